package org.parallax.core.clean;

/** Cuts one kind of furniture. A rule looks at lines that earlier rules have left. */
interface LineRule {

  void apply(Lines lines);
}
