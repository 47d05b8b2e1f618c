/**
 * Training of what Parley learns from examples; never needed to read reports.
 *
 * <p>{@link org.parley.train.TrainAttribution} fine-tunes the E5-small encoder on PolNeAR's train
 * part with PyTorch's CPU natives, and writes the int8 model that {@code parley-encoder} carries.
 */
package org.parley.train;
