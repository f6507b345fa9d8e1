package org.parallax.core.measure.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.parallax.core.Shared;
import org.parallax.core.measure.role.LedgerGold.Score;

/**
 * The ledger on clauses written for the project. The first half was looked at while the rules were
 * written, the second only when they stood; see {@code docs/methods/roles.md} for what it reached
 * before that.
 */
class LedgerGoldTest {

  @Test
  void findsWhoDoesWhatToWhomInTheFirstHalf() throws IOException {
    holds(LedgerGold.score(Shared.root().resolve("gold/ledger.jsonl"), 0));
  }

  @Test
  void findsWhoDoesWhatToWhomInTheSecondHalf() throws IOException {
    holds(LedgerGold.score(Shared.root().resolve("gold/ledger.jsonl"), 1));
  }

  private static void holds(Score score) {
    String errors = String.join("\n", score.errors());
    assertThat(score.parts().precision()).as(errors).isGreaterThan(0.9);
    assertThat(score.parts().recall()).as(errors).isGreaterThan(0.9);
    assertThat(score.whole().precision()).as(errors).isGreaterThan(0.9);
    assertThat(score.whole().recall()).as(errors).isGreaterThan(0.9);
  }
}
