package org.parallax.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;

/** A long document is measured stretch by stretch, and nothing of it is lost or moved. */
class StretchesTest {

  private static final AnnotatedDocument DOCUMENT =
      Pipeline.annotate(
          "Kerr came. Kerr saw.\n\nKerr spoke. Kerr left. Kerr slept.\n\nKerr woke. Kerr sang.");

  @Test
  void aShortDocumentIsOneStretch() {
    assertThat(Stretches.of(DOCUMENT, kerrs(), 7))
        .singleElement()
        .satisfies(stretch -> assertThat(stretch.document()).isSameAs(DOCUMENT));
  }

  @Test
  void stretchesEndWhereParagraphsDo() {
    List<Stretches.Stretch> stretches = Stretches.of(DOCUMENT, kerrs(), 4);
    assertThat(stretches).extracting(s -> s.document().sentences().size()).containsExactly(2, 3, 2);
    assertThat(stretches.stream().flatMap(s -> s.document().sentences().stream()))
        .containsExactlyElementsOf(DOCUMENT.sentences());
  }

  @Test
  void aParagraphThatIsTooLongIsCutWhereItMustBe() {
    assertThat(Stretches.of(DOCUMENT, kerrs(), 2))
        .extracting(s -> s.document().sentences().size())
        .containsExactly(2, 2, 1, 2);
  }

  @Test
  void aMentionIsCountedFromTheBeginningOfItsStretch() {
    for (Stretches.Stretch stretch : Stretches.of(DOCUMENT, kerrs(), 3)) {
      assertThat(stretch.mentions()).hasSize(stretch.document().sentences().size());
      for (Mention mention : stretch.mentions()) {
        AnnotatedSentence sentence = stretch.document().sentences().get(mention.sentence());
        assertThat(sentence.span().covers(mention.span())).isTrue();
      }
    }
  }

  /** The first word of each sentence. */
  private static List<Mention> kerrs() {
    return IntStream.range(0, DOCUMENT.sentences().size())
        .mapToObj(
            i ->
                new Mention(
                    "kerr",
                    i,
                    0,
                    0,
                    0,
                    DOCUMENT.sentences().get(i).token(0).span(),
                    MentionForm.NAME,
                    "Kerr"))
        .toList();
  }
}
