/** A bounded folder of results that are expensive to make; knows nothing of what it keeps. */
@NullMarked
package org.parallax.core.cache;

import org.jspecify.annotations.NullMarked;
