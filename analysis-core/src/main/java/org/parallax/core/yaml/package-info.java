/** YAML read strictly: every error names file, line and key. */
@NullMarked
package org.parallax.core.yaml;

import org.jspecify.annotations.NullMarked;
