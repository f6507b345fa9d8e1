/** Trains the linear heads that are shipped, and scores them in cross-validation. */
@NullMarked
package org.parallax.validation.train;

import org.jspecify.annotations.NullMarked;
