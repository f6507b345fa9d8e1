package org.parallax.core.measure.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.measure.ActionObservation.Modality;
import org.parallax.core.measure.role.ControlWords.Control;

/**
 * Tells of each act of a sentence whether it is told as done, possible, demanded or to come,
 * whether it is denied, and whether it hangs on another act.
 */
final class Factuality {

  private static final int DEEPEST = 8;

  /**
   * How an act is told.
   *
   * @param negated whether it is said not to happen
   * @param modality whether it is told as a fact or otherwise
   * @param controlled whether it depends on another act
   */
  record Telling(boolean negated, Modality modality, boolean controlled) {

    static final Telling PLAIN = new Telling(false, Modality.DID, false);
  }

  private final AnnotatedSentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;
  private final WordClasses words;
  private final ControlWords control;

  Factuality(
      AnnotatedSentence sentence,
      Clauses clauses,
      Phrases phrases,
      WordClasses words,
      ControlWords control) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.phrases = phrases;
    this.words = words;
    this.control = control;
  }

  /** How the act of a verb is told. */
  Telling ofVerb(int verb) {
    return ofVerb(verb, 0);
  }

  /** How the act of an event noun is told: only what stands inside its own phrase counts. */
  Telling ofNoun(int noun) {
    boolean no =
        sentence.dependents(noun, "det").stream()
            .anyMatch(i -> words.is("negative-determiner", lower(sentence.token(i))));
    boolean presupposed =
        sentence.dependents(noun).stream()
            .map(sentence::token)
            .anyMatch(t -> t.hasRelation("det") || t.relation().equals("nmod:poss"));
    boolean negated = no || phrases.marked(noun, "without") && !presupposed;
    return new Telling(negated, Modality.DID, false);
  }

  private Telling ofVerb(int verb, int depth) {
    if (depth > DEEPEST) {
      return Telling.PLAIN;
    }
    boolean negated = hasNegation(verb);
    Optional<Modality> own = ownModality(verb);
    Token token = sentence.token(verb);
    int governor = token.head();
    if (governor < 0) {
      return new Telling(negated, own.orElse(Modality.DID), false);
    }
    if (token.hasRelation("conj")) {
      return coordinated(verb, governor, negated, own, depth);
    }
    Optional<Control> word = controlOf(verb, governor);
    if (word.isPresent()) {
      Telling above = ofVerb(governor, depth + 1);
      Modality inherited =
          word.get().modality().filter(m -> m != Modality.DID).orElse(above.modality());
      boolean cancelled = above.negated() ^ word.get().cancels();
      return new Telling(
          negated ^ cancelled, own.orElse(inherited), word.get().controls() || above.controlled());
    }
    if (token.hasRelation("xcomp")) {
      Telling above = ofVerb(governor, depth + 1);
      return new Telling(negated ^ above.negated(), own.orElse(above.modality()), true);
    }
    if ((token.hasRelation("advcl") || token.hasRelation("advmod"))
        && !clauses.isFinite(verb)
        && !clauses.passive(verb)) {
      boolean purpose = clauses.isInfinitive(verb);
      return new Telling(negated, own.orElse(purpose ? Modality.MAY : Modality.DID), true);
    }
    if (token.hasRelation("ccomp") && words.is("denial", lower(sentence.token(governor)))) {
      negated = !negated;
    }
    return new Telling(negated, own.orElse(Modality.DID), false);
  }

  /** A second verb shares what it has not of its own with the first. */
  private Telling coordinated(
      int verb, int first, boolean negated, Optional<Modality> own, int depth) {
    if (!sentence.token(first).isVerb() || clauses.hasOwnSubject(verb)) {
      return new Telling(negated, own.orElse(Modality.DID), false);
    }
    Telling above = ofVerb(first, depth + 1);
    boolean sharesForm = sentence.token(verb).tag().equals(sentence.token(first).tag());
    boolean sharesAuxiliary =
        sharesForm && !clauses.isFiniteForm(verb) && sentence.dependents(verb, "aux").isEmpty();
    boolean but =
        sentence.dependents(verb, "cc").stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("but"));
    boolean sharesNegation = sharesAuxiliary && !but;
    return new Telling(
        negated || sharesNegation && above.negated(),
        own.orElse(sharesAuxiliary ? above.modality() : Modality.DID),
        sharesAuxiliary && above.controlled());
  }

  /** The word that controls the verb, if the verb is its infinitive, gerund or phrase. */
  private Optional<Control> controlOf(int verb, int governor) {
    Token token = sentence.token(verb);
    Token above = sentence.token(governor);
    if (token.hasRelation("xcomp") || token.hasRelation("dep") && !clauses.isFinite(verb)) {
      return control.find(lower(above), above.isNoun());
    }
    if (token.hasRelation("ccomp")
        && (clauses.isInfinitive(verb) || clauses.isBareInfinitive(verb))) {
      return control.find(lower(above), false);
    }
    if (token.hasRelation("acl")
        && !token.relation().equals("acl:relcl")
        && (clauses.isInfinitive(verb) || phrases.marked(verb, "of", "for", "in"))) {
      return control.find(lower(above), true);
    }
    if (token.hasRelation("advcl")
        && !clauses.isFinite(verb)
        && phrases.marked(verb, "for", "of", "from", "with", "in", "into", "to")) {
      return control.find(lower(above), false).filter(word -> fits(word, verb));
    }
    return Optional.empty();
  }

  /** An infinitive of purpose is not what a word of asking or doing controls. */
  private boolean fits(Control word, int verb) {
    return !clauses.isInfinitive(verb) || word.objectActs() || word.controls();
  }

  private boolean hasNegation(int verb) {
    boolean own =
        sentence.dependents(verb).stream().anyMatch(child -> negates(child) && !isNotOnly(child));
    return own || noLonger(verb) || hasNegativeArgument(verb);
  }

  private boolean negates(int index) {
    Token child = sentence.token(index);
    boolean adverb = child.hasRelation("advmod") || child.hasRelation("neg");
    boolean introduces =
        child.hasRelation("case") || child.hasRelation("mark") || child.hasRelation("cc");
    return (adverb || child.hasRelation("cc")) && words.is("negative", lower(child))
        || introduces && words.is("negative-preposition", lower(child));
  }

  /** "not only did it sign", "will not just sign". */
  private boolean isNotOnly(int negation) {
    return negation + 1 < sentence.size() && words.is("only", lower(sentence.token(negation + 1)));
  }

  /** "Nobody signed", "no troops left", "harmed no one". */
  private boolean hasNegativeArgument(int verb) {
    boolean cleft =
        clauses.subjects(verb).stream().anyMatch(i -> phrases.isCleft(i) && hasNegativeModifier(i));
    return cleft
        || sentence.dependents(verb).stream()
            .filter(
                i ->
                    sentence.token(i).hasRelation("nsubj")
                        || sentence.token(i).hasRelation("obj")
                        || sentence.token(i).hasRelation("iobj"))
            .anyMatch(
                i ->
                    words.is("negative-pronoun", lower(sentence.token(i)))
                        || hasNegativeModifier(i)
                        || sentence.dependents(i, "det").stream()
                            .anyMatch(
                                det ->
                                    words.is("negative-determiner", lower(sentence.token(det)))));
  }

  /** "neither the union nor the owners", "it was not Norland". */
  private boolean hasNegativeModifier(int noun) {
    return sentence.dependents(noun).stream()
        .map(sentence::token)
        .anyMatch(
            child ->
                (child.relation().equals("cc:preconj")
                        || child.hasRelation("cc") && child.lemma().equals("neither")
                        || child.hasRelation("advmod"))
                    && (words.is("negative", lower(child))
                        || words.is("negative-determiner", lower(child))));
  }

  /** "no longer", "have yet to". */
  private boolean noLonger(int verb) {
    return sentence.dependents(verb, "advmod").stream()
            .filter(i -> i > 0 && sentence.token(i).text().equals("longer"))
            .anyMatch(i -> sentence.token(i - 1).lemma().equals("no"))
        || clauses.isInfinitive(verb)
            && sentence.token(verb).head() >= 0
            && isYetTo(sentence.token(verb).head());
  }

  private boolean isYetTo(int verb) {
    return sentence.token(verb).lemma().equals("have")
        && sentence.dependents(verb, "advmod").stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("yet"));
  }

  private Optional<Modality> ownModality(int verb) {
    List<Token> auxiliaries =
        sentence.dependents(verb, "aux").stream().map(sentence::token).toList();
    for (Token auxiliary : auxiliaries) {
      switch (lower(auxiliary)) {
        case "may", "might", "could", "can", "ca" -> {
          return Optional.of(Modality.MAY);
        }
        case "must", "should", "ought" -> {
          return Optional.of(Modality.MUST);
        }
        case "will", "shall", "wo", "'ll" -> {
          return Optional.of(Modality.WILL);
        }
        case "would", "'d" -> {
          if (auxiliary.tag().equals("MD")) {
            return Optional.of(Modality.WILL);
          }
        }
        case "have", "need" -> {
          if (isBeforeTo(verb, auxiliary)) {
            return Optional.of(Modality.MUST);
          }
        }
        default -> {}
      }
    }
    boolean conditional =
        sentence.dependents(verb, "mark").stream()
            .anyMatch(i -> words.is("condition", lower(sentence.token(i))));
    return conditional ? Optional.of(Modality.MAY) : Optional.empty();
  }

  /** "have to leave", not "to have left". */
  private boolean isBeforeTo(int verb, Token auxiliary) {
    return sentence.dependents(verb, "mark").stream()
        .map(sentence::token)
        .anyMatch(
            token -> token.lemma().equals("to") && token.span().from() > auxiliary.span().from());
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
