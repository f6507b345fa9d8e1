/** Charts of a comparison: one theme, one palette, as SVG and as PNG. */
@NullMarked
package org.parallax.report.chart;

import org.jspecify.annotations.NullMarked;
