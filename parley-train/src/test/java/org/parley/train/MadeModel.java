package org.parley.train;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small model in ONNX's format: named values, steps, and an operator's version beside. */
final class MadeModel {
  private static final int NODE = 1;
  private static final int INITIALIZER = 5;
  private static final int OUTPUT = 12;

  private final Field.Builder initializers = Field.newBuilder();
  private final Field.Builder nodes = Field.newBuilder();
  private final Field.Builder outputs = Field.newBuilder();

  MadeModel floats(String name, float... values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return raw(name, bytes.array(), values.length);
  }

  MadeModel raw(String name, byte[] bytes, long... dims) {
    Field.Builder shape = Field.newBuilder();
    for (long dim : dims) {
      shape.addVarint(dim);
    }
    UnknownFieldSet tensor =
        UnknownFieldSet.newBuilder()
            .addField(1, shape.build())
            .addField(8, text(name))
            .addField(9, delimited(bytes))
            .build();
    initializers.addLengthDelimited(tensor.toByteString());
    return this;
  }

  /** A step that makes {@code made} of {@code inputs}. */
  MadeModel node(String operator, String made, String... inputs) {
    UnknownFieldSet.Builder node = UnknownFieldSet.newBuilder();
    for (String input : inputs) {
      node.mergeField(1, text(input));
    }
    nodes.addLengthDelimited(
        node.addField(2, text(made)).addField(4, text(operator)).build().toByteString());
    return this;
  }

  MadeModel output(String name) {
    outputs.addLengthDelimited(
        UnknownFieldSet.newBuilder().addField(1, text(name)).build().toByteString());
    return this;
  }

  /** Its steps, such as {@code two = Add(one, second)}. */
  static List<String> nodes(byte[] model) throws IOException {
    List<String> nodes = new ArrayList<>();
    for (ByteString bytes : graph(model).getField(NODE).getLengthDelimitedList()) {
      UnknownFieldSet node = UnknownFieldSet.parseFrom(bytes);
      String inputs =
          node.getField(1).getLengthDelimitedList().stream()
              .map(ByteString::toStringUtf8)
              .collect(Collectors.joining(", "));
      nodes.add(
          first(node, 2).toStringUtf8()
              + " = "
              + first(node, 4).toStringUtf8()
              + "("
              + inputs
              + ")");
    }
    return nodes;
  }

  /** The names of its values. */
  static List<String> values(byte[] model) throws IOException {
    List<String> names = new ArrayList<>();
    for (ByteString bytes : graph(model).getField(INITIALIZER).getLengthDelimitedList()) {
      names.add(first(UnknownFieldSet.parseFrom(bytes), 8).toStringUtf8());
    }
    return names;
  }

  OnnxModel load() throws IOException {
    UnknownFieldSet graph =
        UnknownFieldSet.newBuilder()
            .addField(NODE, nodes.build())
            .addField(INITIALIZER, initializers.build())
            .addField(OUTPUT, outputs.build())
            .build();
    UnknownFieldSet model =
        UnknownFieldSet.newBuilder()
            .addField(1, Field.newBuilder().addVarint(7).build())
            .addField(7, delimited(graph.toByteArray()))
            .build();
    return load(model.toByteArray());
  }

  /** Loads bytes by way of the class path, as training loads the models that it begins from. */
  static OnnxModel load(byte[] bytes) throws IOException {
    Path file = Files.createTempFile(classes(), "made", ".onnx");
    try {
      Files.write(file, bytes);
      return OnnxModel.resource("/" + file.getFileName());
    } finally {
      Files.delete(file);
    }
  }

  /** The bytes of a named value. */
  static byte[] raw(byte[] model, String name) throws IOException {
    for (ByteString bytes : graph(model).getField(INITIALIZER).getLengthDelimitedList()) {
      UnknownFieldSet tensor = UnknownFieldSet.parseFrom(bytes);
      if (first(tensor, 8).toStringUtf8().equals(name)) {
        return first(tensor, 9).toByteArray();
      }
    }
    throw new IllegalArgumentException("no value named " + name);
  }

  private static UnknownFieldSet graph(byte[] model) throws IOException {
    return UnknownFieldSet.parseFrom(first(UnknownFieldSet.parseFrom(model), 7));
  }

  private static ByteString first(UnknownFieldSet in, int field) {
    return in.getField(field).getLengthDelimitedList().get(0);
  }

  private static Path classes() {
    try {
      return Path.of(MadeModel.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field text(String text) {
    return delimited(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Field delimited(byte[] bytes) {
    return Field.newBuilder().addLengthDelimited(ByteString.copyFrom(bytes)).build();
  }
}
