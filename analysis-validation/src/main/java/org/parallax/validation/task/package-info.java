/** The tasks of {@code parallax validate}, one class each. */
@NullMarked
package org.parallax.validation.task;

import org.jspecify.annotations.NullMarked;
