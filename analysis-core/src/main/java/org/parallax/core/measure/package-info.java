/** What is measured at each place in a text: observations, and the measurers that make them. */
@NullMarked
package org.parallax.core.measure;

import org.jspecify.annotations.NullMarked;
