package org.parallax.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.SharedPoint;
import org.parallax.core.text.SentenceId;

/**
 * What of a report its page and its charts show. With many sources that is a few of them: those
 * that differ most from all others together, by the number of their certain differences (q below
 * 0.05) and then by the strongest. Their figures are those of the whole comparison; the tables in
 * {@code data/} have all sources.
 */
final class Excerpt {

  /** Up to so many sources are all shown. */
  static final int ALL_UP_TO = 60;

  /** With more, so many. */
  static final int SHOWN = 24;

  private static final double CERTAIN = 0.05;

  private final Report report;
  private final Comparison whole;
  private final Set<String> shown;

  private Excerpt(Report report) {
    this.report = report;
    this.whole = report.comparison();
    this.shown = chosen(whole);
  }

  /** The report itself, or with many sources the part of it that can be shown. */
  static Report of(Report report) {
    return report.comparison().analyses().size() <= ALL_UP_TO
        ? report
        : new Excerpt(report).report();
  }

  /** How far a source stands out. */
  private static final class Standing {
    private int certain;
    private double strongest = 1;

    void see(double q) {
      if (Double.isFinite(q)) {
        certain += q < CERTAIN ? 1 : 0;
        strongest = Math.min(strongest, q);
      }
    }
  }

  private static Set<String> chosen(Comparison whole) {
    Map<String, Standing> standings = new HashMap<>();
    whole.contrasts().forEach(row -> standing(standings, row.sourceA()).see(row.q()));
    whole.rateContrasts().forEach(row -> standing(standings, row.sourceA()).see(row.q()));
    // The sort is stable: sources that stand out alike stay in the order of the corpus.
    return whole.analyses().stream()
        .map(DocumentAnalysis::id)
        .sorted(
            Comparator.comparingInt((String id) -> -standing(standings, id).certain)
                .thenComparingDouble(id -> standing(standings, id).strongest))
        .limit(SHOWN)
        .collect(Collectors.toSet());
  }

  private static Standing standing(Map<String, Standing> standings, String source) {
    return standings.computeIfAbsent(source, id -> new Standing());
  }

  private Report report() {
    Comparison comparison = comparison();
    Set<String> members = new HashSet<>(shown);
    for (DocumentAnalysis source : comparison.analyses()) {
      source.sentences().forEach(sentence -> members.add(sentence.id().source()));
    }
    return new Report(
        comparison,
        report.documents().stream().filter(document -> members.contains(document.id())).toList(),
        report.register(),
        run(members),
        report.sections().stream().filter(row -> members.contains(row.source())).toList(),
        whole.analyses().size());
  }

  private RunRecord run(Set<String> members) {
    RunRecord run = report.run();
    return new RunRecord(
        run.name(),
        run.title(),
        run.started(),
        run.versions(),
        run.settings(),
        run.seed(),
        run.sources().stream().filter(source -> members.contains(source.id())).toList(),
        run.timings(),
        run.failures().stream().limit(SHOWN).toList(),
        run.warnings());
  }

  private Comparison comparison() {
    List<DocumentAnalysis> analyses = of(whole.analyses(), DocumentAnalysis::id);
    List<SharedPoint> points =
        whole.points().stream().flatMap(point -> named(point).stream()).toList();
    Set<Integer> numbers = points.stream().map(SharedPoint::number).collect(Collectors.toSet());
    return new Comparison(
        analyses,
        whole.actors(),
        of(whole.portrayals(), Comparison.Portrayal::source),
        of(whole.contrasts(), Comparison.Contrast::sourceA),
        of(whole.roles(), Comparison.RoleProfile::source),
        of(whole.frames(), Comparison.FrameShare::source),
        of(whole.language(), Comparison.CueRate::source),
        of(whole.voices(), Comparison.VoiceShare::source),
        of(whole.naming(), Comparison.Naming::source),
        of(whole.omissions(), Comparison.Omission::source),
        of(whole.keyness(), Comparison.KeyTerm::source),
        of(whole.talkingPoints(), Comparison.TalkingPoint::source).stream()
            .filter(passage -> numbers.contains(passage.point()))
            .toList(),
        of(whole.positions(), Comparison.Position::source),
        of(whole.profiles(), Comparison.OneSidedness::source),
        whole.findings().stream().map(finding -> told(finding, analyses)).toList(),
        of(whole.rollUps(), Comparison.Portrayal::source),
        of(whole.rateContrasts(), row -> row.sourceA()),
        points,
        of(whole.distances(), row -> row.sourceA()).stream()
            .filter(row -> shown.contains(row.sourceB()))
            .toList(),
        whole.mapFit(),
        of(whole.arcs(), row -> row.source()),
        of(whole.actorFrames(), Comparison.ActorFrame::source),
        of(whole.eventWordings(), row -> row.source()));
  }

  /** A finding about all sources with those of its passages that are shown. */
  private static Comparison.Finding told(
      Comparison.Finding finding, List<DocumentAnalysis> analyses) {
    Set<SentenceId> there = new HashSet<>();
    analyses.forEach(
        analysis -> analysis.sentences().forEach(sentence -> there.add(sentence.id())));
    return new Comparison.Finding(
        finding.kind(),
        finding.text(),
        finding.evidence().stream().filter(there::contains).toList());
  }

  /** A point with those of its sources that are shown, if that is two. */
  private Optional<SharedPoint> named(SharedPoint point) {
    List<String> having = point.sources().stream().filter(shown::contains).toList();
    return having.size() < 2
        ? Optional.empty()
        : Optional.of(
            new SharedPoint(
                point.number(),
                point.label(),
                point.kind(),
                point.words(),
                point.name(),
                point.similarity(),
                having,
                point.lacking().stream().filter(shown::contains).toList()));
  }

  private <T> List<T> of(List<T> rows, Function<T, String> source) {
    return rows.stream().filter(row -> shown.contains(source.apply(row))).toList();
  }
}
