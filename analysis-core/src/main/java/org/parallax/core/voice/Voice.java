package org.parallax.core.voice;

/** In whose voice words stand in a text. */
public enum Voice {
  /** The source speaks itself. */
  AUTHOR,
  /** Somebody is quoted word for word. */
  QUOTE,
  /** Somebody's words are reported in the source's own. */
  REPORTED
}
