/** Benchmarks: each stage by itself, and beside CoreNLP with its defaults. */
@NullMarked
package org.parallax.validation.benchmark;

import org.jspecify.annotations.NullMarked;
