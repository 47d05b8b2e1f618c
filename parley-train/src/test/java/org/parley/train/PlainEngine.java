package org.parley.train;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineProvider;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;

/** An engine of plain arrays; gradients are those that a test's lesson sets itself. */
public final class PlainEngine implements EngineProvider {
  /** Makes it the engine of this process; before any other has been asked for. */
  static void use() {
    System.setProperty("ai.djl.default_engine", "Plain");
  }

  @Override
  public String getEngineName() {
    return "Plain";
  }

  @Override
  public int getEngineRank() {
    return 1000;
  }

  @Override
  public Engine getEngine() {
    return new Arrays();
  }

  private static final class Arrays extends Engine {
    @Override
    public Engine getAlternativeEngine() {
      return null;
    }

    @Override
    public String getEngineName() {
      return "Plain";
    }

    @Override
    public int getRank() {
      return 1000;
    }

    @Override
    public String getVersion() {
      return "0";
    }

    @Override
    public boolean hasCapability(String capability) {
      return false;
    }

    @Override
    public Model newModel(String name, Device device) {
      throw new UnsupportedOperationException();
    }

    @Override
    public NDManager newBaseManager() {
      return PlainArray.manager(0);
    }

    @Override
    public NDManager newBaseManager(Device device) {
      return newBaseManager();
    }

    @Override
    public GradientCollector newGradientCollector() {
      return new GradientCollector() {
        @Override
        public void backward(NDArray target) {}

        @Override
        public void zeroGradients() {}

        @Override
        public void close() {}
      };
    }
  }
}
