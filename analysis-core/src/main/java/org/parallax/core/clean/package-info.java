/** Furniture is cut out of a text; every cut is a record with its reason. */
@NullMarked
package org.parallax.core.clean;

import org.jspecify.annotations.NullMarked;
