/** Scoring against the keys of the example corpora, whose devices were planted on purpose. */
@NullMarked
package org.parallax.validation.planted;

import org.jspecify.annotations.NullMarked;
