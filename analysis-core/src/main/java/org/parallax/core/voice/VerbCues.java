package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;
import org.parallax.core.voice.CueWords.Kind;
import org.parallax.core.voice.ReportedSpeech.Clause;
import org.parallax.core.voice.ReportedSpeech.Strength;

/**
 * Finds what verbs give as said, thought, wanted or ordered; their finite clauses itself, all else
 * by the other finders of cues.
 */
final class VerbCues {

  private static final int FEWEST = 2;

  private final CueWords words;
  private final ParentheticCues parentheses;
  private final LooseCues loose;
  private final ObjectCues objects;

  VerbCues(CueWords words) {
    this.words = words;
    this.parentheses = new ParentheticCues(words);
    this.loose = new LooseCues(words);
    this.objects = new ObjectCues(words);
  }

  /** What a verb gives, where it is a cue. */
  Optional<Clause> clause(AnnotatedSentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean memberStates =
        token.text().equals("states")
            && verb > 0
            && sentence
                .token(verb - 1)
                .lemma()
                .matches("member|nation|littoral|successor|regional");
    if (token.hasRelation("aux") || token.hasRelation("cop") || memberStates) {
      return Optional.empty();
    }
    Optional<Clause> quotedAs = loose.quotedAs(sentence, verb);
    if (quotedAs.isPresent()) {
      return quotedAs;
    }
    if (Subjects.isPassive(sentence, verb) && Subjects.of(sentence, verb) < 0) {
      return loose.impersonal(sentence, verb);
    }
    int subject = Subjects.of(sentence, verb);
    if (subject < 0) {
      return Optional.empty();
    }
    return parentheses
        .clause(sentence, verb, subject)
        .or(() -> withClause(sentence, verb, subject))
        .or(() -> loose.madeClear(sentence, verb, subject))
        .or(() -> loose.plain(sentence, verb, subject))
        .or(() -> objects.withInfinitive(sentence, verb, subject))
        .or(() -> loose.beside(sentence, verb, subject))
        .or(() -> loose.leading(sentence, verb, subject))
        .or(() -> objects.withPreposition(sentence, verb, subject))
        .or(() -> objects.withObject(sentence, verb, subject));
  }

  /** A finite clause: "said that it had closed". */
  private Optional<Clause> withClause(AnnotatedSentence sentence, int verb, int subject) {
    Token token = sentence.token(verb);
    if (!words.isVerb(token, Kind.SAY, Kind.OPINION, Kind.FACT, Kind.ORDER, Kind.WILL)) {
      return Optional.empty();
    }
    for (int clause : complements(sentence, verb)) {
      boolean before = clause < verb;
      int start = startOf(sentence, clause);
      boolean apart =
          !before
              && start > 0
              && sentence.token(start - 1).text().equals(",")
              && !sentence.dependents(verb, "obj").isEmpty();
      if (apart) {
        continue;
      }
      if (before && !words.standsAlone(token)) {
        continue;
      }
      TreeSet<Integer> content = new ContentBounds(sentence, words).clause(verb, clause);
      if (before) {
        sentence.subtree(subject).forEach(content::remove);
      }
      if (isAudience(sentence, verb)) {
        content.remove(verb + 1);
      }
      List<Span> spans = new Phrases(sentence).content(content, FEWEST);
      if (!spans.isEmpty()) {
        boolean says = words.isVerb(token, Kind.SAY, Kind.OPINION);
        boolean whole =
            isFinite(sentence, clause)
                && sentence.dependents(clause).stream()
                    .anyMatch(i -> sentence.token(i).relation().matches("nsubj.*|csubj.*|expl"));
        boolean words = says && whole && isAsserted(sentence, verb);
        return found(sentence, spans, verb, subject, words ? Strength.WORDS : Strength.ATTITUDE);
      }
    }
    return Optional.empty();
  }

  /** Whether somebody does say it, not just wants, needs or is expected to. */
  private static boolean isAsserted(AnnotatedSentence sentence, int verb) {
    return !sentence.token(verb).tag().equals("VB")
        || sentence.dependents(verb, "mark").stream()
            .noneMatch(i -> sentence.token(i).tag().equals("TO"));
  }

  /** Clauses said, also those that the parser joins otherwise though no mark parts them. */
  private List<Integer> complements(AnnotatedSentence sentence, int verb) {
    List<Integer> clauses = new ArrayList<>(sentence.dependents(verb, "ccomp"));
    for (int i : sentence.dependents(verb, "advcl")) {
      boolean question =
          startOf(sentence, i) == verb + 1
              && sentence.token(verb + 1).tag().startsWith("W")
              && !words.has(Kind.WILL, sentence.token(verb).lemma());
      if (question) {
        clauses.add(i);
      }
    }
    if (!words.standsAlone(sentence.token(verb))) {
      return clauses;
    }
    for (int i : sentence.dependents(verb)) {
      boolean other =
          i > verb
              && sentence.token(i).relation().matches("parataxis|dep|obj|xcomp")
              && isFinite(sentence, i)
              && (!sentence.token(i).isNoun() || !sentence.dependents(i, "cop").isEmpty())
              && (!sentence.dependents(i, "nsubj").isEmpty()
                  || i == verb + 1
                  || sentence.token(verb + 1).hasRelation("aux"))
              && noMarkBetween(sentence, verb, startOf(sentence, i));
      if (other) {
        clauses.add(i);
      }
    }
    return clauses;
  }

  private static boolean noMarkBetween(AnnotatedSentence sentence, int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (!sentence.token(i).isWord() && !sentence.token(i).text().matches("[“\"‘-]|``")) {
        return false;
      }
    }
    return true;
  }

  /** Whether whoever is told was taken into the clause: "told [reporters Kerr had left]". */
  private static boolean isAudience(AnnotatedSentence sentence, int verb) {
    return sentence.token(verb).lemma().equals("tell")
        && verb + 2 < sentence.size()
        && sentence.dependents(verb, "obj").isEmpty()
        && sentence.token(verb + 1).tag().equals("NNS")
        && sentence.token(verb + 2).tag().matches("NNPS?|PRP|DT|EX");
  }

  private Optional<Clause> found(
      AnnotatedSentence sentence, List<Span> content, int verb, int subject, Strength strength) {
    Span cue = new Phrases(sentence).cue(verb, words);
    return Optional.of(new Clause(content, cue, verb, subject, strength));
  }

  static boolean isFinite(AnnotatedSentence sentence, int clause) {
    return sentence.token(clause).tag().matches("VB[DPZ]|MD")
        || sentence.dependents(clause).stream()
            .anyMatch(i -> sentence.token(i).tag().matches("VB[DPZ]|MD"));
  }

  static int startOf(AnnotatedSentence sentence, int clause) {
    return sentence.subtree(clause).get(0);
  }
}
