package org.parallax.core.agree;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader answers for each unit of one sentence: marked or not marked.
 *
 * @param values one answer a unit
 */
record Answers(List<String> values) {

  static final String MARKED = "marked";
  static final String NOT = "not";

  Answers {
    values = List.copyOf(values);
  }

  static Answers of(Annotation reader, ReadSentence sentence, String device, Unit unit) {
    if (unit == Unit.SENTENCE) {
      return new Answers(List.of(marks(reader, sentence, device) ? MARKED : NOT));
    }
    List<Mark> marks =
        reader.marks().stream().filter(mark -> isAbout(mark, sentence, device)).toList();
    return new Answers(
        sentence.words().stream()
            .map(word -> marks.stream().anyMatch(mark -> mark.span().overlaps(word)) ? MARKED : NOT)
            .toList());
  }

  static boolean marks(Annotation reader, ReadSentence sentence, String device) {
    return reader.marks().stream().anyMatch(mark -> isAbout(mark, sentence, device));
  }

  /** The readers' answers for each unit instead of the units' answers for each reader. */
  static List<List<String>> byUnit(List<Answers> readers) {
    List<List<String>> units = new ArrayList<>();
    for (int i = 0; i < readers.get(0).values().size(); i++) {
      int unit = i;
      units.add(readers.stream().map(answers -> answers.values().get(unit)).toList());
    }
    return units;
  }

  private static boolean isAbout(Mark mark, ReadSentence sentence, String device) {
    return mark.sentence().equals(sentence.id())
        && (device.equals(AgreementReport.ANY) || mark.device().equals(device));
  }
}
