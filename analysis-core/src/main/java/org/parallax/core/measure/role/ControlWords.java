package org.parallax.core.measure.role;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.measure.ActionObservation.Modality;

/** The words that settle whose an embedded act is and whether it happens. Immutable. */
final class ControlWords {

  /**
   * What a word makes of the act it governs.
   *
   * @param objectActs whether the word's object acts, if it has one, and not its subject
   * @param modality how the act is told; empty where it is told as the word itself is
   * @param cancels whether the act does not happen
   * @param controls whether the act depends on the word's act, and is not only its phase
   */
  record Control(
      boolean objectActs, Optional<Modality> modality, boolean cancels, boolean controls) {}

  private final Map<String, Control> words;

  private ControlWords(Map<String, Control> words) {
    this.words = words;
  }

  /** The list that is shipped. */
  static ControlWords load() {
    Map<String, Control> words = new HashMap<>();
    for (String line : WordTable.lines("control-words.tsv")) {
      String[] cells = line.split("\t", -1);
      Optional<Modality> modality =
          switch (cells[2]) {
            case "keep", "not" -> Optional.empty();
            case "must-not" -> Optional.of(Modality.MUST);
            default -> Optional.of(Modality.valueOf(cells[2].toUpperCase(Locale.ROOT)));
          };
      words.put(
          cells[0],
          new Control(
              cells[1].equals("object"),
              modality,
              cells[2].endsWith("not"),
              cells[3].equals("controlled")));
    }
    return new ControlWords(words);
  }

  /**
   * What the word makes of the act it governs, if it is known.
   *
   * @param lemma the word
   * @param noun whether it is a noun; some words differ as noun and as verb
   */
  Optional<Control> find(String lemma, boolean noun) {
    Control asNoun = noun ? words.get(lemma + "_n") : null;
    return Optional.ofNullable(asNoun != null ? asNoun : words.get(lemma));
  }
}
