package org.parallax.core.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

class CoreNlpAnnotatorTest {

  @Test
  void sentencesAreNumberedByParagraph() {
    AnnotatedDocument document =
        Pipeline.annotate("The harbour closed. Nobody objected.\n\nIt opened again in May.");
    assertThat(document.sentences())
        .extracting(sentence -> sentence.id().toString())
        .containsExactly("test#1.1", "test#1.2", "test#2.1");
  }

  @Test
  void everyTokenStandsAtItsPlace() {
    AnnotatedDocument document =
        Pipeline.annotate(
            "First.\n\nMinister Anna Kerr can't say “when” – in Port Vale – it opens…");
    for (AnnotatedSentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(document.text(token.span())).isEqualTo(token.text());
      }
    }
  }

  @Test
  void findsNamesLemmasAndGrammar() {
    AnnotatedSentence sentence = Pipeline.sentence("The islands were sold by Anna Kerr.");
    Token sold = sentence.token(3);
    assertThat(sold.lemma()).isEqualTo("sell");
    assertThat(sold.head()).isEqualTo(-1);
    assertThat(sentence.token(1).relation()).isEqualTo("nsubj:pass");
    assertThat(sentence.token(1).head()).isEqualTo(3);
    assertThat(sentence.token(5).entity()).isEqualTo("PERSON");
    assertThat(sentence.ancestors(0)).isEqualTo(List.of(1, 3));
    assertThat(sentence.subtree(6)).isEqualTo(List.of(4, 5, 6));
    assertThat(sentence.headOf(5, 6)).isEqualTo(6);
  }

  @Test
  void theSameTextGivesTheSameAnnotation() {
    String text = "Norland signed.\n\nVarland did not.\n\nThe ferry waits. Nobody knows why.";
    assertThat(Pipeline.annotate(text)).isEqualTo(Pipeline.annotate(text));
  }
}
