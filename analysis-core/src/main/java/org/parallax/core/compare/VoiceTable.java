package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.actor.Actor;
import org.parallax.core.analysis.AnalysedQuote;
import org.parallax.core.compare.Comparison.VoiceShare;
import org.parallax.core.text.Evidence;

/**
 * Whose words a source consists of: its own, and those it quotes or reports, by speaker. The words
 * of a quotation that goes over several sentences are spread over their paragraphs by the length of
 * their places.
 */
final class VoiceTable {

  static final String AUTHOR = "author";

  /** What tells one speaker from another: the actor where there is one, else the name. */
  private record Speaker(String kind, String actor, String name) implements Comparable<Speaker> {

    @Override
    public int compareTo(Speaker other) {
      return Comparator.comparing(Speaker::kind)
          .thenComparing(Speaker::actor)
          .thenComparing(Speaker::name)
          .compare(this, other);
    }
  }

  private final Map<String, Actor> register;

  VoiceTable(Map<String, Actor> register) {
    this.register = register;
  }

  /** The source's own row first, then the speakers with the most words first. */
  List<VoiceShare> rows(SourceView source) {
    List<VoiceShare> rows = new ArrayList<>();
    Paragraphs paragraphs = source.paragraphs();
    double[] own = paragraphs.words(VoiceScope.AUTHOR).values();
    rows.add(row(source, AUTHOR, new Speaker(AUTHOR, "", ""), own));
    Map<Speaker, List<AnalysedQuote>> bySpeaker = new TreeMap<>();
    for (AnalysedQuote quote : source.analysis().quotes()) {
      bySpeaker.computeIfAbsent(speaker(quote), s -> new ArrayList<>()).add(quote);
    }
    List<VoiceShare> speakers = new ArrayList<>();
    bySpeaker.forEach(
        (speaker, quotes) ->
            speakers.add(row(source, name(speaker, quotes), speaker, words(source, quotes))));
    speakers.sort(Comparator.comparingInt(VoiceShare::words).reversed());
    rows.addAll(speakers);
    return rows;
  }

  private static Speaker speaker(AnalysedQuote quote) {
    return new Speaker(
        quote.kind(),
        quote.actor(),
        quote.actor().isEmpty() ? quote.speaker().toLowerCase(Locale.ROOT) : "");
  }

  private String name(Speaker speaker, List<AnalysedQuote> quotes) {
    Actor actor = register.get(speaker.actor());
    return actor == null ? quotes.get(0).speaker() : actor.name();
  }

  private static VoiceShare row(
      SourceView source, String name, Speaker speaker, double[] wordsByParagraph) {
    Paragraphs.Base all = source.paragraphs().words(VoiceScope.ALL);
    double words = java.util.Arrays.stream(wordsByParagraph).sum();
    double total = java.util.Arrays.stream(all.values()).sum();
    return new VoiceShare(
        source.id(),
        name,
        speaker.actor(),
        speaker.kind(),
        (int) Math.round(words),
        total == 0 ? 0 : words / total,
        Rate.of(source.paragraphs(), wordsByParagraph, all, (int) Math.round(total))
            .estimate(1, Withholding.MIN_WORDS, "words"));
  }

  /** The words of quotations by paragraph. */
  static double[] words(SourceView source, List<AnalysedQuote> quotes) {
    double[] words = new double[source.paragraphs().size()];
    for (AnalysedQuote quote : quotes) {
      List<Evidence> measured =
          quote.evidence().stream()
              .filter(place -> source.paragraphs().holds(place.sentence()))
              .toList();
      double length = measured.stream().mapToInt(place -> place.extent().length()).sum();
      for (Evidence place : measured) {
        double share = length == 0 ? 1.0 / measured.size() : place.extent().length() / length;
        words[source.paragraphs().index(place.sentence())] += quote.words() * share;
      }
    }
    return words;
  }
}
