/** One document's whole analysis, its JSON form and its cache. */
@NullMarked
package org.parallax.core.analysis;

import org.jspecify.annotations.NullMarked;
