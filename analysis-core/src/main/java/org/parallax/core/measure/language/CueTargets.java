package org.parallax.core.measure.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.text.Span;

/** Says which actor a cue of a sentence is about. */
final class CueTargets {

  private final AnnotatedSentence sentence;
  private final List<Mention> mentions;

  CueTargets(AnnotatedSentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /**
   * The actor that the cue hangs on or that hangs on its governor, the nearest first; empty where
   * there is none.
   */
  String of(Span tokens) {
    int head = sentence.headOf(tokens.from(), tokens.to() - 1);
    List<Integer> near = new ArrayList<>(List.of(head));
    near.addAll(sentence.dependents(head));
    int governor = sentence.token(head).head();
    if (governor >= 0) {
      near.add(governor);
      near.addAll(sentence.dependents(governor));
    }
    for (int token : near) {
      Optional<Mention> mention =
          mentions.stream().filter(m -> m.first() <= token && token <= m.last()).findFirst();
      if (mention.isPresent()) {
        return mention.get().actor();
      }
    }
    return "";
  }
}
