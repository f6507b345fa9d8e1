package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.core.compare.Comparison.TalkingPoint;
import org.parallax.core.compare.SharedSequences.Match;
import org.parallax.core.compare.SharedSequences.Passage;
import org.parallax.core.compare.SimilarSentences.Link;
import org.parallax.core.text.SentenceId;

/**
 * Points that several sources make: shared sequences of words, joined with sentences that say
 * nearly the same. Method: docs/methods/talking-points.md.
 */
final class TalkingPoints {

  /** Sentences of one point are at least this similar, each to each. */
  static final double JOINED = 0.8;

  /** So many points are kept, the strongest; few corpora have so many. */
  private static final int MOST = 1000;

  private static final String VERBATIM = "verbatim";
  private static final String PARAPHRASE = "paraphrase";

  private final List<String> sources;
  private final Map<SentenceId, String> owners = new HashMap<>();
  private final SimilarSentences similar;
  private final PointLabels labels;

  TalkingPoints(List<SourceView> sources, PointLabels labels) {
    this.sources = sources.stream().map(SourceView::id).toList();
    this.similar = new SimilarSentences(sources);
    this.labels = labels;
    // A group's sentences keep the names of their own sources.
    for (SourceView source : sources) {
      source.analysis().sentences().forEach(s -> owners.put(s.id(), source.id()));
    }
  }

  /**
   * The points with their passages.
   *
   * @param points what each number stands for
   * @param passages their sentences
   */
  record Result(List<SharedPoint> points, List<TalkingPoint> passages) {}

  /** A point in the making. */
  private static final class Draft {

    private final boolean name;
    private final List<Passage> verbatim = new ArrayList<>();
    private final Set<SentenceId> quoting = new HashSet<>();
    private final Set<SentenceId> sentences = new TreeSet<>();

    /** Drafts that it cannot be joined with; it cannot later either, since drafts only grow. */
    private final Set<Draft> strangers = new HashSet<>();

    Draft(boolean name) {
      this.name = name;
    }

    int words() {
      return verbatim.stream().mapToInt(Passage::words).max().orElse(0);
    }

    void add(Passage passage) {
      verbatim.add(passage);
      quoting.add(passage.sentence());
      sentences.add(passage.sentence());
    }

    /** Takes over all of the other, which is empty then. */
    void join(Draft other) {
      verbatim.addAll(other.verbatim);
      quoting.addAll(other.quoting);
      sentences.addAll(other.sentences);
      strangers.addAll(other.strangers);
      other.strangers.forEach(stranger -> stranger.strangers.add(this));
      other.verbatim.clear();
      other.sentences.clear();
    }

    /** Whether the sentence has one of the shared sequences. */
    boolean quotes(SentenceId sentence) {
      return quoting.contains(sentence);
    }
  }

  /**
   * A draft with what it is ranked by.
   *
   * @param owners the sources that have it
   * @param words of its longest sequence
   * @param least how similar its least similar sentence is
   * @param sentences its sentences' names
   */
  private record Found(Draft draft, Set<String> owners, int words, double least, String sentences) {

    boolean isName() {
      return draft.name;
    }
  }

  private static final Comparator<Found> STRONGEST_FIRST =
      Comparator.comparing(Found::isName)
          .thenComparing(point -> point.owners().size(), Comparator.reverseOrder())
          .thenComparing(Found::words, Comparator.reverseOrder())
          .thenComparing(Found::least, Comparator.reverseOrder())
          .thenComparing(Found::sentences);

  Result find(List<Match> matches) {
    List<Draft> drafts = new ArrayList<>();
    drafts.addAll(joined(matches.stream().filter(match -> !match.isName()).toList(), false));
    if (sources.size() <= Comparison.PARAPHRASES_UP_TO) {
      joinSimilar(drafts);
    }
    drafts.addAll(joined(matches.stream().filter(Match::isName).toList(), true));
    List<Found> found =
        drafts.stream()
            .map(this::found)
            .filter(point -> point.owners().size() > 1)
            .sorted(STRONGEST_FIRST)
            .limit(MOST)
            .toList();
    List<SharedPoint> points = new ArrayList<>();
    List<TalkingPoint> passages = new ArrayList<>();
    for (Found point : found) {
      int number = points.size() + 1;
      points.add(point(number, point));
      passages.addAll(passages(number, point.draft()));
    }
    return new Result(points, passages);
  }

