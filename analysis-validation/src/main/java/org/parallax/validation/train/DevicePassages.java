package org.parallax.validation.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.encode.SentenceEncoder;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.Reading;
import org.parallax.core.measure.language.CueMeasurer;
import org.parallax.core.text.Span;
import org.parallax.core.voice.QuoteVoiceFinder;
import org.parallax.core.voice.Voices;
import org.parallax.validation.gold.AnnotatedTexts;
import org.parallax.validation.planted.PlantedDevice;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.train.DeviceHead.Bounds;

/**
 * Passages whose devices are marked, read once: their sentences with vectors, their marks, and what
 * catalogue and head find in them. Places are those of the document that holds all passages.
 */
final class DevicePassages {

  private final List<DeviceSentence> sentences = new ArrayList<>();
  private final List<PlantedDevice> marks = new ArrayList<>();
  private final List<String> devices;

  /** The devices that are marked in a file, in order. */
  static List<String> devices(GoldFile gold) {
    TreeSet<String> devices = new TreeSet<>();
    gold.items().forEach(item -> item.path("devices").forEach(d -> devices.add(device(d))));
    return List.copyOf(devices);
  }

  private static String device(JsonNode mark) {
    return mark.path("device").asText();
  }

  /**
   * Reads passages.
   *
   * @param devices the devices that are looked for, in order
   * @param cues finds what the catalogue lists
   */
  DevicePassages(
      GoldFile gold,
      List<String> devices,
      Annotator annotator,
      SentenceEncoder encoder,
      CueMeasurer cues) {
    this.devices = devices;
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      texts.add(gold.text(i, "text"));
    }
    AnnotatedTexts annotated = AnnotatedTexts.of(texts, annotator);
    for (int i = 0; i < gold.size(); i++) {
      AnnotatedDocument passage = annotated.alone(texts.get(i));
      Voices voices = new Voices(new QuoteVoiceFinder().find(passage, List.of()));
      List<CueObservation> listed =
          cues.measure(new Reading(passage, List.of(), voices, List.of())).stream()
              .map(CueObservation.class::cast)
              .toList();
      List<PlantedDevice> here = new ArrayList<>();
      for (JsonNode mark : gold.items().get(i).path("devices")) {
        Span span = new Span(mark.path("from").asInt(), mark.path("to").asInt());
        here.add(device(span.shift(annotated.offset(texts.get(i))), device(mark)));
      }
      marks.addAll(here);
      List<EncodedSentence> vectors = encoder.encode(passage.sentences());
      for (int s = 0; s < vectors.size(); s++) {
        AnnotatedSentence sentence = passage.sentences().get(s);
        sentences.add(
            new DeviceSentence(
                gold.text(i, "writer"),
                sentence,
                vectors.get(s),
                devices.stream().map(d -> wordsIn(sentence, here, d)).toList(),
                listed.stream()
                    .filter(cue -> cue.evidence().sentence().equals(sentence.id()))
                    .map(cue -> new DeviceHead.Found(cue.device(), words(sentence, cue)))
                    .toList()));
      }
    }
  }

  /** A device at a place of the document that holds all passages. */
  static PlantedDevice device(Span place, String device) {
    return new PlantedDevice("all", place, device);
  }

  private static BitSet wordsIn(
      AnnotatedSentence sentence, List<PlantedDevice> marks, String device) {
    BitSet words = new BitSet();
    for (int word = 0; word < sentence.size(); word++) {
      Span span = sentence.token(word).span();
      if (marks.stream().anyMatch(m -> m.device().equals(device) && m.span().overlaps(span))) {
        words.set(word);
      }
    }
    return words;
  }

  List<DeviceSentence> sentences() {
    return sentences;
  }

  List<PlantedDevice> marks() {
    return marks;
  }

  /** What catalogue and head find together. */
  List<PlantedDevice> found(Map<DeviceSentence, double[][]> probabilities, Bounds bounds) {
    return found(probabilities, bounds, device -> true);
  }

  /** The same of the devices that are wanted. */
  List<PlantedDevice> found(
      Map<DeviceSentence, double[][]> probabilities, Bounds bounds, IntPredicate wanted) {
    List<PlantedDevice> found = new ArrayList<>();
    for (DeviceSentence sentence : sentences) {
      double[][] p = probabilities.getOrDefault(sentence, new double[0][]);
      for (DeviceHead.Found one : sentence.listed()) {
        int device = devices.indexOf(one.device());
        if (device < 0 || wanted.test(device) && bounds.keeps(p, device, one.tokens())) {
          found.add(place(sentence, one));
        }
      }
      for (int device = 0; device < devices.size(); device++) {
        if (wanted.test(device)) {
          added(sentence, p, device, bounds).forEach(one -> found.add(place(sentence, one)));
        }
      }
    }
    return found;
  }

  /** What the head finds where the catalogue has nothing that is kept. */
  private List<DeviceHead.Found> added(
      DeviceSentence sentence, double[][] p, int device, Bounds bounds) {
    String id = devices.get(device);
    return bounds.added(p, device).stream()
        .filter(
            words ->
                sentence.listed().stream()
                    .noneMatch(
                        one ->
                            one.device().equals(id)
                                && one.tokens().overlaps(words)
                                && bounds.keeps(p, device, one.tokens())))
        .map(words -> new DeviceHead.Found(id, words))
        .toList();
  }

  /** The words of a cue by their places in its sentence. */
  private static Span words(AnnotatedSentence sentence, CueObservation cue) {
    Span place = cue.evidence().extent();
    int from = 0;
    while (!sentence.token(from).span().overlaps(place)) {
      from++;
    }
    int to = from;
    while (to < sentence.size() && sentence.token(to).span().overlaps(place)) {
      to++;
    }
    return new Span(from, to);
  }

  private static PlantedDevice place(DeviceSentence sentence, DeviceHead.Found found) {
    Span first = sentence.sentence().token(found.tokens().from()).span();
    Span last = sentence.sentence().token(found.tokens().to() - 1).span();
    return device(first.union(last), found.device());
  }
}
