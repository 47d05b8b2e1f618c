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

/** A small model in ONNX's format: nothing but named values, and an operator's version beside. */
final class MadeModel {
  private final Field.Builder initializers = Field.newBuilder();

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
            .addField(8, delimited(name.getBytes(StandardCharsets.UTF_8)))
            .addField(9, delimited(bytes))
            .build();
    initializers.addLengthDelimited(tensor.toByteString());
    return this;
  }

  OnnxModel load() throws IOException {
    UnknownFieldSet graph = UnknownFieldSet.newBuilder().addField(5, initializers.build()).build();
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
    for (ByteString bytes :
        one(UnknownFieldSet.parseFrom(model), 7).getField(5).getLengthDelimitedList()) {
      UnknownFieldSet tensor = UnknownFieldSet.parseFrom(bytes);
      if (first(tensor, 8).toStringUtf8().equals(name)) {
        return first(tensor, 9).toByteArray();
      }
    }
    throw new IllegalArgumentException("no value named " + name);
  }

  private static UnknownFieldSet one(UnknownFieldSet in, int field) throws IOException {
    return UnknownFieldSet.parseFrom(first(in, field));
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

  private static Field delimited(byte[] bytes) {
    return Field.newBuilder().addLengthDelimited(ByteString.copyFrom(bytes)).build();
  }
}
