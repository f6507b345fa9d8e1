/** Statistics over analyses; never reads a text. */
@NullMarked
package org.parallax.core.compare;

import org.jspecify.annotations.NullMarked;
