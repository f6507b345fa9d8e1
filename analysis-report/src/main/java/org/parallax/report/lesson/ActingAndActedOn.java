package org.parallax.report.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison.RoleProfile;
import org.parallax.core.measure.ActionObservation;
import org.parallax.report.lesson.Sheet.Excerpt;
import org.parallax.report.lesson.Sheet.Grid;
import org.parallax.report.lesson.Sheet.Listing;

/** Sentences in which somebody does something to somebody, or nobody is said to. */
final class ActingAndActedOn {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 28;

  private ActingAndActedOn() {}

  static Exercise of(Material material) {
    List<Excerpt> excerpts = new ArrayList<>();
    List<Excerpt> marked = new ArrayList<>();
    List<List<String>> blanks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (Passage passage : pick(material)) {
      number++;
      String label = number + ". " + material.letter(passage.source());
      excerpts.add(new Excerpt(label, material.excerpt(passage).pieces()));
      List<ActionObservation> acts = acts(material, passage.sentences().get(0));
      List<Material.Note> notes =
          acts.stream().flatMap(act -> material.notes(act.evidence(), "").stream()).toList();
      marked.add(
          new Excerpt(
              label,
              material
                  .marked(
                      passage,
                      notes.stream()
                          .map(n -> new Material.Note(n.sentence(), n.from(), n.to(), "seen"))
                          .toList())
                  .pieces()));
      blanks.add(List.of(String.valueOf(number), "", "", "", ""));
      for (ActionObservation act : acts) {
        rows.add(
            List.of(
                String.valueOf(number),
                act.actor().isEmpty() ? "no actor of the register" : material.actor(act.actor()),
                part(act.part()),
                (act.negated() ? "not " : "") + act.predicate(),
                material.words(act.evidence())));
      }
    }
    Sheet sheet =
        new Sheet(
            "acting",
            "Who acts and who is acted on",
            "For each sentence fill in one line of the table. Where nobody is said to act, write “not said”, and"
                + " who it may have been.",
            excerpts,
            List.of(
                new Grid(
                    "One line a sentence",
                    List.of("No.", "Who acts?", "What is done?", "To whom?", "Is the doer named?"),
                    blanks)),
            List.of(
                new Listing(
                    "Then",
                    List.of(
                        "Choose one sentence whose doer is not named and write it with the doer first."))),
            2);
    Sheet answers =
        new Sheet(
            "acting",
            "Who acts: what the tool found",
            "The tool follows grammar, for the actors of the register only. It does not know who really did it,"
                + " and it errs in long sentences.",
            marked,
            List.of(
                new Grid("Parts in acts", List.of("No.", "Actor", "Part", "Act", "Words"), rows),
                roles(material)),
            List.of(),
            0);
    return new Exercise(sheet, answers);
  }

  /** A sentence of each text in turn, so that each has its share. */
  private static List<Passage> pick(Material material) {
    int most = material.level().of(6, 7);
    List<List<Passage>> able = material.texts().stream().map(text -> able(material, text)).toList();
    List<Passage> picked = new ArrayList<>();
    for (int round = 0; round < most; round++) {
      for (List<Passage> sentences : able) {
        if (round < sentences.size() && picked.size() < most) {
          picked.add(sentences.get(round));
        }
      }
    }
    return picked;
  }

  /** Sentences that hide the doer are what the exercise is about, so they come first. */
  private static List<Passage> able(Material material, DocumentAnalysis text) {
    List<AnalysedSentence> able =
        text.sentences().stream()
            .filter(s -> s.isMeasured() && s.text().isPresent())
            .filter(s -> s.words().total() >= SHORTEST && s.words().total() <= LONGEST)
            .filter(s -> Material.text(s).matches("(?s)[\\p{Lu}“\"‘].*[.!?…][”\"’]?\\s*"))
            .filter(s -> !acts(material, s).isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(able, material.random("acting" + text.id()));
    return able.stream()
        .sorted(Comparator.comparing(sentence -> !hidesDoer(material, sentence)))
        .map(sentence -> new Passage(text.id(), List.of(sentence)))
        .toList();
  }

  private static boolean hidesDoer(Material material, AnalysedSentence sentence) {
    return acts(material, sentence).stream()
        .anyMatch(act -> act.part() == ActionObservation.Part.AGENTLESS_PATIENT);
  }

  private static List<ActionObservation> acts(Material material, AnalysedSentence sentence) {
    return material.texts().stream()
        .filter(text -> text.id().equals(sentence.id().source()))
        .flatMap(text -> text.observations(ActionObservation.class).stream())
        .filter(act -> act.evidence().sentence().equals(sentence.id()))
        .filter(
            act -> !act.actor().isEmpty() || act.part() == ActionObservation.Part.AGENTLESS_PATIENT)
        .toList();
  }

  private static Grid roles(Material material) {
    List<List<String>> rows = new ArrayList<>();
    for (RoleProfile role : material.comparison().roles()) {
      if (role.agent().value().isPresent() && rows.size() < 14) {
        rows.add(
            List.of(
                material.letter(role.source()),
                material.actor(role.actor()),
                Said.share(role.agent()),
                Said.share(role.patient()),
                Said.share(role.agentless())));
      }
    }
    return new Grid(
        "Over the whole texts, with 95% intervals",
        List.of("Text", "Actor", "Acts", "Is acted on", "Of these, doer not named"), rows);
  }

  private static String part(ActionObservation.Part part) {
    return switch (part) {
      case AGENT -> "acts";
      case PASSIVE_AGENT -> "acts (named with “by”)";
      case PATIENT -> "is acted on";
      case AGENTLESS_PATIENT -> "is acted on, doer not named";
      case NOMINAL_OWNER -> "acts (in a noun)";
      case NOMINAL_OBJECT -> "is acted on (in a noun)";
    };
  }
}
