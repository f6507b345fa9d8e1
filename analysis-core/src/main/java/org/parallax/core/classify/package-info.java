/** Compact trained linear classifiers, shared by the measures. */
@NullMarked
package org.parallax.core.classify;

import org.jspecify.annotations.NullMarked;
