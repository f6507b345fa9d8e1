package org.parallax.core.compare;

import java.util.Locale;

/** What a source's sentiment toward an actor comes down to. */
public enum Verdict {
  NEGATIVE,
  NEUTRAL,
  POSITIVE,
  /** Clear praise and clear blame stand beside each other. */
  MIXED,
  WITHHELD;

  /** The name used in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
