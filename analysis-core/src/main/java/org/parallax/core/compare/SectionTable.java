package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.clean.Section;
import org.parallax.core.text.SentenceId;

/**
 * The portrayal of each actor and the rate of each device in the parts of documents: in each
 * section, and in all that one author wrote where a document has several. A part is measured as a
 * source is, with the same intervals and the same bounds below which a figure is withheld.
 */
public final class SectionTable {

  /** Fewer than for sources: parts are many and mostly short. */
  private static final int REPLICATES = 500;

  private final List<String> actors;
  private final RandomStreams streams;

  private SectionTable(List<String> actors, long seed) {
    this.actors = List.copyOf(actors);
    this.streams = new RandomStreams(seed);
  }

  /**
   * The rows of all documents with more than one section that has words, in their order. An actor
   * has a row in the parts that mention it, a device in the parts that have it.
   *
   * @param analyses the documents
   * @param actors the ids of the actors, in the order of the rows
   * @param seed the seed of the bootstrap
   */
  public static List<SectionRow> of(
      List<DocumentAnalysis> analyses, List<String> actors, long seed) {
    SectionTable table = new SectionTable(actors, seed);
    return analyses.parallelStream().flatMap(analysis -> table.rows(analysis).stream()).toList();
  }

  private List<SectionRow> rows(DocumentAnalysis analysis) {
    List<Integer> filled =
        analysis.sentences().stream()
            .filter(AnalysedSentence::isMeasured)
            .map(AnalysedSentence::section)
            .distinct()
            .sorted()
            .toList();
    if (filled.size() < 2) {
      return List.of();
    }
    List<SectionRow> rows = new ArrayList<>();
    for (int number : filled) {
      Section section = analysis.sections().get(number);
      DocumentAnalysis part = part(analysis, "section-" + number, n -> n == number);
      rows.addAll(
          rows(part, analysis.id(), OptionalInt.of(number), section.heading(), author(section)));
    }
    Map<String, Set<Integer>> byAuthor = new TreeMap<>();
    for (int number : filled) {
      byAuthor
          .computeIfAbsent(author(analysis.sections().get(number)), name -> new HashSet<>())
          .add(number);
    }
    if (byAuthor.size() > 1) {
      int index = 0;
      for (Map.Entry<String, Set<Integer>> entry : byAuthor.entrySet()) {
        DocumentAnalysis part =
            part(analysis, "author-" + index++, n -> entry.getValue().contains(n));
        rows.addAll(rows(part, analysis.id(), OptionalInt.empty(), "", entry.getKey()));
      }
    }
    return rows;
  }

  private List<SectionRow> rows(
      DocumentAnalysis part, String source, OptionalInt section, String heading, String author) {
    SourceView view = new SourceView(part, streams, REPLICATES);
    PortrayalTable portrayals = new PortrayalTable(new Bootstrap(REPLICATES), streams);
    List<SectionRow> rows = new ArrayList<>();
    int words = part.words();
    for (String actor : actors) {
      portrayals
          .row(view, actor)
          .ifPresent(
              row ->
                  rows.add(
                      new SectionRow(
                          source,
                          section,
                          heading,
                          author,
                          words,
                          "portrayal",
                          actor,
                          row.mentions(),
                          row.score(),
                          row.verdict().label(),
                          view.mentioning(actor).stream().distinct().toList())));
    }
    for (String device : new LanguageTable(List.of(view), Map.of()).devices()) {
      Rate rate = LanguageTable.device(view, device);
      rows.add(
          new SectionRow(
              source,
              section,
              heading,
              author,
              words,
              "language",
              device,
              rate.count(),
              rate.estimate(1000, Withholding.MIN_WORDS, "words"),
              "",
              view.cues().stream()
                  .filter(cue -> cue.device().equals(device))
                  .map(cue -> cue.evidence().sentence())
                  .distinct()
                  .toList()));
    }
    return rows;
  }

  private static String author(Section section) {
    return section.author().orElse("");
  }

  /** The analysis of some sections alone. */
  private static DocumentAnalysis part(
      DocumentAnalysis analysis, String name, IntPredicate sections) {
    List<AnalysedSentence> sentences =
        analysis.sentences().stream().filter(s -> sections.test(s.section())).toList();
    Set<SentenceId> ids = sentences.stream().map(AnalysedSentence::id).collect(Collectors.toSet());
    return new DocumentAnalysis(
        analysis.schemaVersion(),
        analysis.toolVersion(),
        analysis.source().called(analysis.id() + "." + name),
        analysis.sha256(),
        analysis.characters(),
        analysis.settings(),
        List.of(),
        analysis.sections(),
        List.of(),
        sentences,
        analysis.mentions().stream().filter(m -> ids.contains(m.evidence().sentence())).toList(),
        List.of(),
        analysis.observations().stream()
            .filter(o -> ids.contains(o.evidence().sentence()))
            .toList(),
        analysis.profile());
  }
}
