/** The adapter to Stanford CoreNLP, the only place that imports it. */
@NullMarked
package org.parallax.core.annotate.corenlp;

import org.jspecify.annotations.NullMarked;