  /** Matches whose passages overlap, as one draft each. */
  private static List<Draft> joined(List<Match> matches, boolean name) {
    Map<SentenceId, Set<Passage>> bySentence = new TreeMap<>();
    Groups<Passage> groups = new Groups<>();
    Map<List<SentenceId>, Passage> ofPair = new HashMap<>();
    for (Match match : matches) {
      for (Passage passage : List.of(match.a(), match.b())) {
        Set<Passage> known =
            bySentence.computeIfAbsent(passage.sentence(), s -> new LinkedHashSet<>());
        if (known.add(passage)) {
          for (Passage other : known) {
            if (passage.overlaps(other)) {
              groups.unite(passage, other);
            }
          }
        }
      }
      groups.unite(match.a(), match.b());
      // Two sequences shared by the same two sentences are one point.
      Passage first =
          ofPair.putIfAbsent(List.of(match.a().sentence(), match.b().sentence()), match.a());
      if (first != null) {
        groups.unite(first, match.a());
      }
    }
    Map<Integer, Draft> drafts = new LinkedHashMap<>();
    bySentence.values().stream()
        .flatMap(Set::stream)
        .forEach(
            passage -> {
              Draft draft = drafts.computeIfAbsent(groups.of(passage), group -> new Draft(name));
              draft.add(passage);
            });
    return new ArrayList<>(drafts.values());
  }

  /** Joins drafts by similar sentences, most similar first, so long as all of both are similar. */
  private void joinSimilar(List<Draft> drafts) {
    Map<SentenceId, Draft> of = new HashMap<>();
    for (Draft draft : drafts) {
      draft.sentences.forEach(sentence -> of.putIfAbsent(sentence, draft));
    }
    List<Link> links =
        new ArrayList<>(similar.links((a, b) -> !of.containsKey(a) || of.get(a) != of.get(b)));
    links.sort(
        Comparator.comparingDouble(Link::similarity)
            .reversed()
            .thenComparing(Link::a)
            .thenComparing(Link::b));
    for (Link link : links) {
      Draft a = of.computeIfAbsent(link.a(), sentence -> single(drafts, sentence));
      Draft b = of.computeIfAbsent(link.b(), sentence -> single(drafts, sentence));
      if (a == b || a.strangers.contains(b)) {
        continue;
      }
      if (allSimilar(a, b)) {
        b.sentences.forEach(sentence -> of.put(sentence, a));
        a.join(b);
      } else {
        a.strangers.add(b);
        b.strangers.add(a);
      }
    }
  }

  private static Draft single(List<Draft> drafts, SentenceId sentence) {
    Draft draft = new Draft(false);
    draft.sentences.add(sentence);
    drafts.add(draft);
    return draft;
  }

  private boolean allSimilar(Draft a, Draft b) {
    return a.sentences.stream()
        .allMatch(
            one ->
                b.sentences.stream().allMatch(other -> similar.similarity(one, other) >= JOINED));
  }

  private Found found(Draft draft) {
    Set<String> having = draft.sentences.stream().map(this::owner).collect(Collectors.toSet());
    // Most drafts are of one source alone, and no point.
    return having.size() < 2
        ? new Found(draft, having, 0, 0, "")
        : new Found(draft, having, draft.words(), least(draft), draft.sentences.toString());
  }

  private String owner(SentenceId sentence) {
    return owners.getOrDefault(sentence, sentence.source());
  }

  private SharedPoint point(int number, Found point) {
    Draft draft = point.draft();
    return new SharedPoint(
        number,
        labels.label(draft.verbatim, List.copyOf(draft.sentences)),
        draft.verbatim.isEmpty() ? PARAPHRASE : VERBATIM,
        point.words(),
        draft.name,
        point.least(),
        sources.stream().filter(point.owners()::contains).toList(),
        sources.stream().filter(id -> !point.owners().contains(id)).toList());
  }

  private List<TalkingPoint> passages(int number, Draft draft) {
    return draft.sentences.stream()
        .map(
            sentence -> {
              boolean verbatim = draft.quotes(sentence);
              return new TalkingPoint(
                  number,
                  owner(sentence),
                  sentence,
                  verbatim ? 1 : similarity(draft, sentence),
                  verbatim ? VERBATIM : PARAPHRASE);
            })
        .toList();
  }

  /** The highest similarity to a passage of another source. */
  private double similarity(Draft draft, SentenceId sentence) {
    return draft.sentences.stream()
        .filter(other -> !owner(other).equals(owner(sentence)))
        .mapToDouble(other -> similar.similarity(sentence, other))
        .max()
        .orElse(0);
  }

  private double least(Draft draft) {
    return draft.sentences.stream()
        .mapToDouble(sentence -> draft.quotes(sentence) ? 1 : similarity(draft, sentence))
        .min()
        .orElse(0);
  }
}
