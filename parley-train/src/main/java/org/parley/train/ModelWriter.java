package org.parley.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.parley.encoder.EncoderMarker;
import org.parley.encoder.Heads;
import org.parley.encoder.Word;

/** Writes a net as the encoder (int8, packed) and the heads that {@code parley-encoder} carries. */
final class ModelWriter {
  static final List<String> PRODUCTS =
      List.of(
          "attention.self.query",
          "attention.self.key",
          "attention.self.value",
          "attention.output.dense",
          "intermediate.dense",
          "output.dense");

  /** Heads that only the first stage of a training needs. */
  private static final Set<String> FIRST_STAGE =
      Set.of("frame", ArgumentScheme.FRAMES.head(), ArgumentScheme.PROPBANK.head());

  private static final String LAYER = "/encoder/layer.";
  private static final String LAST = "/output/LayerNorm/Add_1_output_0";
  static final List<String> TABLES =
      List.of("embeddings.position_embeddings.weight", "embeddings.token_type_embeddings.weight");

  private static final int[] ROWS = {384, 384, 384, 384, 384, 1536};

  private final EncoderModel net;

  ModelWriter(EncoderModel net) {
    this.net = net;
  }

  Heads heads() {
    Map<String, float[]> heads = new LinkedHashMap<>();
    net.parameters().all().keySet().stream()
        .filter(n -> !n.startsWith("encoder.") && !n.startsWith("embeddings."))
        .filter(n -> !FIRST_STAGE.contains(n.replaceAll("\\.(weight|bias)$", "")))
        .forEach(n -> heads.put(n, net.parameters().values(n)));
    return new Heads(heads);
  }

  void write(Path folder) throws IOException {
    OnnxModel model = OnnxModel.resource("/e5-small-v2-q.onnx");
    model.endAt(LAYER + (EncoderModel.LAYERS - 1) + LAST);
    Quantizer quantizer = new Quantizer(model);
    table(quantizer, "embeddings.position_embeddings.weight", 512);
    table(quantizer, "embeddings.token_type_embeddings.weight", Word.SHAPES);
    Iterator<String> products = model.products("_quantized").iterator();
    for (int l = 0; l < EncoderModel.LAYERS; l++) {
      for (int p = 0; p < PRODUCTS.size(); p++) {
        float[] values =
            net.parameters().values("encoder.layer." + l + "." + PRODUCTS.get(p) + ".weight");
        String name = products.next().replace("_quantized", "");
        quantizer.product(name, values, ROWS[p], values.length / ROWS[p]);
      }
    }
    net.parameters().all().keySet().stream()
        .filter(ModelWriter::isFloat)
        .forEach(n -> model.setFloats(n, net.parameters().values(n)));
    Path encoder = folder.resolve(EncoderMarker.ENCODER);
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(encoder))) {
      packed.write(model.bytes());
    }
    try (OutputStream heads = Files.newOutputStream(folder.resolve(EncoderMarker.HEADS))) {
      heads().write(heads);
    }
  }

  /** Whether a parameter of the encoder is written as it is. */
  static boolean isFloat(String name) {
    return (name.endsWith(".bias") || name.endsWith("LayerNorm.weight"))
        && (name.startsWith("encoder.") || name.startsWith("embeddings."));
  }

  private void table(Quantizer quantizer, String name, int rows) {
    quantizer.table(name, net.parameters().values(name), rows);
  }
}
