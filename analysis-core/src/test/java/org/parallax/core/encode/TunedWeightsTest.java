package org.parallax.core.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.core.encode.TunedWeights.Matrix;

class TunedWeightsTest {

  @Test
  void small_arrays_are_kept_as_they_are_and_large_ones_to_one_part_in_254_of_their_column() {
    Random random = new Random(7);
    float[] large = new float[200 * 3];
    for (int i = 0; i < large.length; i++) {
      large[i] = (float) random.nextGaussian() * (i % 3 + 1);
    }
    TunedWeights weights =
        new TunedWeights(
            Map.of("name", "test"),
            Map.of(
                "small", new Matrix(1, 2, new float[] {0.1f, -7}),
                "large", new Matrix(200, 3, large)));
    TunedWeights back = weights.rounded();
    assertThat(back.name()).isEqualTo("test");
    assertThat(back.matrix("small").values()).containsExactly(0.1f, -7);
    for (int i = 0; i < large.length; i++) {
      double most = 0;
      for (int row = 0; row < 200; row++) {
        most = Math.max(most, Math.abs(large[row * 3 + i % 3]));
      }
      assertThat(back.matrix("large").values()[i])
          .isCloseTo(large[i], within((float) (most / 253)));
    }
  }

  @Test
  void rounded_weights_are_stored_without_further_loss() throws IOException {
    float[] large = new float[400];
    for (int i = 0; i < large.length; i++) {
      large[i] = (float) Math.sin(i);
    }
    TunedWeights once =
        new TunedWeights(Map.of(), Map.of("large", new Matrix(200, 2, large))).rounded();
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    once.write(first);
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    TunedWeights.read(new ByteArrayInputStream(first.toByteArray())).write(second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @Test
  void other_files_are_refused() {
    assertThatThrownBy(() -> TunedWeights.read(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not stored weights");
  }
}
