/** Brings labelled texts into the form that the stages work on. */
@NullMarked
package org.parallax.validation.gold;

import org.jspecify.annotations.NullMarked;
