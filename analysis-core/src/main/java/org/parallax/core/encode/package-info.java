/**
 * Token and sentence vectors from the packaged encoder, the only place that imports the ONNX
 * runtime.
 */
@NullMarked
package org.parallax.core.encode;

import org.jspecify.annotations.NullMarked;
