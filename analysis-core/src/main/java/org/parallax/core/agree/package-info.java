/** How far several readers of the same passages agree, the tool being one of them. */
@NullMarked
package org.parallax.core.agree;

import org.jspecify.annotations.NullMarked;
