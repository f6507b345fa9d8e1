/** The few ways in which Parallax fails, each with advice. */
@NullMarked
package org.parallax.core.error;

import org.jspecify.annotations.NullMarked;
