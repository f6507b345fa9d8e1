package org.parallax.core.actor;

import java.util.List;
import org.parallax.core.annotate.AnnotatedDocument;

/** Finds the mentions of a register's actors. Can be shared between threads. */
public interface MentionResolver {

  /** The mentions in reading order; no two overlap. */
  List<Mention> resolve(AnnotatedDocument document);
}
