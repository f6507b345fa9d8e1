/** Cues of one-sided wording. */
@NullMarked
package org.parallax.core.measure.language;

import org.jspecify.annotations.NullMarked;
