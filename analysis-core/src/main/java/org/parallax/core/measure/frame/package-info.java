/** From which side the matter is shown. */
@NullMarked
package org.parallax.core.measure.frame;

import org.jspecify.annotations.NullMarked;
