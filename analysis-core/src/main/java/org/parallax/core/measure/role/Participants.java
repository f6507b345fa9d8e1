package org.parallax.core.measure.role;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * Tells which mentions take part in an act through a token: those it is the head of, those joined
 * to it by "and", and those whose army, government or the like it names.
 */
final class Participants {

  private static final int DEEPEST = 4;

  private final AnnotatedSentence sentence;
  private final List<Mention> mentions;
  private final WordClasses words;

  /**
   * @param sentence the sentence
   * @param mentions the mentions in it
   * @param words the word classes
   */
  Participants(AnnotatedSentence sentence, List<Mention> mentions, WordClasses words) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.words = words;
  }

  /** The mentions that take part through the token, in reading order, each once. */
  List<Mention> through(int token) {
    Set<Mention> found = new LinkedHashSet<>();
    collect(token, found, 0);
    return found.stream().sorted().toList();
  }

  /** The mentions that the token is the head of. */
  List<Mention> at(int token) {
    return mentions.stream().filter(mention -> mention.head() == token).toList();
  }

  private void collect(int token, Set<Mention> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    List<Mention> own = at(token);
    found.addAll(own);
    for (int child : sentence.dependents(token)) {
      Token word = sentence.token(child);
      if (word.hasRelation("conj") && !word.isVerb()) {
        collect(child, found, depth + 1);
      } else if (word.hasRelation("appos") && own.isEmpty()) {
        found.addAll(at(child));
      } else if (own.isEmpty() && isBearer(token) && passesOn(child)) {
        collect(child, found, depth + 1);
      } else if (own.isEmpty() && isPart(token) && word.hasRelation("nmod") && has(child, "of")) {
        collect(child, found, depth + 1);
      }
    }
  }

  private boolean passesOn(int child) {
    Token word = sentence.token(child);
    return word.hasRelation("compound")
        || word.hasRelation("amod")
        || word.relation().equals("nmod:poss")
        || (word.hasRelation("nmod") && has(child, "of"));
  }

  /** Whether an actor acts through it: a body noun, or a name with one before it. */
  private boolean isBearer(int token) {
    Token word = sentence.token(token);
    if (words.isBody(word.lemma()) || isCompoundOfBody(word)) {
      return true;
    }
    return word.isProperNoun()
        && sentence.dependents(token, "compound").stream()
            .anyMatch(
                child -> words.isBody(sentence.token(child).lemma().toLowerCase(Locale.ROOT)));
  }

  private boolean isCompoundOfBody(Token word) {
    int hyphen = word.lemma().lastIndexOf('-');
    return hyphen > 0 && words.isBody(word.lemma().substring(hyphen + 1));
  }

  private boolean isPart(int token) {
    return words.isPart(sentence.token(token).lemma())
        || words.isBody(sentence.token(token).lemma());
  }

  private boolean has(int token, String preposition) {
    return sentence.dependents(token, "case").stream()
        .anyMatch(i -> sentence.token(i).lemma().equals(preposition));
  }
}
