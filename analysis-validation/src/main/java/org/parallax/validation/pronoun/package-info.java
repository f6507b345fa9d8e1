/** Labelled pronouns: training of the shipped ranker and its scoring. */
@NullMarked
package org.parallax.validation.pronoun;

import org.jspecify.annotations.NullMarked;
