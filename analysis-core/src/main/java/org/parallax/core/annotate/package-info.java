/** Sentences, tokens, lemmas, tags, dependencies and named entities. */
@NullMarked
package org.parallax.core.annotate;

import org.jspecify.annotations.NullMarked;
