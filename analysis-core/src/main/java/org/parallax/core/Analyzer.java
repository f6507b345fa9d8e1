package org.parallax.core;

/** Placeholder until the stages are wired. */
final class Analyzer {
  private Analyzer() {}
}
