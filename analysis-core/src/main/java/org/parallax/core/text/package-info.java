/**
 * Places in texts: spans, sentence ids, evidence, and text that knows where it came from; depends
 * on nothing.
 */
@NullMarked
package org.parallax.core.text;

import org.jspecify.annotations.NullMarked;
