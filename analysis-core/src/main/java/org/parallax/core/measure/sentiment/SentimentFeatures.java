package org.parallax.core.measure.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.classify.Features;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.encode.SentenceEncoder;

/**
 * Describes mentions to the sentiment head, the same way in training and in use: by the encoder's
 * view of the sentence with the mention masked or, without an encoder, by the words and
 * dependencies around it. With the encoder the named words were found to add nothing. Can be shared
 * between threads.
 */
public final class SentimentFeatures {

  /** So many sentences are held encoded at once. */
  private static final int BLOCK = 512;

  private final Optional<SentenceEncoder> encoder;

  private SentimentFeatures(Optional<SentenceEncoder> encoder) {
    this.encoder = encoder;
  }

  /** By vectors. */
  public static SentimentFeatures with(SentenceEncoder encoder) {
    return new SentimentFeatures(Optional.of(encoder));
  }

  /** By words and dependencies. */
  public static SentimentFeatures ofWords() {
    return new SentimentFeatures(Optional.empty());
  }

  /** The features of mentions, in their order. */
  public List<Features> of(List<Target> targets) {
    return describe(targets.stream().map(target -> new Variant(target, -1)).toList());
  }

  /** The features that a mention would have without one of the tokens around it. */
  List<Features> without(List<Variant> variants) {
    return describe(variants);
  }

  /**
   * A mention's sentence, whole or with a token left out.
   *
   * @param target the mention
   * @param left the token's index, or -1
   */
  record Variant(Target target, int left) {

    MaskedSentence masked() {
      return MaskedSentence.without(target.sentence(), target.first(), target.last(), left);
    }

    Set<String> words() {
      WordFeatures words = WordFeatures.of(target);
      return left < 0 ? words.names() : words.namesWithout(left);
    }
  }

  private List<Features> describe(List<Variant> variants) {
    List<Features> described = new ArrayList<>();
    for (int from = 0; from < variants.size(); from += BLOCK) {
      List<Variant> block = variants.subList(from, Math.min(variants.size(), from + BLOCK));
      List<float[]> vectors = vectors(block);
      for (int i = 0; i < block.size(); i++) {
        described.add(
            encoder.isPresent()
                ? Features.ofDense(vectors.get(i))
                : Features.ofPresent(block.get(i).words()));
      }
    }
    return described;
  }

  private List<float[]> vectors(List<Variant> variants) {
    if (encoder.isEmpty()) {
      return variants.stream().map(variant -> new float[0]).toList();
    }
    List<MaskedSentence> masked = variants.stream().map(Variant::masked).toList();
    // Pronoun after pronoun in one sentence can mask to the same words: those are encoded once.
    Map<String, AnnotatedSentence> distinct = new LinkedHashMap<>();
    masked.forEach(m -> distinct.putIfAbsent(key(m), m.sentence()));
    List<EncodedSentence> encoded = encoder.orElseThrow().encode(List.copyOf(distinct.values()));
    Map<String, EncodedSentence> byKey = new LinkedHashMap<>();
    int next = 0;
    for (String key : distinct.keySet()) {
      byKey.put(key, encoded.get(next++));
    }
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < masked.size(); i++) {
      MaskedSentence sentence = masked.get(i);
      EncodedSentence vector = byKey.get(key(sentence));
      if (vector == null) {
        throw new IllegalStateException("a sentence was not encoded");
      }
      vectors.add(ContextVectors.of(variants.get(i).target(), sentence, vector));
    }
    return vectors;
  }

  private static String key(MaskedSentence masked) {
    StringBuilder key = new StringBuilder();
    int before = -1;
    for (var token : masked.sentence().tokens()) {
      if (token.span().from() > before) {
        key.append(' ');
      }
      key.append(token.text()).append('\u0000');
      before = token.span().to();
    }
    return key.toString();
  }
}
