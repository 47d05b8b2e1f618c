package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On arrays in plain memory, in the place of those of an engine. */
class CheckpointTest {
  @TempDir private Path folder;

  @Test
  void valuesAndWhatTheOptimizerRemembersComeBack() throws IOException {
    Parameters before = parameters(1, 2, 3);
    before.all().get("weight").mean().set(new float[] {4, 5, 6});
    before.all().get("weight").square().set(new float[] {7, 8, 9});
    checkpoint(before).save(150);

    Parameters after = parameters(0, 0, 0);
    assertThat(checkpoint(after).load()).isEqualTo(150);
    Parameters.Learned weight = after.all().get("weight");
    assertThat(weight.value().toFloatArray()).containsExactly(1, 2, 3);
    assertThat(weight.mean().toFloatArray()).containsExactly(4, 5, 6);
    assertThat(weight.square().toFloatArray()).containsExactly(7, 8, 9);
  }

  @Test
  void theLastOneSavedCounts() throws IOException {
    checkpoint(parameters(1, 2, 3)).save(50);
    checkpoint(parameters(4, 5, 6)).save(100);
    Parameters after = parameters(0, 0, 0);
    assertThat(checkpoint(after).load()).isEqualTo(100);
    assertThat(after.values("weight")).containsExactly(4, 5, 6);
    assertThat(folder.toFile().list()).containsExactly("checkpoint.bin");
  }

  @Test
  void withoutOneTrainingBeginsAtTheFirstStep() throws IOException {
    Parameters parameters = parameters(1, 2, 3);
    assertThat(checkpoint(parameters).load()).isZero();
    assertThat(parameters.values("weight")).containsExactly(1, 2, 3);
  }

  private Checkpoint checkpoint(Parameters parameters) {
    return new Checkpoint(folder.resolve("checkpoint.bin"), parameters);
  }

  private static Parameters parameters(float... values) {
    Parameters parameters = new Parameters(manager());
    parameters.add("weight", values, new Shape(values.length), 1);
    return parameters;
  }

  private static NDManager manager() {
    return made(
        NDManager.class,
        (proxy, method, args) ->
            switch (method.getName()) {
              case "create" -> array((float[]) args[0]);
              case "zeros" -> array(new float[(int) ((Shape) args[0]).size()]);
              default -> throw new UnsupportedOperationException(method.toString());
            });
  }

  private static NDArray array(float[] values) {
    float[] held = values.clone();
    return made(
        NDArray.class,
        (proxy, method, args) -> {
          switch (method.getName()) {
            case "toFloatArray":
              return held.clone();
            case "set":
              System.arraycopy((float[]) args[0], 0, held, 0, held.length);
              return null;
            case "setRequiresGradient":
              return null;
            default:
              throw new UnsupportedOperationException(method.toString());
          }
        });
  }

  private static <T> T made(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
