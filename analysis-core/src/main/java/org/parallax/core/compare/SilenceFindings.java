package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.actor.Actor;
import org.parallax.core.compare.Comparison.Omission;
import org.parallax.core.compare.Comparison.VoiceShare;
import org.parallax.core.text.SentenceId;

/** What is to be said of who speaks, who is only spoken about, and who is left out. */
final class SilenceFindings {

  /** An actor left out is worth a word where chance would leave it out in one text in twenty. */
  private static final double EXPECTED = 3;

  private static final int SPOKEN_ABOUT = 20;
  private static final double ONE_SPEAKER = 0.25;

  private final FindingsInput input;

  SilenceFindings(FindingsInput input) {
    this.input = input;
  }

  /** For each source, the actors that it leaves out although all others speak of them. */
  List<Candidate> leftOut(List<Omission> omissions) {
    List<Candidate> candidates = new ArrayList<>();
    if (input.sources().size() < 2) {
      return candidates;
    }
    Map<String, Map<String, Integer>> lackedAlone = lackedAlone(omissions);
    int words = input.sources().stream().mapToInt(source -> source.analysis().words()).sum();
    for (SourceView source : input.sources()) {
      Map<String, Integer> elsewhere = lackedAlone.getOrDefault(source.id(), Map.of());
      Map<String, Double> missing = new TreeMap<>();
      List<String> rare = new ArrayList<>();
      elsewhere.forEach(
          (actor, others) -> {
            double expected = others * share(source, words);
            if (expected >= EXPECTED) {
              missing.put(actor, expected);
            } else {
              rare.add(actor);
            }
          });
      if (!missing.isEmpty()) {
        candidates.add(leftOut(source, missing, rare, elsewhere));
      }
    }
    return candidates;
  }

  /**
   * For each source, the actors that it alone does not mention, with the number of mentions in the
   * others.
   */
  private static Map<String, Map<String, Integer>> lackedAlone(List<Omission> omissions) {
    Map<String, Integer> mentions = new TreeMap<>();
    Map<String, List<String>> lacking = new TreeMap<>();
    for (Omission row : omissions) {
      mentions.merge(row.actor(), row.mentions(), Integer::sum);
      if (!row.present()) {
        lacking.computeIfAbsent(row.actor(), a -> new ArrayList<>()).add(row.source());
      }
    }
    Map<String, Map<String, Integer>> alone = new TreeMap<>();
    lacking.forEach(
        (actor, sources) -> {
          if (sources.size() == 1) {
            alone
                .computeIfAbsent(sources.get(0), source -> new TreeMap<>())
                .put(actor, mentions.getOrDefault(actor, 0));
          }
        });
    return alone;
  }

  /** The source's words in proportion to those of the others. */
  private static double share(SourceView source, int all) {
    int own = source.analysis().words();
    return all == own ? 0 : (double) own / (all - own);
  }

