package org.parallax.core.actor;

import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * Decides from grammar whether a nationality or a capital speaks of the actor. A nationality does
 * where it modifies an act or a body ("Norlandic troops"), not before people, language or goods. A
 * capital does where it acts or is acted on, and is a place elsewhere.
 */
final class ActingRules {

  private final ActorWords words;

  ActingRules(ActorWords words) {
    this.words = words;
  }

  /** Whether a nationality at these tokens speaks of its actor. */
  boolean demonymActs(AnnotatedSentence sentence, int first, int last) {
    if (afterPrefix(sentence, first)) {
      return false;
    }
    if (hyphened(sentence, last)) {
      Token next = sentence.token(last + 2);
      // "Norlandic-backed", "Norlandic-occupied": the participle is its act.
      if (next.tag().equals("VBN") || next.tag().equals("VBD") || next.text().endsWith("ed")) {
        return true;
      }
    }
    boolean pair = hyphened(sentence, last) || hyphenedBefore(sentence, first);
    int noun = modified(sentence, first, last);
    if (noun < 0) {
      noun = nounAfter(sentence, last);
    }
    if (noun < 0) {
      return false;
    }
    Token token = sentence.token(noun);
    return pair
        ? words.isRelation(token) || words.isBody(token)
        : words.isActOrBody(sentence, noun);
  }

  /** Whether a capital at these tokens stands for its government. */
  boolean metonymActs(AnnotatedSentence sentence, int first, int last) {
    if (beforeComma(sentence, first, last)) {
      return false;
    }
    if (afterPrefix(sentence, first)) {
      return false;
    }
    if (hyphened(sentence, last) || hyphenedBefore(sentence, first)) {
      if (hyphened(sentence, last)) {
        Token next = sentence.token(last + 2);
        if (next.tag().equals("VBN") || next.text().endsWith("ed")) {
          return !Set.of("based", "born").contains(next.text());
        }
      }
      int noun = modified(sentence, first, last);
      if (noun < 0 || !words.isRelation(sentence.token(noun))) {
        noun = nounAfter(sentence, hyphened(sentence, last) ? last + 2 : last);
      }
      return noun >= 0 && words.isRelation(sentence.token(noun));
    }
    int head = sentence.headOf(first, last);
    int top = throughCoordination(sentence, head);
    Token token = sentence.token(top);
    int governor = token.head();
    if (governor < 0) {
      return false;
    }
    Token above = sentence.token(governor);
    if (token.hasRelation("nsubj") || token.hasRelation("csubj")) {
      return !isPlaceNoun(above);
    }
    if (token.relation().equals("obj") || token.relation().equals("iobj")) {
      return !words.has("visited", ActorWords.lemma(above));
    }
    if (token.hasRelation("nmod:poss")) {
      return !isPlaceNoun(above);
    }
    if (token.hasRelation("compound") || token.relation().equals("amod")) {
      return !isPlaceNoun(above)
          && !above.isProperNoun()
          // "The Meskar agreement" is called after the place where it was signed.
          && !words.isRelation(above)
          && words.isActOrBody(sentence, governor);
    }
    return afterPreposition(sentence, top, above);
  }

  private boolean afterPreposition(AnnotatedSentence sentence, int top, Token above) {
    String preposition = preposition(sentence, top);
    if (preposition.isEmpty() || words.has("place_prepositions", preposition)) {
      return false;
    }
    String lemma = ActorWords.lemma(above);
    if (words.has("move_prepositions", preposition)) {
      return !words.has("motion", lemma) && !movesBelow(sentence, top);
    }
    if (preposition.equals("of")) {
      return !words.has("place_of", lemma)
          && !above.isProperNoun()
          && (words.has("acts", lemma) || words.has("bodies", lemma) || isActOf(lemma));
    }
    return words.has("actor_prepositions", preposition);
  }

  private boolean isActOf(String lemma) {
    return lemma.endsWith("ness") || lemma.endsWith("tion") || lemma.endsWith("ment");
  }

  /**
   * Whether the phrase hangs on a noun that hangs on a verb of motion: "took the road to Meskar".
   */
  private boolean movesBelow(AnnotatedSentence sentence, int top) {
    return sentence.ancestors(top).stream()
        .limit(2)
        .anyMatch(
            index -> {
              Token token = sentence.token(index);
              return token.isVerb()
                  && words.has("motion", ActorWords.lemma(token))
                  && Set.of("travel", "fly", "arrive", "return", "go", "come", "drive")
                      .contains(ActorWords.lemma(token));
            });
  }

