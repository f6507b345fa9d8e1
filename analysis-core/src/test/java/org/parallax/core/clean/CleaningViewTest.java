package org.parallax.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;

class CleaningViewTest {

  @Test
  void everyCutStandsInItsPlaceWithItsRuleAndReason() {
    SourceDocument source =
        new SourceDocument(
            SourceMetadata.of("a"),
            "PORT VALE, May 3. The last ferry left the harbour on Monday, and nobody waved at it.\n\nRead more\n",
            "0".repeat(64));
    String view = new CleaningView(new RuleCleaner().clean(source)).render();
    assertThat(view)
        .startsWith("[dateline: PORT VALE, May 3. ]The last ferry")
        .contains("[web-furniture: Read more]")
        .contains("dateline              1 cut,      18 characters")
        .contains("belong to the page that the text stood on");
  }

  @Test
  void everyRuleHasAReason() {
    assertThat(RuleCleaner.reasons()).hasSizeGreaterThan(12);
    assertThat(RuleCleaner.reasons().values())
        .allSatisfy(reason -> assertThat(reason).endsWith("."));
  }
}
