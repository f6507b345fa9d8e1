package org.parallax.core.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * What a pattern asks of one token. Written {@code word#TAG>relation}; the language is told in
 * docs/methods/cues.md.
 *
 * @param words words, one of which it must be; empty for any word
 * @param relations what it must govern or be governed by
 * @param negated whether all this must not be so
 * @param optional whether the token may be missing
 */
public record TokenTest(
    List<Word> words, List<Relation> relations, boolean negated, boolean optional) {

  private static final Pattern RELATION =
      Pattern.compile("(!?)([<>])([A-Za-z:|]+)(?:\\[([\\p{L}|]+)])?");
  private static final Pattern WRITTEN =
      Pattern.compile("(!?)([^<>!?]+)((?:!?[<>][^<>!?]+)*)(\\??)");
  private static final Pattern TAG = Pattern.compile("[A-Z]{2,}\\$?");

  /** A token of any kind, which may be missing. */
  static final TokenTest GAP = new TokenTest(List.of(), List.of(), false, true);

  public TokenTest {
    words = List.copyOf(words);
    relations = List.copyOf(relations);
  }

  /**
   * A word that is asked for.
   *
   * @param form a lemma or form in lower case, {@code =form} for the form alone, {@code begin*} for
   *     its beginning, {@code *} for any word
   * @param tags beginnings of part-of-speech tags, one of which it must have; empty for any
   */
  public record Word(String form, List<String> tags) {

    public Word {
      tags = List.copyOf(tags);
    }

    /** Whether it can be looked up. */
    boolean isPlain() {
      return !form.endsWith("*");
    }

    private boolean is(Token token) {
      return isForm(token) && (tags.isEmpty() || tags.stream().anyMatch(token.tag()::startsWith));
    }

    private boolean isForm(Token token) {
      if (form.equals("*")) {
        return token.isWord();
      }
      String text = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
      if (form.startsWith("=")) {
        return text.equals(form.substring(1));
      }
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (form.endsWith("*")) {
        String beginning = form.substring(0, form.length() - 1);
        return text.startsWith(beginning) || lemma.startsWith(beginning);
      }
      return form.equals(lemma) || form.equals(text);
    }
  }

  /**
   * A place in the dependency tree.
   *
   * @param names relations, one of which it must be; {@code Name} is anything with a capital letter
   * @param marker words one of which must hang on the dependent, such as its preposition
   * @param governs whether the token governs by it, else is governed
   * @param wanted whether it must be so, else must not
   */
  public record Relation(List<String> names, List<String> marker, boolean governs, boolean wanted) {

    public Relation {
      names = List.copyOf(names);
      marker = List.copyOf(marker);
    }

    boolean holds(AnnotatedSentence sentence, int index) {
      return is(sentence, index) == wanted;
    }

    private boolean is(AnnotatedSentence sentence, int index) {
      if (!governs) {
        return names.stream().anyMatch(sentence.token(index)::hasRelation);
      }
      return sentence.dependents(index).stream()
          .filter(i -> fits(sentence, i))
          .anyMatch(i -> marker.isEmpty() || isMarked(sentence, i));
    }

    private boolean fits(AnnotatedSentence sentence, int dependent) {
      Token token = sentence.token(dependent);
      boolean isName = dependent > 0 && Character.isUpperCase(token.text().codePointAt(0));
      return names.contains("Name") && isName || names.stream().anyMatch(token::hasRelation);
    }

    private boolean isMarked(AnnotatedSentence sentence, int dependent) {
      return sentence.dependents(dependent).stream()
          .anyMatch(i -> marker.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT)));
    }
  }

  /** The test that is written so; empty where it is not of the language. */
  static Optional<TokenTest> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean negated = !matcher.group(1).isEmpty();
    boolean optional = !matcher.group(4).isEmpty();
    Optional<List<Word>> words = words(matcher.group(2));
    Optional<List<Relation>> relations = relations(matcher.group(3));
    return words.flatMap(w -> relations.map(r -> new TokenTest(w, r, negated, optional)));
  }

  /** Words parted by bars, each with tags of its own: {@code fall#VB|NN|drop}. */
  private static Optional<List<Word>> words(String written) {
    List<Word> words = new ArrayList<>();
    for (String part : written.split("\\|")) {
      int hash = part.indexOf('#');
      String tag = hash < 0 ? part : part.substring(hash + 1);
      boolean isTag = TAG.matcher(tag).matches();
      if (hash < 0 && isTag && !words.isEmpty()) {
        Word last = words.remove(words.size() - 1);
        List<String> tags = new ArrayList<>(last.tags());
        tags.add(tag);
        words.add(new Word(last.form(), tags));
      } else if (part.isEmpty() || hash == 0 || hash > 0 && !isTag) {
        return Optional.empty();
      } else {
        String form = hash < 0 ? part : part.substring(0, hash);
        words.add(new Word(form.toLowerCase(Locale.ROOT), hash < 0 ? List.of() : List.of(tag)));
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static Optional<List<Relation>> relations(String written) {
    List<Relation> relations = new ArrayList<>();
    Matcher matcher = RELATION.matcher(written);
    int at = 0;
    while (matcher.find() && matcher.start() == at) {
      List<String> marker =
          Optional.ofNullable(matcher.group(4)).map(m -> List.of(m.split("\\|"))).orElse(List.of());
      relations.add(
          new Relation(
              List.of(matcher.group(3).split("\\|")),
              marker,
              matcher.group(2).equals(">"),
              matcher.group(1).isEmpty()));
      at = matcher.end();
    }
    return at == written.length() ? Optional.of(relations) : Optional.empty();
  }

  /** Whether the token is one that is asked for. */
  boolean accepts(AnnotatedSentence sentence, int index) {
    Token token = sentence.token(index);
    boolean fits =
        (words.isEmpty() ? token.isWord() : words.stream().anyMatch(word -> word.is(token)))
            && relations.stream().allMatch(relation -> relation.holds(sentence, index));
    return fits != negated;
  }

  /** The words that a token must be one of; empty where that is not all that is asked. */
  public Set<String> keys() {
    if (negated || words.isEmpty() || !words.stream().allMatch(Word::isPlain)) {
      return Set.of();
    }
    return words.stream()
        .map(word -> word.form().startsWith("=") ? word.form().substring(1) : word.form())
        .collect(Collectors.toUnmodifiableSet());
  }
}
