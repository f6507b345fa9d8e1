package org.parallax.core.actor.pronoun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;

/**
 * Resolves "he", "she" and their forms in reading order to the best of the people named or
 * described before, so that earlier pronouns speak for later ones. A candidate's probability is the
 * softmax of the scores; where the two best are even, the pronoun is left unresolved. Immutable;
 * can be shared between threads.
 */
public final class PronounRanker {

  private static final Set<String> REFLEXIVE = Set.of("himself", "herself");

  /** The least odds of the best candidate against the second; at less the two are even. */
  private static final double EVEN = 1.02;

  private final PronounWeights weights;
  private final PersonWords words = PersonWords.load();
  private final GivenNames givenNames = GivenNames.load();

  public PronounRanker(PronounWeights weights) {
    this.weights = weights;
  }

  /**
   * Whom a pronoun can speak of.
   *
   * @param known the id by which they were known beforehand
   * @param name the words of their name, or of the noun for them
   * @param named whether it is a name
   * @param names where the text names them within some sentences, in its own offsets
   */
  public record Antecedent(
      Optional<String> known, List<String> name, boolean named, List<Span> names) {

    public Antecedent {
      name = List.copyOf(name);
      names = List.copyOf(names);
    }
  }

  /**
   * A pronoun with what it was resolved to.
   *
   * @param sentence the sentence's index
   * @param token the token's index
   * @param antecedent whom it speaks of, absent where that is even or nobody fits
   * @param probability the antecedent's probability among the candidates
   */
  public record Resolved(
      int sentence, int token, Optional<Antecedent> antecedent, double probability) {}

  /**
   * A candidate as training sees it.
   *
   * @param antecedent who it is
   * @param features its features
   */
  public record Candidate(Antecedent antecedent, List<String> features) {

    public Candidate {
      features = List.copyOf(features);
    }
  }

  /** Resolves all pronouns of a document. */
  public List<Resolved> resolve(List<AnnotatedSentence> sentences, KnownNames known) {
    Discourse discourse = new Discourse(sentences, known, words, givenNames);
    List<Resolved> resolved = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = 0; j < sentences.get(i).size(); j++) {
        if (isPersonal(sentences.get(i).token(j))) {
          resolved.add(resolve(discourse, i, j));
        }
      }
    }
    return resolved;
  }

  /** The candidates of one pronoun, those before it resolved. */
  public List<Candidate> candidates(
      List<AnnotatedSentence> sentences, KnownNames known, int sentence, int pronoun) {
    Discourse discourse = new Discourse(sentences, known, words, givenNames);
    for (int i = 0; i <= sentence; i++) {
      int end = i == sentence ? pronoun : sentences.get(i).size();
      for (int j = 0; j < end; j++) {
        if (isPersonal(sentences.get(i).token(j))) {
          resolve(discourse, i, j);
        }
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    PronounFeatures.of(discourse, sentence, pronoun)
        .forEach(
            (entity, features) ->
                candidates.add(new Candidate(antecedent(discourse, entity, sentence), features)));
    return candidates;
  }

  private static boolean isPersonal(Token token) {
    return Gender.ofPronoun(token.text()) != Gender.UNKNOWN;
  }

  private Resolved resolve(Discourse discourse, int sentence, int pronoun) {
    Token token = discourse.sentence(sentence).token(pronoun);
    Gender gender = Gender.ofPronoun(token.text());
    if (REFLEXIVE.contains(token.text().toLowerCase(Locale.ROOT))) {
      Optional<DiscourseEntity> subject = subject(discourse, sentence, pronoun);
      if (subject.isPresent()) {
        discourse.resolve(sentence, pronoun, subject.get(), gender);
        return new Resolved(
            sentence, pronoun, Optional.of(antecedent(discourse, subject.get(), sentence)), 1);
      }
    }
    DiscourseEntity best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    double secondScore = Double.NEGATIVE_INFINITY;
    List<Double> scores = new ArrayList<>();
    for (Map.Entry<DiscourseEntity, List<String>> candidate :
        PronounFeatures.of(discourse, sentence, pronoun).entrySet()) {
      double score = weights.score(candidate.getValue());
      scores.add(score);
      if (score > bestScore) {
        secondScore = bestScore;
        bestScore = score;
        best = candidate.getKey();
      } else if (score > secondScore) {
        secondScore = score;
      }
    }
    if (best == null || bestScore - secondScore < Math.log(EVEN)) {
      return new Resolved(sentence, pronoun, Optional.empty(), 0);
    }
    double top = bestScore;
    double sum = scores.stream().mapToDouble(score -> Math.exp(score - top)).sum();
    discourse.resolve(sentence, pronoun, best, gender);
    return new Resolved(
        sentence, pronoun, Optional.of(antecedent(discourse, best, sentence)), 1 / sum);
  }

  /** Whom "himself" speaks of: the subject of its clause. */
  private static Optional<DiscourseEntity> subject(Discourse discourse, int index, int pronoun) {
    AnnotatedSentence sentence = discourse.sentence(index);
    int clause = Grammar.clause(sentence, pronoun);
    if (clause < 0) {
      return Optional.empty();
    }
    return sentence.dependents(clause, "nsubj").stream()
        .findFirst()
        .flatMap(subject -> discourse.at(index, subject));
  }

  /** The names around the pronoun's sentence only, so that a long document costs no more. */
  private static Antecedent antecedent(
      Discourse discourse, DiscourseEntity entity, int sentenceOfPronoun) {
    List<Span> names = new ArrayList<>();
    for (DiscourseEntity.Place place :
        entity.between(
            sentenceOfPronoun - 2 * PronounFeatures.WINDOW,
            sentenceOfPronoun + PronounFeatures.WINDOW)) {
      if (place.form() == DiscourseEntity.Form.NAME) {
        AnnotatedSentence sentence = discourse.sentence(place);
        names.add(sentence.token(place.first()).span().union(sentence.token(place.last()).span()));
      }
    }
    return new Antecedent(discourse.knownId(entity), entity.name(), entity.isNamed(), names);
  }
}
