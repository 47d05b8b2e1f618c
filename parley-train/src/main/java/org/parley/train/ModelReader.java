package org.parley.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import org.parley.encoder.EncoderMarker;
import org.parley.encoder.Heads;

/** Reads into a net what {@link ModelWriter} wrote, but for what int8 takes. */
final class ModelReader {
  private final EncoderModel net;

  ModelReader(EncoderModel net) {
    this.net = net;
  }

  void read(Path folder) throws IOException {
    try (InputStream packed =
        new GZIPInputStream(Files.newInputStream(folder.resolve(EncoderMarker.ENCODER)))) {
      encoder(OnnxModel.of(packed.readAllBytes()));
    }
    try (InputStream in = Files.newInputStream(folder.resolve(EncoderMarker.HEADS))) {
      heads(Heads.read(in));
    }
  }

  private void encoder(OnnxModel model) {
    Quantizer quantizer = new Quantizer(model);
    for (String table : ModelWriter.TABLES) {
      set(table, quantizer.table(table));
    }
    Iterator<String> products = model.products("_quantized").iterator();
    for (int l = 0; l < EncoderModel.LAYERS; l++) {
      for (String product : ModelWriter.PRODUCTS) {
        String name = products.next().replace("_quantized", "");
        set("encoder.layer." + l + "." + product + ".weight", quantizer.product(name));
      }
    }
    net.parameters().all().keySet().stream()
        .filter(ModelWriter::isFloat)
        .forEach(n -> set(n, model.floats(n)));
  }

  /** The heads that only the first stage needs begin anew. */
  private void heads(Heads heads) {
    heads.weights().entrySet().stream()
        .filter(e -> net.parameters().all().containsKey(e.getKey()))
        .forEach(e -> set(e.getKey(), e.getValue()));
  }

  private void set(String name, float[] values) {
    net.parameter(name).set(values);
  }
}
