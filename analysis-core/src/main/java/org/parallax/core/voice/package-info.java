/** Who says it: quotes, reported speech, and their speakers. */
@NullMarked
package org.parallax.core.voice;

import org.jspecify.annotations.NullMarked;
