package org.parallax.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.annotate.AnnotatedDocument;

class ConcordanceTest {

  private static final List<AnnotatedDocument> TEXT =
      List.of(
          Pipeline.annotate("Anna Kerr signed two treaties in Oslo. She was tired. Nobody signs."));

  @Test
  void findsWordsInAnyFormWithinTheSentence() {
    assertThat(Concordance.ofWords(TEXT, "sign", 20))
        .containsExactly(
            new Concordance.Line(
                TEXT.get(0).sentences().get(0).id(), "Anna Kerr", "signed", "two treaties in Osl…"),
            new Concordance.Line(TEXT.get(0).sentences().get(2).id(), "Nobody", "signs", "."));
  }

  @Test
  void findsAnActorWithItsPronouns() {
    assertThat(Concordance.ofActor(TEXT, MarkedMentions.register(), "anna-kerr", 30))
        .extracting(Concordance.Line::keyword)
        .containsExactly("Anna Kerr", "She");
  }
}
