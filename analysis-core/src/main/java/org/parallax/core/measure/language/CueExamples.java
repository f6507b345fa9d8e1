package org.parallax.core.measure.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.clean.Section;
import org.parallax.core.lexicon.Cue;
import org.parallax.core.lexicon.CueCatalogue;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.Span;
import org.parallax.core.voice.QuoteVoiceFinder;
import org.parallax.core.voice.Voices;

/**
 * Tries a catalogue on its own examples: each entry must be found where its example marks it, and
 * nowhere in its counter-example.
 */
public final class CueExamples {

  private static final Pattern MARKED = Pattern.compile("\\[([^\\]]+)]");

  private CueExamples() {}

  /**
   * An example that does not hold.
   *
   * @param cue the entry
   * @param what what was found instead, with the example
   */
  public record Problem(Cue cue, String what) {

    /** The problem as a line of advice, with the entry's device and pattern. */
    @Override
    public String toString() {
      return cue.device() + ", '" + cue.written() + "': " + what;
    }
  }

  /** An example with the entry it belongs to. */
  private record Example(Cue cue, String written, boolean wanted) {

    String text() {
      return written.replaceAll("[\\[\\]]", "");
    }

    List<String> marked() {
      return MARKED
          .matcher(written)
          .results()
          .map((MatchResult match) -> match.group(1).toLowerCase(Locale.ROOT))
          .toList();
    }
  }

  /**
   * What is wrong, in order of the entries; empty where every example holds.
   *
   * @param annotator the annotator that texts are read with
   */
  public static List<Problem> problems(CueCatalogue catalogue, Annotator annotator) {
    List<Example> examples = new ArrayList<>();
    for (Cue cue : catalogue.cues()) {
      cue.matches().forEach(written -> examples.add(new Example(cue, written, true)));
      cue.noMatches().forEach(written -> examples.add(new Example(cue, written, false)));
    }
    if (examples.isEmpty()) {
      return List.of();
    }
    AnnotatedDocument document =
        annotator.annotate(document(examples.stream().map(Example::text).toList()));
    Voices voices = new Voices(new QuoteVoiceFinder().find(document, List.of()));
    List<Observation> found =
        new CueMeasurer(catalogue).measure(new Reading(document, List.of(), voices, List.of()));
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      int paragraph = i + 1;
      List<CueObservation> here =
          found.stream()
              .map(CueObservation.class::cast)
              .filter(cue -> cue.evidence().sentence().paragraph() == paragraph)
              .toList();
      problem(examples.get(i), here).ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<Problem> problem(Example example, List<CueObservation> observations) {
    Cue cue = example.cue();
    List<String> words =
        observations.stream()
            .filter(observation -> observation.cue().equals(cue.id()))
            .map(CueObservation::words)
            .toList();
    if (!example.wanted()) {
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(new Problem(cue, "found in its counter-example: " + example.written()));
    }
    if (words.equals(example.marked())) {
      return Optional.empty();
    }
    String found = words.isEmpty() ? "not found" : "found as " + words;
    return Optional.of(new Problem(cue, found + " in its example: " + example.written()));
  }

  private static CleanDocument document(List<String> texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      Span span = new Span(all.length(), all.length() + text.length());
      paragraphs.add(new Paragraph(Paragraph.Kind.PROSE, span, 0));
      all.append(text).append('\n');
    }
    return new CleanDocument(
        new SourceDocument(SourceMetadata.of("examples"), all.toString(), "0".repeat(64)),
        AlignedText.of(all.toString()),
        paragraphs,
        List.of(new Section("", Optional.empty())),
        List.of(),
        List.of());
  }
}
