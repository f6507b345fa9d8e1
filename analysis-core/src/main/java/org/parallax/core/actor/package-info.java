/** Which words speak of which actor: register, suggestion, mention resolution. */
@NullMarked
package org.parallax.core.actor;

import org.jspecify.annotations.NullMarked;
