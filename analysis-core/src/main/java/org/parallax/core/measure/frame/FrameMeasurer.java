package org.parallax.core.measure.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.encode.SentenceEncoder;
import org.parallax.core.lexicon.Frame;
import org.parallax.core.lexicon.FrameCatalogue;
import org.parallax.core.lexicon.FrameCatalogueReader;
import org.parallax.core.measure.FrameObservation;
import org.parallax.core.measure.Measurer;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/**
 * Finds the frames of each sentence: those whose probability reaches {@value #ENOUGH} for a shipped
 * frame, one half for a frame known by its definition alone. A sentence may have several or none.
 * Immutable; can be shared between threads.
 *
 * <p>Shipped frames are told apart by a head trained on their examples, in {@code frame-head.tsv};
 * a frame that a user wrote or rewrote by its likeness to its definition.
 */
public final class FrameMeasurer implements Measurer {

  /** The probability from which on a sentence has a shipped frame. */
  private static final double ENOUGH = 0.35;

  /** Headings, dates and single names are too short to say how a matter is shown. */
  private static final int FEWEST_WORDS = 4;

  /** Every third example is background enough. */
  private static final int BACKGROUND_STEP = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

  private final FrameHead head = FrameHead.shipped();
  private final List<String> trained = new ArrayList<>();
  private final List<DefinedFrame> defined = new ArrayList<>();

  /**
   * @param catalogue the frames to look for
   * @param encoder the encoder that the sentences' vectors will come from; only used where the
   *     catalogue has frames of a user's own
   */
  public FrameMeasurer(FrameCatalogue catalogue, SentenceEncoder encoder) {
    FrameCatalogue shipped = FrameCatalogueReader.shipped();
    List<Frame> own = new ArrayList<>();
    for (Frame frame : catalogue.frames()) {
      boolean known = shipped.frames().contains(frame) && head.labels().contains(frame.id());
      if (known) {
        trained.add(frame.id());
      } else {
        own.add(frame);
      }
    }
    if (!own.isEmpty()) {
      List<float[]> background = vectors(background(shipped), encoder);
      for (Frame frame : own) {
        List<String> texts =
            Stream.concat(frame.definitions().stream(), frame.examples().stream()).toList();
        defined.add(new DefinedFrame(frame.id(), vectors(texts, encoder), head.mean(), background));
      }
    }
  }

  private static List<String> background(FrameCatalogue shipped) {
    List<String> all = shipped.frames().stream().flatMap(f -> f.examples().stream()).toList();
    List<String> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += BACKGROUND_STEP) {
      some.add(all.get(i));
    }
    return some;
  }

  private static List<float[]> vectors(List<String> texts, SentenceEncoder encoder) {
    List<float[]> vectors = new ArrayList<>();
    for (String text : texts) {
      EncodedSentence encoded = encoder.encode(List.of(sentence(text))).get(0);
      vectors.add(Vectors.unit(encoded.mean()));
    }
    return vectors;
  }

  /** A sentence that is only to be encoded: words and marks, without grammar. */
  private static AnnotatedSentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(new Token(span, matcher.group(), matcher.group(), "X", "O", -1, "root"));
    }
    return new AnnotatedSentence(
        new SentenceId("frame", 1, 1), new Span(0, text.length()), Paragraph.Kind.PROSE, tokens);
  }

  @Override
  public List<Observation> measure(Reading reading) {
    List<Observation> found = new ArrayList<>();
    List<AnnotatedSentence> sentences = reading.document().sentences();
    for (int i = 0; i < sentences.size() && !reading.vectors().isEmpty(); i++) {
      AnnotatedSentence sentence = sentences.get(i);
      if (!reading.isMeasured(sentence) || sentence.words() < FEWEST_WORDS) {
        continue;
      }
      EncodedSentence encoded = reading.vectors().get(i);
      probabilities(encoded)
          .forEach(
              (frame, probability) -> {
                if (probability >= (trained.contains(frame) ? ENOUGH : 0.5)) {
                  found.add(
                      new FrameObservation(
                          frame,
                          probability,
                          reading.mainVoice(sentence),
                          reading.evidence(sentence, sentence.span())));
                }
              });
    }
    return found;
  }

  /** The probability of each frame of the catalogue for a sentence, thresholds aside. */
  public Map<String, Double> probabilities(EncodedSentence encoded) {
    float[] vector = Vectors.unit(encoded.mean());
    Map<String, Double> probabilities = new LinkedHashMap<>();
    double[] byLabel = head.probabilities(vector);
    for (String frame : trained) {
      probabilities.put(frame, byLabel[head.labels().indexOf(frame)]);
    }
    defined.forEach(frame -> probabilities.put(frame.id(), frame.probability(vector)));
    return probabilities;
  }
}
