package org.parallax.core.voice;

import java.util.List;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedDocument;

/** Finds quoted and reported speech and its speakers. Can be shared between threads. */
public interface VoiceFinder {

  /** The attributions in the order of their first word. */
  List<Attribution> find(AnnotatedDocument document, List<Mention> mentions);
}
