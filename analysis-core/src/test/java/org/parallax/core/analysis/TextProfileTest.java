package org.parallax.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.core.analysis.TextProfile.Shingle;
import org.parallax.core.analysis.TextProfile.TermCount;
import org.parallax.core.text.SentenceId;

/** A profile is kept packed, and gives what was put in. */
class TextProfileTest {

  @Test
  void sequencesComeBackAsTheyWere() {
    List<Shingle> shingles =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    new Shingle(
                        (i - 150) * 0x9E3779B97F4A7C15L,
                        new SentenceId("daily", 1 + i / 50, 1 + i / 10 % 5),
                        i % 10 == 9 ? (1 << 21) - 1 : i % 10,
                        i % 32,
                        31 & ~(i % 32)))
            .toList();
    TextProfile profile = new TextProfile(Map.of(), shingles, List.of());
    assertThat(profile.shingles()).isInstanceOf(PackedShingles.class).isEqualTo(shingles);
    assertThat(shingles).isEqualTo(profile.shingles());
    assertThat(profile.shingles()).hasSameHashCodeAs(shingles);
  }

  @Test
  void positionsThatNoSentenceHasAreKeptToo() {
    SentenceId id = new SentenceId("daily", 1, 1);
    List<Shingle> shingles = List.of(new Shingle(1, id, 1 << 21), new Shingle(2, id, -1));
    assertThat(new TextProfile(Map.of(), shingles, List.of()).shingles()).isEqualTo(shingles);
  }

  @Test
  void termsAreSortedAndFound() {
    Map<String, TermCount> terms = new HashMap<>();
    for (String term : List.of("quay", "ferry", "old quay", "élan")) {
      terms.put(term, new TermCount(term.length(), 1));
    }
    Map<String, TermCount> kept = new TextProfile(terms, List.of(), List.of()).terms();
    assertThat(kept).isEqualTo(terms).hasSameHashCodeAs(terms);
    assertThat(kept.keySet()).containsExactly("ferry", "old quay", "quay", "élan");
    assertThat(kept).doesNotContainKey("harbour");
    assertThat(kept.get("harbour")).isNull();
    assertThat(kept.get("quay")).isEqualTo(new TermCount(4, 1));
  }
}
