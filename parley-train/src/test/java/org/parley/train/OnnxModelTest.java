package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OnnxModelTest {
  @Test
  void valuesAndShapesAreReadByName() throws IOException {
    OnnxModel model = new MadeModel().floats("bias", 1.5f, -2f, 0f).load();
    assertThat(model.floats("bias")).containsExactly(1.5f, -2f, 0f);
    assertThat(model.dims("bias")).containsExactly(3);
  }

  @Test
  void whatIsSetIsThereWhenItIsReadAgainAndTheRestAsItWas() throws IOException {
    OnnxModel model = new MadeModel().floats("bias", 1, 2).floats("other", 3).load();
    model.setFloats("bias", new float[] {7, 8});
    model.setBytes("other", new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, 2, 4);
    OnnxModel again = MadeModel.load(model.bytes());
    assertThat(again.floats("bias")).containsExactly(7, 8);
    assertThat(again.dims("other")).containsExactly(2, 4);
    assertThat(MadeModel.load(again.bytes()).bytes()).isEqualTo(model.bytes());
  }

  @Test
  void productsAreThoseOfTheAskedKindInOrder() throws IOException {
    OnnxModel model =
        new MadeModel()
            .floats("onnx::MatMul_12_quantized", 1)
            .floats("onnx::MatMul_12_scale", 1)
            .floats("bias", 1)
            .floats("onnx::MatMul_3_quantized", 1)
            .load();
    assertThat(model.products("_quantized"))
        .containsExactly("onnx::MatMul_12_quantized", "onnx::MatMul_3_quantized");
  }

  @Test
  void aGraphEndsWhereItIsTold() throws IOException {
    OnnxModel model =
        new MadeModel()
            .floats("first", 1)
            .floats("second", 2)
            .node("Add", "one", "input", "first")
            .node("Add", "two", "one", "second")
            .output("two")
            .load();
    model.endAt("one");
    byte[] cut = model.bytes();
    assertThat(MadeModel.nodes(cut)).containsExactly("two = Add(input, first)");
    assertThat(MadeModel.load(cut).floats("first")).containsExactly(1);
    assertThat(MadeModel.values(cut)).containsExactly("first");
  }

  @Test
  void aGraphDoesNotEndAtWhatItDoesNotCompute() throws IOException {
    OnnxModel model =
        new MadeModel()
            .floats("first", 1)
            .node("Add", "one", "input", "first")
            .output("one")
            .load();
    assertThatThrownBy(() -> model.endAt("three"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("three");
  }

  @Test
  void aNameThatIsNotThereIsTold() throws IOException {
    OnnxModel model = new MadeModel().floats("bias", 1).load();
    assertThatThrownBy(() -> model.setFloats("weight", new float[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weight");
    assertThatThrownBy(() -> OnnxModel.resource("/absent.onnx"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/absent.onnx");
  }
}
