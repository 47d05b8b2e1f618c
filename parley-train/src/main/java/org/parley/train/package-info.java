/**
 * Training of what Parley learns from examples; never needed to read reports.
 *
 * <p>{@link org.parley.train.Train} pre-trains the E5-small encoder on frames, roles and
 * attributions, fine-tunes it on attributions and on the corpus of acts with PyTorch's CPU natives,
 * calibrates its confidence, and writes the int8 model that {@code parley-encoder} carries.
 */
@NullMarked
package org.parley.train;

import org.jspecify.annotations.NullMarked;
