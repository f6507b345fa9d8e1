package org.parallax.core.voice;

import java.util.List;
import java.util.Optional;
import org.parallax.core.text.Span;

/**
 * Words that the source gives as somebody's.
 *
 * @param voice quoted or reported
 * @param content the words, as spans of the cleaned text in order; a quotation may be interrupted
 *     by its verb of saying and may go over paragraphs
 * @param cue the verb or phrase of saying, where there is one
 * @param speaker who says it
 */
public record Attribution(
    Voice voice, List<Span> content, Optional<Span> cue, Optional<Speaker> speaker) {

  public Attribution {
    content = List.copyOf(content);
    if (voice == Voice.AUTHOR || content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs a quoted or reported content");
    }
  }

  /**
   * Who says something.
   *
   * @param name the fullest name the text gives, or the description used
   * @param actor the actor's id, where the speaker is in the register
   * @param kind what is known of them
   * @param span where the speaker stands next to the words, in the cleaned text
   */
  public record Speaker(String name, Optional<String> actor, Kind kind, Optional<Span> span) {

    /** What is known of a speaker. */
    public enum Kind {
      /** An actor of the register. */
      ACTOR,
      /** A person or body with a name, outside of the register. */
      NAMED,
      /** Only described, such as "an official". */
      UNNAMED
    }
  }
}
