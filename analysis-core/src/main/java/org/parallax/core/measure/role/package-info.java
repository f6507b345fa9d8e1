/** Who does what to whom, and who is cast as what. */
@NullMarked
package org.parallax.core.measure.role;

import org.jspecify.annotations.NullMarked;
