package org.parley.train;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The initial values in an ONNX file, read and replaced by name; the graph stays as it is or ends
 * sooner. Field numbers are those of {@code onnx.proto3}.
 */
final class OnnxModel {
  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int DIMS = 1;
  private static final int FLOATS = 4;
  private static final int INTS = 5;
  private static final int NAME = 8;
  private static final int RAW = 9;
  private static final int NODE = 1;
  private static final int OUTPUT = 12;
  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int VALUE_NAME = 1;

  private final UnknownFieldSet model;
  private UnknownFieldSet graph;
  private final Map<String, UnknownFieldSet> tensors = new LinkedHashMap<>();

  private OnnxModel(UnknownFieldSet model) throws IOException {
    this.model = model;
    this.graph = UnknownFieldSet.parseFrom(model.getField(GRAPH).getLengthDelimitedList().get(0));
    for (ByteString bytes : graph.getField(INITIALIZER).getLengthDelimitedList()) {
      UnknownFieldSet tensor = UnknownFieldSet.parseFrom(bytes);
      tensors.put(text(tensor, NAME), tensor);
    }
  }

  static OnnxModel of(byte[] onnx) throws IOException {
    return new OnnxModel(UnknownFieldSet.parseFrom(onnx));
  }

  /** The model in a class path resource such as {@code /e5-small-v2.onnx}. */
  static OnnxModel resource(String name) throws IOException {
    try (InputStream in = OnnxModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no model on the class path: " + name);
      }
      return new OnnxModel(UnknownFieldSet.parseFrom(in));
    }
  }

  private static String text(UnknownFieldSet tensor, int field) {
    List<String> found = texts(tensor, field);
    return found.isEmpty() ? "" : found.get(0);
  }

  /** The names of the weights of matrix products, in the order of the layers. */
  List<String> products(String suffix) {
    return tensors.keySet().stream()
        .filter(n -> n.startsWith("onnx::MatMul_") && n.endsWith(suffix))
        .filter(
            n ->
                n.chars().filter(c -> c == '_').count()
                    == 1 + suffix.chars().filter(c -> c == '_').count())
        .toList();
  }

  private UnknownFieldSet tensor(String name) {
    return Objects.requireNonNull(tensors.get(name), name);
  }

  byte[] bytes(String name) {
    return tensor(name).getField(RAW).getLengthDelimitedList().get(0).toByteArray();
  }

  float[] floats(String name) {
    ByteBuffer raw = ByteBuffer.wrap(bytes(name));
    float[] values = new float[raw.remaining() / 4];
    raw.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return values;
  }

  long[] dims(String name) {
    return unpacked(tensor(name).getField(DIMS));
  }

  private static long[] unpacked(Field dims) {
    if (!dims.getVarintList().isEmpty()) {
      return dims.getVarintList().stream().mapToLong(Long::longValue).toArray();
    }
    List<Long> values = new ArrayList<>();
    for (ByteString packed : dims.getLengthDelimitedList()) {
      long value = 0;
      int shift = 0;
      for (byte b : packed) {
        value |= (long) (b & 127) << shift;
        shift += 7;
        if (b >= 0) {
          values.add(value);
          value = 0;
          shift = 0;
        }
      }
    }
    return values.stream().mapToLong(Long::longValue).toArray();
  }

  /** Sets floats, as many as there were. */
  void setFloats(String name, float[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    replace(name, t -> set(without(t, FLOATS), RAW, delimited(bytes.array())));
  }

  /** Sets bytes, and the shape that they have. */
  void setBytes(String name, byte[] values, long... dims) {
    Field.Builder shape = Field.newBuilder();
    for (long dim : dims) {
      shape.addVarint(dim);
    }
    replace(name, t -> set(set(without(t, INTS), DIMS, shape.build()), RAW, delimited(values)));
  }

  /**
   * Makes {@code value}, which one step of the graph computes, the graph's only output under the
   * output's name. Steps and initial values that it does not need go.
   */
  void endAt(String value) throws IOException {
    List<UnknownFieldSet> kept = new ArrayList<>();
    Set<String> needed = new HashSet<>(Set.of(value));
    List<ByteString> nodes = graph.getField(NODE).getLengthDelimitedList();
    String output = text(UnknownFieldSet.parseFrom(only(graph.getField(OUTPUT))), VALUE_NAME);
    for (int i = nodes.size() - 1; i >= 0; i--) {
      UnknownFieldSet node = UnknownFieldSet.parseFrom(nodes.get(i));
      List<String> made = texts(node, NODE_OUTPUT);
      if (made.stream().anyMatch(needed::contains)) {
        needed.addAll(texts(node, NODE_INPUT));
        kept.add(0, made.equals(List.of(value)) ? renamed(node, output) : node);
      }
    }
    if (kept.stream().noneMatch(n -> texts(n, NODE_OUTPUT).contains(output))) {
      throw new IllegalArgumentException("no step of the model computes " + value + " alone");
    }
    Field.Builder steps = Field.newBuilder();
    kept.forEach(n -> steps.addLengthDelimited(n.toByteString()));
    graph = set(graph, NODE, steps.build());
    tensors.keySet().retainAll(needed);
  }

  private static UnknownFieldSet renamed(UnknownFieldSet node, String output) {
    return set(node, NODE_OUTPUT, delimited(output.getBytes(StandardCharsets.UTF_8)));
  }

  private static ByteString only(Field field) {
    List<ByteString> found = field.getLengthDelimitedList();
    if (found.size() != 1) {
      throw new IllegalArgumentException("the model has " + found.size() + " outputs, not one");
    }
    return found.get(0);
  }

  private static List<String> texts(UnknownFieldSet message, int field) {
    return message.getField(field).getLengthDelimitedList().stream()
        .map(ByteString::toStringUtf8)
        .toList();
  }

  private void replace(String name, Function<UnknownFieldSet, UnknownFieldSet> change) {
    if (!tensors.containsKey(name)) {
      throw new IllegalArgumentException("the model has no tensor named " + name);
    }
    tensors.computeIfPresent(name, (n, tensor) -> change.apply(tensor));
  }

  private static Field delimited(byte[] bytes) {
    return Field.newBuilder().addLengthDelimited(ByteString.copyFrom(bytes)).build();
  }

  private static UnknownFieldSet set(UnknownFieldSet in, int number, Field field) {
    return UnknownFieldSet.newBuilder(in).clearField(number).addField(number, field).build();
  }

  private static UnknownFieldSet without(UnknownFieldSet in, int number) {
    return UnknownFieldSet.newBuilder(in).clearField(number).build();
  }

  byte[] bytes() {
    Field.Builder initializers = Field.newBuilder();
    tensors.values().forEach(t -> initializers.addLengthDelimited(t.toByteString()));
    UnknownFieldSet filled = set(graph, INITIALIZER, initializers.build());
    return set(model, GRAPH, delimited(filled.toByteArray())).toByteArray();
  }
}
