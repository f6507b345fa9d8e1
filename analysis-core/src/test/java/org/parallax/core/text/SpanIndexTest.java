package org.parallax.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

  @Test
  void thingsAreFoundByWhereTheirPartsLie() {
    SpanIndex index =
        new SpanIndex(
            List.of(
                List.of(new Span(0, 10), new Span(40, 50)),
                List.of(new Span(5, 20)),
                List.of(new Span(30, 45))));

    assertThat(index.overlapping(new Span(8, 12))).containsExactly(0, 1);
    assertThat(index.overlapping(new Span(20, 30))).isEmpty();
    assertThat(index.overlapping(new Span(44, 60))).containsExactly(0, 2);
    assertThat(index.covers(new Span(41, 49))).isTrue();
    assertThat(index.covers(new Span(19, 21))).isFalse();
  }

  @Test
  void itFindsWhatLookingThroughAllFinds() {
    long seed = 11;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<List<Span>> parts = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        parts.add(IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(j -> span(random)).toList());
      }
      SpanIndex index = new SpanIndex(parts);
      Span asked = span(random);

      assertThat(index.overlapping(asked))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(
              IntStream.range(0, parts.size())
                  .filter(i -> parts.get(i).stream().anyMatch(part -> part.overlaps(asked)))
                  .boxed()
                  .toList());
      assertThat(index.covers(asked))
          .isEqualTo(parts.stream().flatMap(List::stream).anyMatch(part -> part.covers(asked)));
    }
  }

  private static Span span(Random random) {
    int from = random.nextInt(60);
    return new Span(from, from + 1 + random.nextInt(15));
  }
}
