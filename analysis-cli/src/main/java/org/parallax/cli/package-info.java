/** The {@code parallax} command: options, messages and exit codes; all work is done elsewhere. */
@NullMarked
package org.parallax.cli;

import org.jspecify.annotations.NullMarked;
