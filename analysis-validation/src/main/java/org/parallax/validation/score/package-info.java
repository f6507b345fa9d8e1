/** Scores predictions against labelled data: one class a way of scoring, one record a result. */
@NullMarked
package org.parallax.validation.score;

import org.jspecify.annotations.NullMarked;