  private static String preposition(AnnotatedSentence sentence, int index) {
    for (int dependent : sentence.dependents(index, "case")) {
      if (dependent < index && !sentence.token(dependent).tag().equals("POS")) {
        return NameAtoms.normal(sentence.token(dependent).text());
      }
    }
    return "";
  }

  /** The first of the coordinated nouns that this one belongs to. */
  private static int throughCoordination(AnnotatedSentence sentence, int index) {
    int at = index;
    for (int step = 0; step < 5; step++) {
      Token token = sentence.token(at);
      if (!token.relation().equals("conj") || token.head() < 0) {
        return at;
      }
      Token other = sentence.token(token.head());
      if (!other.isNoun() && !other.tag().startsWith("JJ")) {
        return at;
      }
      at = token.head();
    }
    return at;
  }

  /** The noun that these tokens modify, or -1; seen through coordination and pairs. */
  private static int modified(AnnotatedSentence sentence, int first, int last) {
    int at = sentence.headOf(first, last);
    for (int step = 0; step < 6; step++) {
      Token token = sentence.token(at);
      int governor = token.head();
      if (governor < 0) {
        return -1;
      }
      boolean modifies =
          token.relation().equals("amod")
              || token.hasRelation("compound")
              || token.hasRelation("nmod")
              || token.relation().equals("dep")
              || token.relation().equals("conj");
      if (!modifies) {
        return -1;
      }
      Token above = sentence.token(governor);
      if (governor > last && above.isNoun() && !NATIONALITY_LIKE.contains(above.tag())) {
        return token.relation().equals("conj") ? -1 : governor;
      }
      at = governor;
    }
    return -1;
  }

  /** The last of the nouns that follow at once, adjectives between; where the parse went astray. */
  private int nounAfter(AnnotatedSentence sentence, int last) {
    int at = last + 1;
    while (at < sentence.size() && sentence.token(at).tag().startsWith("JJ")) {
      at++;
    }
    int noun = -1;
    while (at < sentence.size()
        && sentence.token(at).isNoun()
        && !sentence.token(at).isProperNoun()) {
      noun = at++;
    }
    boolean mistaken =
        noun < 0
            && at < sentence.size()
            && sentence.token(at).isVerb()
            && words.isBody(sentence.token(at));
    return mistaken ? at : noun;
  }

  private static final Set<String> NATIONALITY_LIKE = Set.of("JJ");

  private boolean isPlaceNoun(Token token) {
    return words.has("place_nouns", ActorWords.lemma(token));
  }

  /** "Meskar, Ordane" and "MESKAR, 8 May": a place and a dateline. */
  private static boolean beforeComma(AnnotatedSentence sentence, int first, int last) {
    if (last + 2 >= sentence.size() || !sentence.token(last + 1).text().equals(",")) {
      return false;
    }
    Token next = sentence.token(last + 2);
    return first == 0 && (next.isProperNoun() || next.tag().equals("CD"))
        || next.entity().equals("LOCATION")
            && sentence.token(last).entity().equals("LOCATION")
            && next.head() >= first
            && next.head() <= last
            && !next.relation().equals("conj");
  }

  private static boolean hyphened(AnnotatedSentence sentence, int last) {
    return last + 2 < sentence.size()
        && isHyphen(sentence.token(last + 1))
        && sentence.token(last + 1).span().from() == sentence.token(last).span().to()
        && sentence.token(last + 2).span().from() == sentence.token(last + 1).span().to();
  }

  private static boolean hyphenedBefore(AnnotatedSentence sentence, int first) {
    return first >= 2
        && isHyphen(sentence.token(first - 1))
        && sentence.token(first - 1).span().to() == sentence.token(first).span().from()
        && sentence.token(first - 2).span().to() == sentence.token(first - 1).span().from();
  }

  private static boolean isHyphen(Token token) {
    return token.text().equals("-") || token.text().equals("–") || token.text().equals("—");
  }

  /** "pro-Norlandic", "anti-Norlandic": somebody else's stance. */
  static boolean afterPrefix(AnnotatedSentence sentence, int first) {
    return hyphenedBefore(sentence, first)
        && Set.of("pro", "anti", "non", "ex", "post", "pre", "neo", "trans", "inter")
            .contains(NameAtoms.normal(sentence.token(first - 2).text()));
  }
}
