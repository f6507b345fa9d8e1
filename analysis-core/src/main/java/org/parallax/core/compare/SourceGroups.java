package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.core.analysis.AnalysedMention;
import org.parallax.core.analysis.AnalysedQuote;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.analysis.TextProfile;
import org.parallax.core.analysis.TextProfile.SentenceVector;
import org.parallax.core.analysis.TextProfile.Shingle;
import org.parallax.core.analysis.TextProfile.TermCount;
import org.parallax.core.clean.Section;
import org.parallax.core.error.InputException;
import org.parallax.core.measure.Observation;
import org.parallax.core.source.SourceMetadata;
import org.parallax.core.yaml.Nearest;

/**
 * Puts sources that share a value of their metadata together, so that groups can be compared as
 * single sources are. Sentences keep their ids, and so the passages behind a group's figures can be
 * found in its sources.
 */
final class SourceGroups {

  private SourceGroups() {}

  /**
   * One analysis a group, in the order in which groups first occur. Sources without the key are
   * left out.
   *
   * @throws InputException if fewer than two groups come of it
   */
  static List<DocumentAnalysis> by(String key, List<DocumentAnalysis> analyses) {
    List<String> order = new ArrayList<>();
    Map<String, List<DocumentAnalysis>> groups = new TreeMap<>();
    for (DocumentAnalysis analysis : analyses) {
      analysis
          .source()
          .value(key)
          .ifPresent(
              value -> {
                if (!groups.containsKey(value)) {
                  order.add(value);
                }
                groups.computeIfAbsent(value, v -> new ArrayList<>()).add(analysis);
              });
    }
    if (order.size() < 2) {
      throw new InputException(
          "groups by '" + key + "'",
          order.isEmpty()
              ? "no source has a value for it" + advice(key, analyses)
              : "all sources that have a value have the same, '"
                  + order.get(0)
                  + "', so there is nothing to compare");
    }
    Map<String, Integer> taken = new HashMap<>();
    List<DocumentAnalysis> merged = new ArrayList<>();
    for (String value : order) {
      String id = id(value);
      int before = taken.merge(id, 1, Integer::sum);
      merged.add(
          together(
              before == 1 ? id : id + "-" + before, value, groups.getOrDefault(value, List.of())));
    }
    return merged;
  }

  private static String advice(String key, List<DocumentAnalysis> analyses) {
    TreeSet<String> keys = new TreeSet<>();
    analyses.forEach(analysis -> keys.addAll(analysis.source().keys()));
    String hint = Nearest.hint(key, keys);
    return (hint.isEmpty() ? "; there" : hint + " There")
        + " are values for "
        + String.join(", ", keys);
  }

  /** A name that ids may have: what is neither letter nor digit becomes a hyphen. */
  private static String id(String value) {
    String id = value.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[._-]+|-+$", "");
    return id.isEmpty() ? "group" : id;
  }

  private static DocumentAnalysis together(
      String id, String title, List<DocumentAnalysis> members) {
    DocumentAnalysis first = members.get(0);
    List<AnalysedSentence> sentences = new ArrayList<>();
    List<AnalysedMention> mentions = new ArrayList<>();
    List<AnalysedQuote> quotes = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    int characters = 0;
    for (DocumentAnalysis member : members) {
      sentences.addAll(member.sentences());
      mentions.addAll(member.mentions());
      quotes.addAll(member.quotes());
      observations.addAll(member.observations());
      characters += member.characters();
    }
    return new DocumentAnalysis(
        first.schemaVersion(),
        first.toolVersion(),
        new SourceMetadata(
            id,
            title,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            first.source().language(),
            Map.of()),
        first.sha256(),
        characters,
        first.settings(),
        List.of(),
        List.of(new Section("", Optional.empty())),
        List.of(),
        sentences,
        mentions,
        quotes,
        observations,
        profile(members));
  }

  private static TextProfile profile(List<DocumentAnalysis> members) {
    Map<String, TermCount> terms = new TreeMap<>();
    List<Shingle> shingles = new ArrayList<>();
    List<SentenceVector> vectors = new ArrayList<>();
    for (DocumentAnalysis member : members) {
      member
          .profile()
          .terms()
          .forEach(
              (term, count) ->
                  terms.merge(
                      term,
                      count,
                      (a, b) ->
                          new TermCount(a.count() + b.count(), a.paragraphs() + b.paragraphs())));
      shingles.addAll(member.profile().shingles());
      vectors.addAll(member.profile().vectors());
    }
    return new TextProfile(terms, shingles, vectors);
  }
}
