/** A comparison becomes a folder that people read: page, charts, tables, record of the run. */
@NullMarked
package org.parallax.report;

import org.jspecify.annotations.NullMarked;
