/** Counts devices of one-sided language in ordinary news, for reference. */
@NullMarked
package org.parallax.validation.reference;

import org.jspecify.annotations.NullMarked;
