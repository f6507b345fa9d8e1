package org.parallax.core.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.encode.TunedLayers.Outcome;
import org.parallax.core.encode.TunedLayers.Place;
import org.parallax.core.encode.TunedWeights.Matrix;
import org.parallax.core.error.ModelException;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

class TunedLayersTest {

  private static final int WIDTH = 384;

  private final PieceVectors below =
      LowerLayers.load().pieces(sentence("The mayor praised the new bridge ."));

  /** With the encoder's own weights and no marker, what comes out is what the encoder gives. */
  @Test
  void untrained_layers_go_on_where_the_encoder_was_cut_off() {
    TunedLayers layers = TunedLayers.of(untrained());
    double[] scores = layers.scores(below, List.of(new Place(3, 4)))[0];
    PieceVectors expected =
        EncoderNetwork.load(model -> GraphCut.after(model, LowerLayers.HIGHEST + 2))
            .pieces(sentence("The mayor praised the new bridge ."))
            .get(0);
    float[] first = new float[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
      first[i] = (float) scores[WIDTH + i];
    }
    // The encoder rounds its activations, these layers do not.
    assertThat(cosine(first, expected.vectors()[0])).isGreaterThan(0.99);
  }

  @Test
  void a_hidden_word_moves_the_scores_and_what_is_not_there_does_not() {
    TunedLayers layers = TunedLayers.of(untrained());
    double[][] scores =
        layers.scores(
            below, List.of(new Place(2, 3), new Place(2, 3, 3, 4), new Place(2, 3, 5, 5)));
    assertThat(scores[1]).isNotEqualTo(scores[0]);
    assertThat(scores[2]).isEqualTo(scores[0]);
  }

  @Test
  void a_place_has_the_same_scores_whatever_else_is_asked() {
    TunedLayers layers = TunedLayers.of(untrained());
    Outcome alone = layers.outcomes(below, List.of(new Place(2, 3))).get(0);
    for (int count = 2; count < 8; count++) {
      List<Outcome> together = layers.outcomes(below, Collections.nCopies(count, new Place(2, 3)));
      assertThat(together.get(count - 1).scores()).isEqualTo(alone.scores());
      assertThat(together.get(count - 1).vector()).isEqualTo(alone.vector());
    }
  }

  @Test
  void weights_that_are_not_there_are_named() {
    assertThatThrownBy(() -> untrained().matrix("layer.9.output.dense.bias"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("layer.9.output.dense.bias");
  }

  private static TunedWeights untrained() {
    Map<String, Matrix> arrays = new TreeMap<>();
    for (int layer = 0; layer < 2; layer++) {
      String prefix = "layer." + layer + ".";
      Map<String, float[]> own = EncoderWeights.ofLayer(LowerLayers.HIGHEST + 1 + layer);
      own.forEach(
          (name, values) -> {
            boolean matrix = name.endsWith(".weight") && !name.contains("LayerNorm");
            int columns =
                matrix
                    ? own.getOrDefault(name.replace(".weight", ".bias"), values).length
                    : values.length;
            arrays.put(prefix + name, new Matrix(values.length / columns, columns, values));
          });
    }
    int both = 2 * WIDTH;
    float[] identity = new float[both * both];
    for (int i = 0; i < both; i++) {
      identity[i * both + i] = 1;
    }
    arrays.put("marker", new Matrix(1, WIDTH, new float[WIDTH]));
    arrays.put("output.weight", new Matrix(both, both, identity));
    arrays.put("output.bias", new Matrix(1, both, new float[both]));
    return new TunedWeights(Map.of("name", "untrained"), arrays);
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    double ofA = 0;
    double ofB = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      ofA += a[i] * a[i];
      ofB += b[i] * b[i];
    }
    return product / Math.sqrt(ofA * ofB);
  }

  private static AnnotatedSentence sentence(String words) {
    List<Token> tokens = new java.util.ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      tokens.add(new Token(new Span(at, at + word.length()), word, word, "NN", "O", -1, "dep"));
      at += word.length() + 1;
    }
    return new AnnotatedSentence(
        new SentenceId("text", 1, 1), new Span(0, at - 1), Paragraph.Kind.PROSE, tokens);
  }
}
