package org.parallax.core.analysis;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.FrameObservation;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.NarrativeRoleObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.SharedStrings;
import org.parallax.core.text.Span;

/**
 * How the small values are written: a span as {@code [from, to]}, a sentence id as its written
 * form, an aligned text as its characters and runs of four numbers, an observation with its
 * measure.
 */
final class CompactForms extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Longer ones are sentences and vectors, of which none is like another. */
  private static final int LONGEST_SHARED = 60;

  CompactForms() {
    addDeserializer(String.class, new NameReader());
    addSerializer(Span.class, new SpanWriter());
    addDeserializer(Span.class, new SpanReader());
    addSerializer(SentenceId.class, new SentenceIdWriter());
    addDeserializer(SentenceId.class, new SentenceIdReader());
    addSerializer(AlignedText.class, new AlignedTextWriter());
    addDeserializer(AlignedText.class, new AlignedTextReader());
    setMixInAnnotation(Observation.class, NamedByMeasure.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "measure")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = SentimentObservation.class, name = "sentiment"),
    @JsonSubTypes.Type(value = ActionObservation.class, name = "action"),
    @JsonSubTypes.Type(value = NarrativeRoleObservation.class, name = "role"),
    @JsonSubTypes.Type(value = FrameObservation.class, name = "frame"),
    @JsonSubTypes.Type(value = CueObservation.class, name = "cue"),
    @JsonSubTypes.Type(value = LoadedObservation.class, name = "loaded")
  })
  @JsonIgnoreProperties("measure")
  private interface NamedByMeasure {}

  private static final class SpanWriter extends JsonSerializer<Span> {
    @Override
    public void serialize(Span span, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeArray(new int[] {span.from(), span.to()}, 0, 2);
    }
  }

  private static final class SpanReader extends JsonDeserializer<Span> {
    @Override
    public Span deserialize(JsonParser json, DeserializationContext context) throws IOException {
      int[] numbers = context.readValue(json, int[].class);
      if (numbers == null || numbers.length != 2) {
        throw new IllegalArgumentException("a span is two numbers");
      }
      return new Span(numbers[0], numbers[1]);
    }
  }

  private static final class SentenceIdWriter extends JsonSerializer<SentenceId> {
    @Override
    public void serialize(SentenceId id, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(id.toString());
    }
  }

  private static final class SentenceIdReader extends JsonDeserializer<SentenceId> {
    @Override
    public SentenceId deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      SentenceId id = SentenceId.parse(json.getText());
      return new SentenceId(shared(context, id.source()), id.paragraph(), id.sentence());
    }
  }

  /** Names, labels and words come many times; each is kept once. */
  private static final class NameReader extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = super.deserialize(json, context);
      return text == null || text.length() > LONGEST_SHARED ? text : shared(context, text);
    }
  }

  private static String shared(DeserializationContext context, String text) {
    return context.getAttribute(SharedStrings.class) instanceof SharedStrings strings
        ? strings.of(text)
        : text;
  }

  private static final class AlignedTextWriter extends JsonSerializer<AlignedText> {
    @Override
    public void serialize(AlignedText text, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      json.writeStringField("characters", text.text());
      json.writeArrayFieldStart("runs");
      for (AlignedText.Run run : text.runs()) {
        json.writeArray(
            new int[] {
              run.here().from(), run.here().to(), run.original().from(), run.original().to()
            },
            0,
            4);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static final class AlignedTextReader extends JsonDeserializer<AlignedText> {

    @SuppressWarnings("ArrayRecordComponent") // only carries numbers from the parser to the runs
    private record Form(String characters, int[][] runs) {}

    @Override
    public AlignedText deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      Form form = context.readValue(json, Form.class);
      List<AlignedText.Run> runs = new ArrayList<>();
      for (int[] run : form.runs()) {
        if (run.length != 4) {
          throw new IllegalArgumentException("a run is four numbers");
        }
        runs.add(new AlignedText.Run(new Span(run[0], run[1]), new Span(run[2], run[3])));
      }
      return AlignedText.of(form.characters(), runs);
    }
  }
}
