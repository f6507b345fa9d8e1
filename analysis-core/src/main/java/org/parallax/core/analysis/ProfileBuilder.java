package org.parallax.core.analysis;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.analysis.TextProfile.SentenceVector;
import org.parallax.core.analysis.TextProfile.Shingle;
import org.parallax.core.analysis.TextProfile.TermCount;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.text.Span;

/**
 * Makes the profile of a document's wording: what the comparison needs once the text is gone.
 * Headings are left out. Takes a document part by part; not to be shared between threads.
 *
 * <p>Terms are lemmas of nouns, verbs, adjectives and adverbs, and sequences of two or three words
 * without a mark between them that begin and end with such a word.
 */
public final class ProfileBuilder {

  private static final int LONGEST_TERM = 3;

  /** Words of open classes that carry no meaning of their own. */
  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "do", "will", "would", "can", "could", "may", "might", "shall", "should",
          "must", "not", "n't", "also", "so", "then", "there", "here", "too", "very", "just",
          "such", "other", "own", "same", "more", "most", "much", "many", "several", "only", "even",
          "still", "now", "thus", "when", "where", "why", "how", "as", "about", "well", "rather",
          "'s", "'re", "'ve", "'m", "'d", "'ll");

  /** Words that stand inside names without ending them. */
  private static final Set<String> INSIDE_NAMES = Set.of("of", "for", "and", "the", "on", "de");

  private final Map<String, Count> counts = new HashMap<>();
  private final PackedShingles.Builder shingles = new PackedShingles.Builder();
  private final List<SentenceVector> compact = new ArrayList<>();

  /** How often a term was seen so far. */
  private static final class Count {
    private int times;
    private int paragraphs;
    private int last;

    /** Paragraphs come in their order, so that only the last one has to be known. */
    void see(int paragraph) {
      times++;
      if (last != paragraph) {
        paragraphs++;
        last = paragraph;
      }
    }
  }

  /**
   * The profile of a document in which the mentions of actors count as names, whatever their words
   * are.
   *
   * @param document the annotated document
   * @param mentions the mentions of actors in it
   * @param vectors one a sentence, or none at all where no encoder is used
   */
  public static TextProfile of(
      AnnotatedDocument document, List<Mention> mentions, List<EncodedSentence> vectors) {
    ProfileBuilder builder = new ProfileBuilder();
    builder.add(document, mentions, vectors);
    return builder.build();
  }

  /**
   * Adds the next part of a document.
   *
   * @param part its sentences, which follow those of the part before
   * @param mentions the mentions of actors in them, counted from the part's first sentence
   * @param vectors one a sentence, or none at all where no encoder is used
   */
  public void add(AnnotatedDocument part, List<Mention> mentions, List<EncodedSentence> vectors) {
    Map<Integer, List<Mention>> named =
        mentions.stream()
            .filter(ProfileBuilder::isNamed)
            .collect(Collectors.groupingBy(Mention::sentence));
    for (int i = 0; i < part.sentences().size(); i++) {
      AnnotatedSentence sentence = part.sentences().get(i);
      if (sentence.kind() == Paragraph.Kind.HEADING) {
        continue;
      }
      for (String term : terms(sentence)) {
        counts.computeIfAbsent(term, t -> new Count()).see(sentence.id().paragraph());
      }
      List<Mention> within = named.getOrDefault(i, List.of());
      shingles(sentence, within, part.text(sentence.span())).forEach(shingles::add);
      if (!vectors.isEmpty()) {
        compact.add(new SentenceVector(sentence.id(), base64(vectors.get(i).summary())));
      }
    }
  }

  /** The profile of all parts together. */
  public TextProfile build() {
    Map<String, TermCount> terms = new HashMap<>();
    counts.forEach((term, count) -> terms.put(term, new TermCount(count.times, count.paragraphs)));
    return new TextProfile(terms, shingles.build(), compact);
  }

  private static List<String> terms(AnnotatedSentence sentence) {
    List<String> terms = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int first = 0; first < tokens.size(); first++) {
      if (!isContent(tokens.get(first))) {
        continue;
      }
      StringBuilder term = new StringBuilder();
      for (int last = first; last < Math.min(first + LONGEST_TERM, tokens.size()); last++) {
        Token token = tokens.get(last);
        if (!token.isWord() || (last > first && isPossessive(token))) {
          break;
        }
        term.append(last > first ? " " : "").append(lemma(token));
        if (isContent(token) && (last > first || !isNumber(token))) {
          terms.add(term.toString());
        }
      }
    }
    return terms;
  }

  private static boolean isNamed(Mention mention) {
    return mention.form() != MentionForm.PRONOUN && mention.form() != MentionForm.DESCRIPTION;
  }

  private static List<Shingle> shingles(
      AnnotatedSentence sentence, List<Mention> mentions, String text) {
    List<Span> words = Words.spans(text);
    boolean[] names = new boolean[words.size()];
    boolean[] content = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i).shift(sentence.span().from());
      names[i] = mentions.stream().anyMatch(mention -> mention.span().overlaps(word));
      for (Token token : sentence.tokens()) {
        if (token.span().overlaps(word)) {
          names[i] |= token.isProperNoun() || !token.entity().equals("O");
          // "Section 12" is a name as a whole; a number elsewhere argues nothing.
          names[i] |= isNumber(token) && i > 0 && names[i - 1];
          content[i] |= isContent(token) && !isNumber(token);
        }
      }
    }
    bridgeNames(Words.of(text), names);
    List<Shingle> shingles = new ArrayList<>();
    List<Long> hashes = Words.hashes(text);
    for (int i = 0; i < hashes.size(); i++) {
      int nameBits = 0;
      int contentBits = 0;
      for (int k = 0; k < Words.SEQUENCE; k++) {
        nameBits |= names[i + k] ? 1 << k : 0;
        contentBits |= content[i + k] && !names[i + k] ? 1 << k : 0;
      }
      shingles.add(new Shingle(hashes.get(i), sentence.id(), i, nameBits, contentBits));
    }
    return shingles;
  }

  /** Counts "of" in "Bank of Norland" as a part of the name. */
  private static void bridgeNames(List<String> words, boolean[] names) {
    for (int from = 1; from < names.length; from++) {
      int to = from;
      while (to < names.length && !names[to] && INSIDE_NAMES.contains(words.get(to))) {
        to++;
      }
      if (to > from && to < names.length && names[from - 1] && names[to]) {
        for (int i = from; i < to; i++) {
          names[i] = true;
        }
      }
    }
  }

  private static boolean isContent(Token token) {
    String tag = token.tag();
    return token.isWord()
        && (tag.startsWith("NN")
            || tag.startsWith("VB")
            || tag.startsWith("JJ")
            || tag.startsWith("RB")
            || isNumber(token))
        && lemma(token).length() > 1
        && !LIGHT.contains(lemma(token));
  }

  private static boolean isNumber(Token token) {
    return token.tag().equals("CD");
  }

  private static boolean isPossessive(Token token) {
    return token.tag().equals("POS");
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** The unit vector times 127, one signed byte a dimension, in base 64. */
  static String base64(float[] vector) {
    double norm = 0;
    for (float value : vector) {
      norm += (double) value * value;
    }
    norm = Math.sqrt(norm);
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      bytes[i] = norm == 0 ? 0 : (byte) Math.round(vector[i] / norm * 127);
    }
    return Base64.getEncoder().encodeToString(bytes);
  }
}
