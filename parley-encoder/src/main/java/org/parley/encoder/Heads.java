package org.parley.encoder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers that were learned beside the encoder's own, by name: matrices in row-major order,
 * {@code [inputs, outputs]}.
 */
public record Heads(Map<String, float[]> weights) {
  public float[] get(String name) {
    float[] found = weights.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the model has no weights named " + name);
    }
    return found;
  }

  boolean has(String name) {
    return weights.containsKey(name);
  }

  public static Heads read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from));
    Map<String, float[]> weights = new LinkedHashMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      float[] values = new float[in.readInt()];
      for (int v = 0; v < values.length; v++) {
        values[v] = in.readFloat();
      }
      weights.put(name, values);
    }
    return new Heads(weights);
  }

  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
    out.writeInt(weights.size());
    for (Map.Entry<String, float[]> entry : weights.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().length);
      for (float value : entry.getValue()) {
        out.writeFloat(value);
      }
    }
    out.flush();
  }
}
