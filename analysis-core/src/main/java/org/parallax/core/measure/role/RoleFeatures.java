package org.parallax.core.measure.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.classify.Features;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.MentionLook;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.text.Span;

/**
 * Describes mentions to the narrative-role heads, the same way in training and in use: by the
 * vector that the sentiment toward the mention is read off, for which the mentions in the sentence
 * are masked; by the parts that the ledger gives the mention, with negation and modality; and, for
 * the head of described mentions ("the invaders") alone, by the mean vector of the mention's tokens
 * as they stand, scaled to length 1. A name's own vector is never used: names do not decide.
 */
public final class RoleFeatures {

  /** So many numbers come first, out of the masked sentence. */
  public static final int MASKED = 384;

  private final ActionMeasurer ledger = new ActionMeasurer();

  /**
   * The features of mentions, with their own vectors, in the order of the looks.
   *
   * @param reading what the mentions stand in
   * @param looks what was seen of them, with views
   * @throws IllegalArgumentException if the reading has no vectors
   */
  public List<Features> of(Reading reading, List<MentionLook> looks) {
    if (reading.vectors().isEmpty()) {
      throw new IllegalArgumentException("narrative roles need sentence vectors");
    }
    Map<Span, Set<String>> parts = new HashMap<>();
    for (Observation observation : ledger.measure(reading)) {
      if (observation instanceof ActionObservation entry && !entry.actor().isEmpty()) {
        enter(parts, entry);
      }
    }
    List<Features> features = new ArrayList<>();
    for (MentionLook look : looks) {
      Span place = reading.document().document().text().original(look.mention().span());
      Set<String> present = parts.getOrDefault(place, Set.of("part:none"));
      features.add(new Features(vector(reading, look), present));
    }
    return features;
  }

  /** The features without the vector of the mention as it stands. */
  public static Features masked(Features features) {
    return new Features(Arrays.copyOf(features.dense(), MASKED), features.present());
  }

  /**
   * Whether a mention is, or has in it, a name, an adjective made of one, or a pronoun; else it is
   * a description, whose words tell what its bearer is taken for.
   */
  public static boolean isNamed(AnnotatedSentence sentence, Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      Token token = sentence.token(i);
      boolean capital = Character.isUpperCase(token.text().charAt(0));
      if (token.isProperNoun()
          || token.isPronoun()
          || capital && (i > 0 || token.tag().startsWith("JJ"))) {
        return true;
      }
    }
    return false;
  }

  private static void enter(Map<Span, Set<String>> parts, ActionObservation entry) {
    String part = "part:" + entry.part().label();
    for (Span span : entry.evidence().spans()) {
      Set<String> present = parts.computeIfAbsent(span, key -> new TreeSet<>());
      present.add(part);
      present.add(part + (entry.negated() ? "-" : "+"));
      present.add("modality:" + entry.modality());
    }
  }

  private static float[] vector(Reading reading, MentionLook look) {
    float[] bare = bare(reading, look.mention());
    float[] vector = Arrays.copyOf(look.view(), MASKED + bare.length);
    System.arraycopy(bare, 0, vector, MASKED, bare.length);
    return vector;
  }

  private static float[] bare(Reading reading, Mention mention) {
    EncodedSentence encoded = reading.vectors().get(mention.sentence());
    float[] sum = new float[encoded.width()];
    for (int i = mention.first(); i <= mention.last(); i++) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += encoded.tokens()[i][k];
      }
    }
    double squares = 0;
    for (float number : sum) {
      squares += (double) number * number;
    }
    double length = Math.sqrt(squares);
    for (int k = 0; k < sum.length && length > 0; k++) {
      sum[k] = (float) (sum[k] / length);
    }
    return sum;
  }
}