  private Candidate leftOut(
      SourceView source,
      Map<String, Double> missing,
      List<String> rare,
      Map<String, Integer> elsewhere) {
    List<String> order =
        missing.keySet().stream()
            .sorted(
                Comparator.comparingDouble((String a) -> missing.getOrDefault(a, 0.0))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(4)
            .toList();
    int others = input.sources().size() - 1;
    String text =
        source.id()
            + " never mentions "
            + Phrases.list(
                order.stream()
                    .map(
                        a ->
                            input.name(a)
                                + " ("
                                + elsewhere.getOrDefault(a, 0)
                                + " mentions elsewhere)")
                    .toList())
            + ", which "
            + (others == 1
                ? "the other source does"
                : "the other " + Phrases.number(others) + " sources do")
            + rarely(rare, elsewhere)
            + ".";
    List<SentenceId> evidence = new ArrayList<>();
    for (SourceView other : input.sources()) {
      other.analysis().mentions().stream()
          .filter(mention -> mention.actor().equals(order.get(0)))
          .limit(2)
          .forEach(mention -> evidence.add(mention.evidence().sentence()));
    }
    return new Candidate(
        "omission",
        missing.values().stream().mapToDouble(Double::doubleValue).sum(),
        text,
        evidence);
  }

  /** The others that it lacks, of which too little is said elsewhere to rule out chance. */
  private String rarely(List<String> rare, Map<String, Integer> elsewhere) {
    if (rare.isEmpty()) {
      return "";
    }
    List<String> most =
        rare.stream()
            .sorted(
                Comparator.comparingInt((String a) -> elsewhere.getOrDefault(a, 0))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(4)
            .map(a -> input.name(a) + " (" + elsewhere.getOrDefault(a, 0) + ")")
            .toList();
    return "; it lacks "
        + Phrases.list(most)
        + " too, which they all name, but so seldom that it may be chance";
  }

  /**
   * Actors that are much spoken about and never quoted or reported, nor anyone who is part of them.
   */
  List<Candidate> unheard(List<Omission> omissions) {
    Map<String, Integer> mentions = new TreeMap<>();
    Map<String, Integer> spoken = new TreeMap<>();
    Map<String, Integer> present = new TreeMap<>();
    for (Omission row : omissions) {
      mentions.merge(row.actor(), row.mentions(), Integer::sum);
      spoken.merge(row.actor(), row.spokenWords(), Integer::sum);
      present.merge(row.actor(), row.present() ? 1 : 0, Integer::sum);
    }
    if (spoken.values().stream().allMatch(words -> words == 0)) {
      // Where no speaker at all is known, nobody in particular is silenced.
      return List.of();
    }
    Map<String, List<String>> members = input.families().all();
    List<String> silent =
        mentions.keySet().stream()
            .filter(actor -> mentions.getOrDefault(actor, 0) >= SPOKEN_ABOUT)
            .filter(actor -> present.getOrDefault(actor, 0) * 2 > input.sources().size())
            .filter(this::canSpeak)
            .filter(
                actor ->
                    members.getOrDefault(actor, List.of(actor)).stream()
                        .allMatch(member -> spoken.getOrDefault(member, 0) == 0))
            .sorted(
                Comparator.comparingInt((String a) -> mentions.getOrDefault(a, 0))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(4)
            .toList();
    if (silent.isEmpty()) {
      return List.of();
    }
    List<SentenceId> evidence = new ArrayList<>();
    for (SourceView source : input.sources()) {
      source.analysis().mentions().stream()
          .filter(mention -> mention.actor().equals(silent.get(0)))
          .limit(3)
          .forEach(mention -> evidence.add(mention.evidence().sentence()));
    }
    String text =
        "Spoken about, but quoted or reported by no source, as far as speakers could be told: "
            + Phrases.list(
                silent.stream()
                    .map(
                        actor ->
                            input.name(actor)
                                + " ("
                                + Phrases.count(mentions.getOrDefault(actor, 0), "mention")
                                + ")")
                    .toList())
            + ".";
    return List.of(
        new Candidate(
            "unheard",
            silent.stream().mapToInt(actor -> mentions.getOrDefault(actor, 0)).sum(),
            text,
            evidence));
  }

  private boolean canSpeak(String id) {
    Actor actor = input.actors().get(id);
    return actor != null
        && switch (actor.kind()) {
          case PERSON, COUNTRY, ORGANISATION, GROUP -> true;
          case LAW, PLACE, EVENT -> false;
        };
  }

  /** Sources that consist mostly of others' words. */
  List<Candidate> othersWords(List<VoiceShare> voices) {
    Map<String, Double> own = new TreeMap<>();
    voices.stream()
        .filter(row -> row.kind().equals(VoiceTable.AUTHOR))
        .forEach(row -> own.put(row.source(), row.share()));
    List<Candidate> candidates = new ArrayList<>();
    own.forEach(
        (source, share) -> {
          if (share < 0.5) {
            candidates.add(othersWords(source, share, own, voices));
          }
        });
    return candidates;
  }

  private Candidate othersWords(
      String source, double share, Map<String, Double> own, List<VoiceShare> voices) {
    List<VoiceShare> named =
        voices.stream()
            .filter(row -> row.source().equals(source))
            .filter(row -> row.kind().equals("actor") || row.kind().equals("named"))
            .filter(row -> row.share() >= ONE_SPEAKER)
            .toList();
    double[] others =
        own.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(source))
            .mapToDouble(entry -> 1 - entry.getValue())
            .sorted()
            .toArray();
    String text =
        Phrases.percent(1 - share)
            + " of the words of "
            + source
            + " are quoted or reported"
            + (named.isEmpty()
                ? ""
                : ", "
                    + Phrases.list(
                        named.stream()
                            .map(row -> Phrases.percent(row.share()) + " from " + row.speaker())
                            .toList()))
            + (others.length == 0
                ? ""
                : "; in the other sources it is "
                    + Phrases.percents(others[0], others[others.length - 1]))
            + ".";
    return new Candidate(
        "voice", 2 - share, text, named.isEmpty() ? List.of() : spokenBy(named.get(0)));
  }

  /** Sources in which one speaker has much of the word. */
  List<Candidate> oneSpeaker(List<VoiceShare> voices) {
    return voices.stream()
        .filter(row -> row.kind().equals("actor") || row.kind().equals("named"))
        .filter(row -> row.share() >= ONE_SPEAKER)
        .map(
            row ->
                new Candidate(
                    "voice",
                    row.share(),
                    Phrases.percent(row.share())
                        + " of the words of "
                        + row.source()
                        + " are those of one speaker, "
                        + row.speaker()
                        + ", quoted or reported.",
                    spokenBy(row)))
        .toList();
  }

  private List<SentenceId> spokenBy(VoiceShare row) {
    return input.sources().stream()
        .filter(source -> source.id().equals(row.source()))
        .flatMap(source -> source.analysis().quotes().stream())
        .filter(
            quote ->
                row.actor().isEmpty()
                    ? quote.speaker().equalsIgnoreCase(row.speaker())
                    : quote.actor().equals(row.actor()))
        .flatMap(quote -> quote.evidence().stream())
        .map(place -> place.sentence())
        .toList();
  }
}
