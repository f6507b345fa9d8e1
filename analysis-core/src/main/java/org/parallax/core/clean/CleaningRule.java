package org.parallax.core.clean;

/** One kind of furniture and how it is told from prose. Keeps no state. */
interface CleaningRule {

  /** The rule's name, as removals carry it. */
  String name();

  /** Why what it cuts is not the source's own prose, in one sentence. */
  String reason();

  /** Cuts what it finds. */
  void apply(Draft draft);
}
