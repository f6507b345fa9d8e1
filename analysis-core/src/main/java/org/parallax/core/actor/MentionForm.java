package org.parallax.core.actor;

/** How a mention names its actor. */
public enum MentionForm {
  /** A full name or alias. */
  NAME,
  /** A part of a name, such as a surname. */
  PARTIAL_NAME,
  /** A short form that the text itself introduced, or a letter word. */
  ABBREVIATION,
  /** A nationality or the like, before an act or a body of the actor. */
  DEMONYM,
  /** A capital or building that stands for the actor. */
  METONYM,
  PRONOUN,
  /** A title or other description, such as "the president". */
  DESCRIPTION
}
