package org.parallax.validation.pronoun;

import java.util.List;
import java.util.Optional;
import org.parallax.core.actor.pronoun.KnownNames;
import org.parallax.core.actor.pronoun.PronounRanker;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.text.Span;
import org.parallax.validation.gold.AnnotatedTexts;

/**
 * A labelled pronoun in its annotated passage.
 *
 * @param item the labelled pronoun
 * @param sentences the passage's sentences
 * @param offset where the passage begins in the text that the sentences stand in
 */
public record PronounCase(PronounItem item, List<AnnotatedSentence> sentences, int offset) {

  public PronounCase {
    sentences = List.copyOf(sentences);
  }

  /** The items in their passages, annotated together. */
  public static List<PronounCase> annotate(List<PronounItem> items, Annotator annotator) {
    AnnotatedTexts texts =
        AnnotatedTexts.of(items.stream().map(PronounItem::text).toList(), annotator);
    return items.stream()
        .map(item -> new PronounCase(item, texts.sentences(item.text()), texts.offset(item.text())))
        .toList();
  }

  /** Where a place of the item's text stands in the annotated sentences. */
  private Span place(Span inText) {
    return inText.shift(offset);
  }

  /** For each candidate, whether the tool says that the pronoun speaks of it. */
  public List<Boolean> predict(PronounRanker ranker) {
    Optional<PronounRanker.Antecedent> chosen =
        ranker.resolve(sentences, KnownNames.NONE).stream()
            .filter(
                resolved ->
                    sentences
                        .get(resolved.sentence())
                        .token(resolved.token())
                        .span()
                        .overlaps(place(item.pronoun())))
            .findFirst()
            .flatMap(PronounRanker.Resolved::antecedent);
    return item.candidates().stream()
        .map(candidate -> chosen.isPresent() && speaksOf(chosen.get(), place(candidate)))
        .toList();
  }

  /** The candidates that the tool finds for the pronoun. */
  List<PronounRanker.Candidate> candidates(PronounRanker ranker) {
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = 0; j < sentences.get(i).size(); j++) {
        if (sentences.get(i).token(j).span().overlaps(place(item.pronoun()))) {
          return ranker.candidates(sentences, KnownNames.NONE, i, j);
        }
      }
    }
    return List.of();
  }

  /**
   * Which of the tool's candidates the labels allow: those that are the labelled name, or, where no
   * labelled name is right, all others.
   */
  boolean[] allowed(List<PronounRanker.Candidate> candidates) {
    boolean known = item.labels().contains(true);
    boolean[] allowed = new boolean[candidates.size()];
    for (int c = 0; c < allowed.length; c++) {
      boolean right = false;
      boolean wrong = false;
      for (int k = 0; k < item.candidates().size(); k++) {
        if (speaksOf(candidates.get(c).antecedent(), place(item.candidates().get(k)))) {
          right |= item.labels().get(k);
          wrong |= !item.labels().get(k);
        }
      }
      allowed[c] = known ? right : !wrong;
    }
    return allowed;
  }

  private static boolean speaksOf(PronounRanker.Antecedent antecedent, Span candidate) {
    return antecedent.names().stream().anyMatch(candidate::overlaps);
  }
}
