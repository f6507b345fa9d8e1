package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parallax.core.compare.Comparison.CueRate;
import org.parallax.core.measure.CueObservation;

/**
 * How often each cue, and each device with all its cues, stands in 1,000 words of a source. A cue
 * that one source has gets a row in every source, for all voices together; further rows only where
 * the voice has it.
 */
final class LanguageTable {

  static final String ALL_CUES = "*";

  private final Map<String, String> deviceOfCue = new TreeMap<>();
  private final Map<String, Double> reference;

  LanguageTable(List<SourceView> sources, Map<String, Double> reference) {
    this.reference = reference;
    for (SourceView source : sources) {
      for (CueObservation cue : source.cues()) {
        deviceOfCue.put(cue.cue(), cue.device());
      }
    }
  }

  /** The devices that occur, by name. */
  List<String> devices() {
    return deviceOfCue.values().stream().distinct().sorted().toList();
  }

  List<CueRate> rows(SourceView source) {
    List<CueRate> rows = new ArrayList<>();
    for (String device : devices()) {
      for (VoiceScope voice : VoiceScope.values()) {
        row(
                source,
                ALL_CUES,
                device,
                voice,
                cue -> cue.device().equals(device),
                reference.get("device:" + device))
            .ifPresent(rows::add);
      }
      deviceOfCue.forEach(
          (id, deviceOfId) -> {
            if (deviceOfId.equals(device)) {
              for (VoiceScope voice : VoiceScope.values()) {
                row(
                        source,
                        id,
                        device,
                        voice,
                        cue -> cue.cue().equals(id),
                        reference.get("cue:" + id))
                    .ifPresent(rows::add);
              }
            }
          });
    }
    return rows;
  }

  private static Optional<CueRate> row(
      SourceView source,
      String cue,
      String device,
      VoiceScope voice,
      Predicate<CueObservation> counted,
      @org.jspecify.annotations.Nullable Double reference) {
    Rate rate = rate(source, voice, counted);
    if (rate.count() == 0 && voice != VoiceScope.ALL) {
      return Optional.empty();
    }
    return Optional.of(
        new CueRate(
            source.id(),
            cue,
            device,
            voice.label(),
            rate.count(),
            rate.estimate(1000, Withholding.MIN_WORDS, "words"),
            Optional.ofNullable(reference)));
  }

  /** How often the cues of a device stand in the words of all voices. */
  static Rate device(SourceView source, String device) {
    return rate(source, VoiceScope.ALL, cue -> cue.device().equals(device));
  }

  /** How often cues stand in the words of a voice. */
  static Rate rate(SourceView source, VoiceScope voice, Predicate<CueObservation> counted) {
    Paragraphs paragraphs = source.paragraphs();
    Paragraphs.Base words = paragraphs.words(voice);
    return Rate.in(
        paragraphs,
        source.cues().stream()
            .filter(cue -> voice.includes(cue.voice()) && counted.test(cue))
            .map(cue -> cue.evidence().sentence())
            .toList(),
        words,
        (int) Math.round(java.util.Arrays.stream(words.values()).sum()));
  }
}
