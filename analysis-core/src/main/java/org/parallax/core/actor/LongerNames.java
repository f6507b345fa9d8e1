package org.parallax.core.actor;

import java.util.Set;
import java.util.function.IntPredicate;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * Tells whether a wording is only a part of a longer name that is not in the register: "Norland
 * Airlines", "Kerr Street", "Lena Kerr" where the register has Anna Kerr, "New Norland".
 */
final class LongerNames {

  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "new",
          "soviet",
          "medieval",
          "ancient",
          "upper",
          "lower",
          "greater",
          "inner",
          "outer");

  private static final Set<String> PERSON_TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "sir",
          "lady",
          "lord",
          "dr",
          "president",
          "minister",
          "leader",
          "premier",
          "chancellor",
          "king",
          "queen",
          "prince",
          "princess",
          "secretary",
          "general",
          "senator",
          "governor",
          "professor",
          "prof",
          "analyst",
          "ambassador",
          "congressman",
          "speaker",
          "mayor",
          "judge",
          "colonel",
          "captain",
          "admiral",
          "candidate",
          "scientist",
          "expert",
          "chairman",
          "director",
          "commander",
          "spokesman",
          "spokeswoman",
          "engineer",
          "bishop",
          "commissioner",
          "delegate",
          "deputy",
          "historian",
          "economist",
          "then",
          "late");

  private final ActorWords words;

  LongerNames(ActorWords words) {
    this.words = words;
  }

  /**
   * Whether the wording is inside a longer name.
   *
   * @param person whether the actor is a person
   * @param known tells whether another wording of the register begins at a token
   */
  boolean contain(AnnotatedSentence sentence, NameMatch match, boolean person, IntPredicate known) {
    return goesOnRight(sentence, match, person, known)
        || person && otherGivenName(sentence, match)
        || !person && beginsLeft(sentence, match)
        || !person && ofInstitution(sentence, match);
  }

  private boolean goesOnRight(
      AnnotatedSentence sentence, NameMatch match, boolean person, IntPredicate known) {
    int next = match.last() + 1;
    if (next >= sentence.size()) {
      return false;
    }
    Token right = sentence.token(next);
    if (!right.isProperNoun() || !right.isWord() || known.test(next)) {
      return false;
    }
    if (isTitle(right)) {
      return false;
    }
    Token own = sentence.token(sentence.headOf(match.first(), match.last()));
    boolean modifies =
        own.head() > match.last() && (own.hasRelation("compound") || own.relation().equals("amod"));
    int end = next;
    while (end + 1 < sentence.size() && sentence.token(end + 1).isProperNoun()) {
      end++;
      if (known.test(end)) {
        return false;
      }
    }
    // The last word of the longer name says what it is: a body of the actor is its own.
    if (!person && words.isBody(sentence.token(end)) || isTitle(sentence.token(end))) {
      return false;
    }
    if (person && words.isBody(sentence.token(end))) {
      return false;
    }
    Token inside = sentence.token(match.last());
    boolean oneEntity = !right.entity().equals("O") && right.entity().equals(inside.entity());
    if (person
        && oneEntity
        && right.entity().equals("PERSON")
        && match.type() == NameMatch.Type.NAME) {
      return false;
    }
    return modifies || oneEntity;
  }

  private boolean isTitle(Token token) {
    return PERSON_TITLES.contains(NameAtoms.normal(token.text()));
  }

  private boolean otherGivenName(AnnotatedSentence sentence, NameMatch match) {
    int before = match.first() - 1;
    if (before < 0 || match.type() == NameMatch.Type.NAME && match.last() > match.first()) {
      return false;
    }
    Token left = sentence.token(before);
    return left.isProperNoun()
        && left.isWord()
        && left.entity().equals("PERSON")
        && !isTitle(left)
        && words.titleAt(sentence, before).isEmpty()
        && connected(sentence, before, match.first(), match.last());
  }

  private static boolean beginsLeft(AnnotatedSentence sentence, NameMatch match) {
    int before = match.first() - 1;
    if (before < 0) {
      return false;
    }
    Token left = sentence.token(before);
    String word = NameAtoms.normal(left.text());
    if (DIRECTIONS.contains(word)
        && NameAtoms.isCapitalised(left.text())
        && (before > 0 || left.isProperNoun())) {
      return true;
    }
    Token own = sentence.token(match.first());
    return match.type() != NameMatch.Type.DEMONYM
        && left.isProperNoun()
        && left.isWord()
        && left.entity().equals(own.entity())
        && (own.entity().equals("LOCATION") || own.entity().equals("PERSON"))
        && left.head() >= match.first()
        && left.head() <= match.last();
  }

  /** "Bank of Norland", "University of Meskar": the institution's name, unless a body. */
  private boolean ofInstitution(AnnotatedSentence sentence, NameMatch match) {
    int of = match.first() - 1;
    if (of < 1 || !sentence.token(of).text().equals("of")) {
      return false;
    }
    Token inside = sentence.token(match.first());
    Token above = sentence.token(of - 1);
    return sentence.token(of).entity().equals("ORGANIZATION")
        && inside.entity().equals("ORGANIZATION")
        && above.isProperNoun()
        && !words.isBody(above);
  }

  private static boolean connected(AnnotatedSentence sentence, int outside, int first, int last) {
    int head = sentence.token(outside).head();
    if (head >= first && head <= last) {
      return true;
    }
    int own = sentence.token(sentence.headOf(first, last)).head();
    return own == outside;
  }
}
