/** Loads and checks the catalogues of cues and frames; measures nothing. */
@NullMarked
package org.parallax.core.lexicon;

import org.jspecify.annotations.NullMarked;
