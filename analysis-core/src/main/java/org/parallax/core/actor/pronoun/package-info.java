/** Whom "he" and "she" speak of: a trained ranker over the people named before. */
@NullMarked
package org.parallax.core.actor.pronoun;

import org.jspecify.annotations.NullMarked;
