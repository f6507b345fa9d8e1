package org.parallax.core.agree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.core.agree.AgreementReport.DeviceAgreement;
import org.parallax.core.agree.AgreementReport.DividedSentence;
import org.parallax.core.compare.Estimate;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

class AgreementTest {

  private static final List<ReadSentence> SENTENCES =
      IntStream.rangeClosed(1, 12)
          .mapToObj(i -> new ReadSentence(id(i), List.of(new Span(0, 4), new Span(5, 9))))
          .toList();

  @Test
  void readers_who_mark_the_same_agree_wholly() {
    AgreementReport report = compare(Unit.SENTENCE, reader("ana", 1, 2), reader("ben", 1, 2));

    DeviceAgreement boosters = report.devices().get(0);
    assertThat(boosters.device()).isEqualTo("booster");
    assertThat(boosters.people().value()).hasValue(1);
    assertThat(report.divided()).isEmpty();
    assertThat(report.sentences()).isEqualTo(12);
  }

  @Test
  void the_sentence_that_parts_them_most_comes_first() {
    AgreementReport report =
        compare(
            Unit.SENTENCE,
            reader("ana", 1, 3),
            reader("ben", 1),
            reader("cem", 1, 3),
            reader("dea", 5));

    DividedSentence first = report.divided().get(0);
    assertThat(first.sentence()).isEqualTo(id(3));
    assertThat(first.marked()).isEqualTo(2);
    assertThat(first.readers()).isEqualTo(4);
    assertThat(first.tool()).isFalse();
    assertThat(first.disagreement())
        .isCloseTo(4 / 6.0, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(report.divided().get(1).tool()).isTrue();
  }

  @Test
  void a_sentence_that_was_not_read_is_missing_and_not_a_no() {
    Annotation half =
        new Annotation(
            "ben",
            SENTENCES.stream().limit(6).map(ReadSentence::id).collect(Collectors.toSet()),
            List.of(mark(1)));

    AgreementReport report = compare(Unit.SENTENCE, reader("ana", 1, 8), half);

    assertThat(report.devices().get(0).people())
        .isEqualTo(new Estimate.Withheld("fewer than 10 sentences", 6));
    assertThat(report.divided()).isEmpty();
  }

  @Test
  void words_are_stricter_than_sentences() {
    Annotation wide =
        new Annotation("ben", all(), List.of(new Mark(id(1), new Span(0, 9), "booster"), mark(2)));

    assertThat(alpha(Unit.SENTENCE, reader("ana", 1, 2), wide)).isEqualTo(1);
    assertThat(alpha(Unit.WORD, reader("ana", 1, 2), wide)).isLessThan(1);
  }

  @Test
  void the_interval_holds_the_figure_and_the_seed_fixes_it() {
    Annotation[] people = {reader("ana", 1, 2, 3, 4), reader("ben", 2, 3, 4, 5)};

    Estimate.Measured measured =
        (Estimate.Measured) compare(Unit.SENTENCE, people).devices().get(0).people();

    assertThat(measured.low()).isLessThan(measured.point());
    assertThat(measured.high()).isGreaterThan(measured.point());
    assertThat(compare(Unit.SENTENCE, people)).isEqualTo(compare(Unit.SENTENCE, people));
  }

  private static double alpha(Unit unit, Annotation... people) {
    return compare(unit, people).devices().get(0).people().value().orElseThrow();
  }

  private static AgreementReport compare(Unit unit, Annotation... people) {
    return Agreement.of(SENTENCES, reader("Parallax", 1), List.of(people), unit, 1);
  }

  private static Annotation reader(String name, int... marked) {
    return new Annotation(name, all(), IntStream.of(marked).mapToObj(AgreementTest::mark).toList());
  }

  private static Mark mark(int sentence) {
    return new Mark(id(sentence), new Span(0, 4), "booster");
  }

  private static Set<SentenceId> all() {
    return SENTENCES.stream().map(ReadSentence::id).collect(Collectors.toSet());
  }

  private static SentenceId id(int sentence) {
    return new SentenceId("gazette", 1, sentence);
  }
}
