package org.parallax.core.measure.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.measure.role.ControlWords.Control;

/**
 * Tells whose act each verb of a sentence is: through passives, relative clauses, coordination,
 * participles and control. Works on basic Universal Dependencies.
 */
final class Clauses {

  /** How far up a chain of verbs a subject is looked for; also ends a cycle of a broken tree. */
  private static final int DEEPEST = 8;

  private final AnnotatedSentence sentence;
  private final Phrases phrases;
  private final WordClasses words;
  private final ControlWords control;

  Clauses(AnnotatedSentence sentence, Phrases phrases, WordClasses words, ControlWords control) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.words = words;
    this.control = control;
  }

  /** Whether the token is a verb that tells of an act. */
  boolean isAct(int verb) {
    Token token = sentence.token(verb);
    return token.isVerb()
        && !token.hasRelation("aux")
        && !token.hasRelation("cop")
        && !token.hasRelation("amod")
        && !token.hasRelation("case")
        && !token.hasRelation("mark")
        && !token.hasRelation("compound")
        && !words.is("state", token.lemma())
        && !raises(verb);
  }

  /** Whether the verb only says the phase or likelihood of the one it governs. */
  private boolean raises(int verb) {
    Token token = sentence.token(verb);
    return !passive(verb)
        && !sentence.dependents(verb, "xcomp").isEmpty()
        && sentence.dependents(verb, "obj").isEmpty()
        && sentence.dependents(verb, "xcomp").stream().anyMatch(i -> sentence.token(i).isVerb())
        && control.find(token.lemma(), false).filter(c -> !c.controls()).isPresent();
  }

  /** Whether the subject of the verb undergoes the act. */
  boolean passive(int verb) {
    return passive(verb, 0);
  }

  private boolean passive(int verb, int depth) {
    if (!sentence.dependents(verb, "aux:pass").isEmpty()
        || !sentence.dependents(verb, "nsubj:pass").isEmpty()) {
      return true;
    }
    Token token = sentence.token(verb);
    if (isMisreadRelative(verb)) {
      return true;
    }
    boolean participle = token.tag().equals("VBN");
    if (!sentence.dependents(verb, "aux").isEmpty()) {
      return false;
    }
    if (hasOwnSubject(verb)) {
      return participle && token.hasRelation("ccomp") && isCaused(verb);
    }
    return switch (base(token.relation())) {
      case "acl" -> !token.relation().equals("acl:relcl") && (participle || isMisreadPast(verb));
      case "advcl", "advmod", "xcomp" -> participle;
      case "conj" -> participle && depth < DEEPEST && passive(token.head(), depth + 1);
      default -> false;
    };
  }

  /** A reduced relative clause whose participle was read as a past tense. */
  private boolean isMisreadPast(int verb) {
    return sentence.token(verb).tag().equals("VBD") && !phrases.byPhrases(verb).isEmpty();
  }

  /**
   * Whether the verb is the participle of "the sailors saved by the keeper thanked him", which the
   * parser likes to read as the main verb, with the real one hung on it as an unnamed dependent.
   */
  private boolean isMisreadRelative(int verb) {
    Token token = sentence.token(verb);
    boolean form = token.tag().equals("VBN") || token.tag().equals("VBD");
    List<Integer> own = ownSubjects(verb);
    if (!form || own.isEmpty() || !sentence.dependents(verb, "aux").isEmpty()) {
      return false;
    }
    boolean comma = verb > 1 && sentence.token(verb - 1).text().equals(",");
    if (!sentence.subtree(own.get(0)).contains(comma ? verb - 2 : verb - 1)) {
      return false;
    }
    return token.relation().startsWith("csubj") && token.tag().equals("VBN")
        || sentence.dependents(verb).stream()
            .anyMatch(i -> i > verb && isLoose(i, comma) && isFinite(i) && !hasOwnSubject(i));
  }

  private boolean isLoose(int verb, boolean afterComma) {
    Token token = sentence.token(verb);
    return token.hasRelation("dep")
        || afterComma && (token.hasRelation("acl") || token.hasRelation("ccomp"));
  }

  /** "had the prisoners shot". */
  private boolean isCaused(int verb) {
    return words.is("causative", phrases.lemma(sentence.token(verb).head()));
  }

  /** The tokens that the verb's subject stands for, own or taken over; may be empty. */
  List<Integer> subjects(int verb) {
    return subjects(verb, 0);
  }

  private List<Integer> subjects(int verb, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    List<Integer> own = sentence.dependents(verb, "nsubj");
    if (!own.isEmpty()) {
      return own.stream().map(phrases::antecedent).toList();
    }
    for (int clause : sentence.dependents(verb, "csubj")) {
      if (isMisreadRelative(clause)) {
        return subjects(clause, depth + 1);
      }
    }
    Token token = sentence.token(verb);
    int governor = token.head();
    if (governor < 0) {
      return List.of();
    }
    if (isMisreadRelative(governor) && governor < verb && isFinite(verb)) {
      return subjects(governor, depth + 1);
    }
    return switch (base(token.relation())) {
      case "conj" -> subjects(governor, depth + 1);
      case "xcomp" -> controllers(governor, depth + 1);
      case "dep" -> looseSubjects(verb, governor, depth + 1);
      case "advcl", "advmod" -> adjunctSubjects(verb, governor, depth + 1);
      case "ccomp" -> isInfinitive(verb) ? controllers(governor, depth + 1) : List.of();
      case "acl" -> nounSubjects(verb, governor, depth + 1);
      default -> List.of();
    };
  }

  private List<Integer> controllers(int governor, int depth) {
    Token token = sentence.token(governor);
    if (token.isNoun()) {
      return subjects(governor, depth);
    }
    boolean objectActs =
        control.find(token.lemma(), false).map(Control::objectActs).orElse(token.isVerb());
    List<Integer> objects = phrases.directObjects(governor);
    return objectActs && !objects.isEmpty() ? objects : subjects(governor, depth);
  }

  /** A verb that the parser hung on another without saying how. */
  private List<Integer> looseSubjects(int verb, int governor, int depth) {
    Token above = sentence.token(governor);
    if (!above.isVerb()) {
      return above.isNoun() && verb > governor && isFinite(verb) ? List.of(governor) : List.of();
    }
    boolean swallowed = above.relation().equals("acl:relcl") && verb > governor;
    return swallowed ? List.of(above.head()) : subjects(governor, depth);
  }

  /** "after attacking", "for violating", "supported by". */
  private List<Integer> adjunctSubjects(int verb, int governor, int depth) {
    if (isFinite(verb)) {
      return List.of();
    }
    Optional<Control> controlled = control.find(sentence.token(governor).lemma(), false);
    boolean argument = phrases.marked(verb, "for", "of", "from", "with", "in", "into", "to");
    if (controlled.isPresent() && argument) {
      return controllers(governor, depth);
    }
    return subjects(governor, depth);
  }

  /** A clause that hangs on a noun. */
  private List<Integer> nounSubjects(int verb, int noun, int depth) {
    Token token = sentence.token(verb);
    if (token.relation().equals("acl:relcl")) {
      return List.of();
    }
    boolean infinitive = isInfinitive(verb);
    if (!infinitive && !phrases.marked(verb, "of", "for", "in", "from", "to", "at")) {
      return List.of(noun);
    }
    List<Integer> owners = possessors(noun);
    if (!owners.isEmpty()) {
      return owners;
    }
    if (infinitive && isSingledOut(noun)) {
      return List.of(noun);
    }
    int governor = sentence.token(noun).head();
    boolean complement =
        sentence.token(noun).hasRelation("obj")
            || sentence.token(noun).hasRelation("obl")
            || sentence.token(noun).hasRelation("nsubj:pass");
    return governor >= 0 && complement && !passive(governor)
        ? subjects(governor, depth)
        : List.of();
  }

  /** "the first state to sign". */
  private boolean isSingledOut(int noun) {
    return sentence.dependents(noun, "amod").stream()
        .anyMatch(
            i ->
                words.is("singling-out", phrases.lemma(i))
                    || sentence.token(i).tag().equals("JJS"));
  }

  private List<Integer> possessors(int noun) {
    List<Integer> found = new ArrayList<>(sentence.dependents(noun, "nmod:poss"));
    sentence.dependents(noun, "nmod").stream()
        .filter(i -> phrases.marked(i, "by"))
        .forEach(found::add);
    return found;
  }

  /** Whether the verb is an infinitive without "to" and without an auxiliary. */
  boolean isBareInfinitive(int verb) {
    return sentence.token(verb).tag().equals("VB")
        && sentence.dependents(verb, "aux").isEmpty()
        && sentence.dependents(verb, "mark").isEmpty();
  }

  /** The subjects that hang on the verb itself. */
  List<Integer> ownSubjects(int verb) {
    return sentence.dependents(verb, "nsubj");
  }

  /** Whether the form itself has a tense. */
  boolean isFiniteForm(int verb) {
    String tag = sentence.token(verb).tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  boolean hasOwnSubject(int verb) {
    return !sentence.dependents(verb, "nsubj").isEmpty();
  }

  boolean isInfinitive(int verb) {
    return phrases.marked(verb, "to") && !isFinite(verb);
  }

  /** Whether the verb is told in a tense of its own. */
  boolean isFinite(int verb) {
    String tag = sentence.token(verb).tag();
    boolean auxiliary = sentence.dependents(verb, "aux").stream().anyMatch(this::isFiniteWord);
    return auxiliary || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  private boolean isFiniteWord(int index) {
    String tag = sentence.token(index).tag();
    return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
