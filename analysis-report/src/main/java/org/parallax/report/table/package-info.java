/** The comparison as tidy CSV tables. */
@NullMarked
package org.parallax.report.table;

import org.jspecify.annotations.NullMarked;
