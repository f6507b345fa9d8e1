/** Ways to name a set of passages, so that charts and tables can lead to them. */
@NullMarked
package org.parallax.report.passage;

import org.jspecify.annotations.NullMarked;
