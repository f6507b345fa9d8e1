package org.parallax.core.measure.role;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.core.Pipeline;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Voices;

/**
 * Scores the ledger against labelled clauses. The mentions are those that were labelled and, so
 * that it can also be wrong where nothing was labelled, every other name and personal pronoun.
 */
final class LedgerGold {

  /** An entry in a comparable form: where the actor stands, what it does, its part. */
  private record Entry(Span actor, String predicate, String part, String telling) {

    String loosely() {
      return actor + " " + predicate + " " + part;
    }
  }

  /** Hits, false alarms and misses. */
  record Counts(int hits, int alarms, int misses) {

    double precision() {
      return hits / (double) (hits + alarms);
    }

    double recall() {
      return hits / (double) (hits + misses);
    }
  }

  /**
   * The score.
   *
   * @param parts actor, predicate and part alike
   * @param whole negation, modality and control alike too
   * @param byPart by grammatical part
   * @param errors what was wrong, sentence by sentence
   */
  record Score(Counts parts, Counts whole, Map<String, Counts> byPart, List<String> errors) {}

  private final EventNouns nouns = EventNouns.load();
  private final ActionMeasurer measurer = new ActionMeasurer();
  private final Map<String, int[]> byPart = new TreeMap<>();
  private final int[] parts = new int[3];
  private final int[] whole = new int[3];
  private final List<String> errors = new ArrayList<>();

  /** Scores every second item, from the first (0) or the second (1). */
  static Score score(Path file, int half) throws IOException {
    LedgerGold gold = new LedgerGold();
    ObjectMapper json = new ObjectMapper();
    List<String> lines = Files.readAllLines(file);
    for (int i = half; i < lines.size(); i += 2) {
      gold.item(json.readTree(lines.get(i)));
    }
    Map<String, Counts> counts = new TreeMap<>();
    gold.byPart.forEach((part, n) -> counts.put(part, counts(n)));
    return new Score(counts(gold.parts), counts(gold.whole), counts, gold.errors);
  }

  private static Counts counts(int[] n) {
    return new Counts(n[0], n[1], n[2]);
  }

  private void item(JsonNode item) {
    String text = item.get("text").asText();
    List<Entry> wanted = new ArrayList<>();
    for (JsonNode entry : item.get("entries")) {
      wanted.add(
          new Entry(
              new Span(entry.get("actor_from").asInt(), entry.get("actor_to").asInt()),
              spelled(entry.get("predicate").asText()),
              entry.get("role").asText(),
              telling(
                  entry.get("negated").asBoolean(),
                  entry.get("modality").asText(),
                  entry.get("controlled").asBoolean())));
    }
    AnnotatedDocument document = Pipeline.annotate(text);
    List<Mention> mentions = mentions(document, wanted);
    Map<String, Span> places = new HashMap<>();
    mentions.forEach(mention -> places.put(mention.actor(), mention.span()));
    List<Entry> found = new ArrayList<>();
    Reading reading = new Reading(document, mentions, new Voices(List.of()), List.of());
    for (Observation observation : measurer.measure(reading)) {
      ActionObservation entry = (ActionObservation) observation;
      Span place = places.get(entry.actor());
      if (place != null) {
        found.add(
            new Entry(
                place,
                verb(entry),
                entry.part().label(),
                telling(
                    entry.negated(),
                    entry.modality().name().toLowerCase(Locale.ROOT),
                    entry.controlled())));
      }
    }
    compare(text, wanted, found);
  }

  private String verb(ActionObservation entry) {
    boolean noun = entry.part().label().startsWith("nominal");
    return spelled(noun ? nouns.find(entry.predicate()).orElseThrow().verb() : entry.predicate());
  }

  /** The verb without its particle, -ise and -ize alike. */
  private static String spelled(String verb) {
    return verb.replaceAll(" .*", "").replaceAll("ise$", "ize");
  }

  private static String telling(boolean negated, String modality, boolean controlled) {
    return modality + (negated ? " not" : "") + (controlled ? " controlled" : "");
  }

  private static List<Mention> mentions(AnnotatedDocument document, List<Entry> wanted) {
    List<Mention> mentions = new ArrayList<>();
    Set<Span> taken = new HashSet<>();
    for (Entry entry : wanted) {
      if (taken.add(entry.actor())) {
        mentions.add(mention(document, entry.actor()));
      }
    }
    for (AnnotatedSentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        boolean name = token.isProperNoun() && !token.hasRelation("compound");
        boolean person = token.tag().equals("PRP") && !token.lemma().equals("it");
        if ((name || person) && taken.stream().noneMatch(token.span()::overlaps)) {
          taken.add(token.span());
          mentions.add(mention(document, token.span()));
        }
      }
    }
    return mentions.stream().sorted().toList();
  }

  private static Mention mention(AnnotatedDocument document, Span span) {
    for (int i = 0; i < document.sentences().size(); i++) {
      AnnotatedSentence sentence = document.sentences().get(i);
      if (sentence.span().covers(span)) {
        int first = sentence.tokenAt(span.from());
        int last = sentence.tokenAt(span.to() - 1);
        int head = sentence.headOf(first, last);
        return new Mention(
            "at" + span.from() + "-" + span.to(),
            i,
            first,
            last,
            head,
            span,
            MentionForm.NAME,
            document.text(span));
      }
    }
    throw new IllegalArgumentException("no sentence holds " + span);
  }

  private void compare(String text, List<Entry> wanted, List<Entry> found) {
    List<String> wrong = new ArrayList<>();
    Map<String, Entry> left = new HashMap<>();
    found.forEach(entry -> left.put(entry.loosely(), entry));
    for (Entry entry : wanted) {
      Entry same = left.remove(entry.loosely());
      count(parts, entry.part(), same != null ? 0 : 2);
      boolean alike = same != null && same.telling().equals(entry.telling());
      whole[alike ? 0 : 2]++;
      if (same != null && !alike) {
        whole[1]++;
        wrong.add("telling " + show(text, entry) + ", told as " + same.telling());
      } else if (same == null) {
        wrong.add("missed  " + show(text, entry));
      }
    }
    for (Entry entry : left.values()) {
      count(parts, entry.part(), 1);
      whole[1]++;
      wrong.add("alarm   " + show(text, entry));
    }
    if (!wrong.isEmpty()) {
      errors.add(text + "\n    " + String.join("\n    ", wrong));
    }
  }

  private void count(int[] total, String part, int which) {
    total[which]++;
    byPart.computeIfAbsent(part, key -> new int[3])[which]++;
  }

  private static String show(String text, Entry entry) {
    return entry.actor().in(text)
        + " | "
        + entry.part()
        + " "
        + entry.predicate()
        + " "
        + entry.telling();
  }
}
