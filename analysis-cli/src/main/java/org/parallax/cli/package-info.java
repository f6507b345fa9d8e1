/** The {@code parallax} command: one class a subcommand. */
@NullMarked
package org.parallax.cli;

import org.jspecify.annotations.NullMarked;
