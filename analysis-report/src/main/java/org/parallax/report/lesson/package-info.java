/** Lessons out of a comparison: worksheets, an answer key, a plan and a page to mark devices on. */
@NullMarked
package org.parallax.report.lesson;

import org.jspecify.annotations.NullMarked;
