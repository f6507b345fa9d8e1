package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.parallax.core.analysis.TextProfile.TermCount;
import org.parallax.core.compare.Comparison.KeyTerm;

/**
 * Which terms a source uses more, or less, than all others together: the log-odds ratio with an
 * informative Dirichlet prior, in its standard errors (Monroe, Colaresi and Quinn 2008, "Fightin'
 * Words", Political Analysis 16, equations 15 to 22). The prior is the use in all sources together.
 * Terms of one, two and three words are three vocabularies. Method: docs/methods/keyness.md.
 */
final class Keyness {

  /** The weight of the prior in terms: a page of text, as in the paper. */
  static final double PRIOR = 500;

  private static final int MIN_COUNT = 4;
  private static final int MIN_PARAGRAPHS = 2;

  /** A term used once shows nothing, and its absence only where it was to be expected. */
  private static final int MIN_HERE = 2;

  private static final double EXPECTED = 3;
  private static final int MORE_USED = 60;
  private static final int LESS_USED = 20;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final List<SourceView> sources;
  private final ActorNames names;
  private final Map<String, TermCount> together;
  private final double[] termsByLength = new double[4];
  private final double words;

  /**
   * Term counts of all sources.
   *
   * @param sources in the order of their ids
   */
  Keyness(List<SourceView> sources, ActorNames names) {
    this.sources = sources;
    this.names = names;
    Map<String, TermCount> all = new HashMap<>();
    for (SourceView source : sources) {
      source
          .analysis()
          .profile()
          .terms()
          .forEach(
              (term, count) -> {
                all.merge(term, count, Keyness::sum);
                termsByLength[length(term)] += count.count();
              });
    }
    all.values()
        .removeIf(count -> count.count() < MIN_COUNT || count.paragraphs() < MIN_PARAGRAPHS);
    this.together = new TreeMap<>(all);
    this.words = sources.stream().mapToInt(source -> source.analysis().words()).sum();
  }

  /** The rows of each source by its id, most telling first, with q values over all of them. */
  Map<String, List<KeyTerm>> all() {
    Map<String, List<KeyTerm>> rows = new HashMap<>();
    if (sources.size() < 2) {
      return rows;
    }
    List<KeyTerm> terms =
        sources.parallelStream().flatMap(source -> terms(source).stream()).toList();
    double[] q =
        FalseDiscovery.adjust(
            terms.stream()
                .mapToDouble(term -> 2 * NORMAL.survivalProbability(Math.abs(term.z())))
                .toArray());
    Map<String, List<KeyTerm>> more = new HashMap<>();
    Map<String, List<KeyTerm>> less = new HashMap<>();
    for (int i = 0; i < q.length; i++) {
      KeyTerm term = terms.get(i);
      (term.z() > 0 ? more : less)
          .computeIfAbsent(term.source(), source -> new ArrayList<>())
          .add(adjusted(term, q[i]));
    }
    for (SourceView source : sources) {
      List<KeyTerm> kept = new ArrayList<>();
      kept.addAll(strongest(more.getOrDefault(source.id(), List.of()), MORE_USED));
      kept.addAll(strongest(less.getOrDefault(source.id(), List.of()), LESS_USED));
      rows.put(source.id(), kept);
    }
    return rows;
  }

  private static List<KeyTerm> strongest(List<KeyTerm> terms, int atMost) {
    return terms.stream()
        .sorted(
            Comparator.comparingDouble((KeyTerm term) -> Math.abs(term.z()))
                .reversed()
                .thenComparing(KeyTerm::term))
        .limit(atMost)
        .toList();
  }

  private List<KeyTerm> terms(SourceView source) {
    Map<String, TermCount> own = source.analysis().profile().terms();
    double[] ownByLength = new double[termsByLength.length];
    own.forEach((term, count) -> ownByLength[length(term)] += count.count());
    double ownWords = source.analysis().words();
    List<KeyTerm> terms = new ArrayList<>();
    together.forEach(
        (term, all) -> {
          TermCount here = own.getOrDefault(term, NONE);
          int length = length(term);
          double elsewhere = all.count() - here.count();
          double n = ownByLength[length];
          double others = termsByLength[length] - n;
          if (n == 0 || others == 0) {
            return;
          }
          if (here.count() < MIN_HERE && elsewhere / others * n < EXPECTED) {
            return;
          }
          double prior = PRIOR * all.count() / termsByLength[length];
          double logOdds = logOdds(here.count(), n, prior) - logOdds(elsewhere, others, prior);
          double variance = 1 / (here.count() + prior) + 1 / (elsewhere + prior);
          terms.add(
              new KeyTerm(
                  source.id(),
                  term,
                  here.count(),
                  1000 * here.count() / ownWords,
                  1000 * elsewhere / (words - ownWords),
                  logOdds,
                  logOdds / Math.sqrt(variance),
                  Double.NaN,
                  dispersion(here, source.paragraphs().size()),
                  names.isName(term)));
        });
    return terms;
  }

  private static final TermCount NONE = new TermCount(0, 0);

  /** Equation 15: the log-odds of a term under the prior. */
  static double logOdds(double count, double terms, double prior) {
    return Math.log((count + prior) / (terms + PRIOR - count - prior));
  }

  private static double dispersion(TermCount count, int paragraphs) {
    int most = Math.min(count.count(), paragraphs);
    return most == 0 ? Double.NaN : (double) count.paragraphs() / most;
  }

  private static KeyTerm adjusted(KeyTerm term, double q) {
    return new KeyTerm(
        term.source(),
        term.term(),
        term.count(),
        term.rate(),
        term.otherRate(),
        term.logOdds(),
        term.z(),
        q,
        term.dispersion(),
        term.names());
  }

  private static TermCount sum(TermCount a, TermCount b) {
    return new TermCount(a.count() + b.count(), a.paragraphs() + b.paragraphs());
  }

  private static int length(String term) {
    int spaces = 0;
    for (int i = 0; i < term.length(); i++) {
      spaces += term.charAt(i) == ' ' ? 1 : 0;
    }
    return Math.min(3, spaces + 1);
  }
}
