/** The page that leads from every figure to the sentences it rests on. */
@NullMarked
package org.parallax.report.page;

import org.jspecify.annotations.NullMarked;
