/** Sentiment toward a mentioned actor. */
@NullMarked
package org.parallax.core.measure.sentiment;

import org.jspecify.annotations.NullMarked;
