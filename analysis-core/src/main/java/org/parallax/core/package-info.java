/** The way of the data: {@link org.parallax.core.Analyzer} names every stage in order. */
@NullMarked
package org.parallax.core;

import org.jspecify.annotations.NullMarked;
