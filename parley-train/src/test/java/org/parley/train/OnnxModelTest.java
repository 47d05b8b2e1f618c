package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  @Test
  void shapesOfSeveralDimensionsAreReadInTheirOrder() throws IOException {
    OnnxModel model = new MadeModel().raw("w", new byte[24], 2, 3).load();

    assertThat(model.dims("w")).containsExactly(2, 3);
    assertThat(model.floats("w")).hasSize(6).containsOnly(0);
  }

  @Test
  void shapesMayBePacked() throws IOException {
    UnknownFieldSet tensor =
        UnknownFieldSet.newBuilder()
            .addField(1, bytes(new byte[] {3, (byte) 0x80, 3, (byte) 0xba, (byte) 0xee, 1}))
            .addField(8, bytes("w".getBytes(StandardCharsets.UTF_8)))
            .addField(9, bytes(new byte[0]))
            .build();
    UnknownFieldSet graph =
        UnknownFieldSet.newBuilder().addField(5, bytes(tensor.toByteArray())).build();
    UnknownFieldSet model =
        UnknownFieldSet.newBuilder().addField(7, bytes(graph.toByteArray())).build();

    assertThat(MadeModel.load(model.toByteArray()).dims("w")).containsExactly(3, 384, 30522);
  }

  @Test
  void anEndKeepsWhatItNeedsThroughSeveralSteps() throws IOException {
    OnnxModel model =
        new MadeModel()
            .floats("first", 1)
            .floats("second", 2)
            .floats("third", 3)
            .node("Add", "one", "input", "first")
            .node("Mul", "aside", "input", "third")
            .node("Add", "two", "one", "second")
            .node("Add", "end", "two", "aside")
            .output("end")
            .load();
    model.endAt("two");

    assertThat(MadeModel.nodes(model.bytes()))
        .containsExactly("one = Add(input, first)", "end = Add(one, second)");
    assertThat(MadeModel.values(model.bytes())).containsExactly("first", "second");
  }

  @Test
  void aModelOfTwoOutputsIsRefused() throws IOException {
    OnnxModel model =
        new MadeModel().node("Add", "one", "input").output("one").output("two").load();

    assertThatThrownBy(() -> model.endAt("one"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 outputs");
  }

  private static UnknownFieldSet.Field bytes(byte[] bytes) {
    return UnknownFieldSet.Field.newBuilder()
        .addLengthDelimited(ByteString.copyFrom(bytes))
        .build();
  }
}
