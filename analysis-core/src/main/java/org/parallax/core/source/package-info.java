/** Bytes become text and metadata: the manifest and the readers of document formats. */
@NullMarked
package org.parallax.core.source;

import org.jspecify.annotations.NullMarked;
