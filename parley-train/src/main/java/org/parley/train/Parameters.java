package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What is learned, by name. */
final class Parameters {
  private final NDManager manager;
  private final Map<String, Learned> all = new LinkedHashMap<>();

  Parameters(NDManager manager) {
    this.manager = manager;
  }

  /**
   * @param mean what the optimizer remembers of the gradients
   * @param square and of their squares
   * @param rate its share of the learning rate
   */
  record Learned(NDArray value, NDArray mean, NDArray square, float rate) {}

  /** A parameter that begins as {@code values}. */
  void add(String name, float[] values, Shape shape, float rate) {
    NDArray array = manager.create(values, shape);
    array.setRequiresGradient(true);
    all.put(name, new Learned(array, manager.zeros(shape), manager.zeros(shape), rate));
  }

  /** One that begins as small normal noise. */
  void addNoise(String name, Shape shape, float rate) {
    try (NDArray noise = manager.randomNormal(0f, 0.02f, shape, DataType.FLOAT32)) {
      add(name, noise.toFloatArray(), shape, rate);
    }
  }

  void addZeros(String name, Shape shape, float rate) {
    add(name, new float[(int) shape.size()], shape, rate);
  }

  private Learned learned(String name) {
    return Objects.requireNonNull(all.get(name), name);
  }

  NDArray get(String name) {
    return learned(name).value();
  }

  /** Forgets what the optimizer remembers. */
  void restart() {
    for (Learned learned : all.values()) {
      learned.mean().set(new float[(int) learned.mean().size()]);
      learned.square().set(new float[(int) learned.square().size()]);
    }
  }

  float[] values(String name) {
    return learned(name).value().toFloatArray();
  }

  Map<String, Learned> all() {
    return all;
  }
}
