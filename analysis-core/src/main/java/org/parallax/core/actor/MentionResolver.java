package org.parallax.core.actor;

import java.util.List;
import org.parallax.core.annotate.AnnotatedDocument;

/** Finds the mentions of a register's actors. Can be shared between threads. */
public interface MentionResolver {

  /**
   * The mentions in reading order. No two overlap, but that a plural such as "the two leaders" or
   * "their" is one mention of each of its actors, at the same place.
   */
  List<Mention> resolve(AnnotatedDocument document);
}
