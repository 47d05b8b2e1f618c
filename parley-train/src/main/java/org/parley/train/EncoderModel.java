package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import org.parley.encoder.ActLabels;
import org.parley.encoder.Distance;
import org.parley.encoder.Role;
import org.parley.encoder.TriggerTags;
import org.parley.encoder.Word;
import org.parley.model.Realis;

/**
 * BERT's encoder (Devlin et al. 2019) with the weights of E5-small's (Wang et al. 2022) first
 * layers, and the heads for tags and links. The word embeddings stay as they came; token types tell
 * a word's shape.
 */
final class EncoderModel {
  static final int WIDTH = 384;
  static final int LAYERS = 9;
  static final int LINK = 128;

  /** How many numbers tell of a trigger what it does. */
  static final int ACT_HIDDEN = 256;

  /** How many tell of a word and a trigger what it is to it. */
  static final int ARGUMENT = 128;

  private static final int HEADS = 12;
  private static final float DROPOUT = 0.1f;
  private static final float HEAD_RATE = 10f;

  private final Parameters parameters;
  private final NDArray words;

  EncoderModel(NDManager manager, OnnxModel start) {
    this.parameters = new Parameters(manager);
    this.words =
        manager.create(
            start.floats("embeddings.word_embeddings.weight"),
            shape(start, "embeddings.word_embeddings.weight"));
    start(start, "embeddings.position_embeddings.weight");
    shapes(start.floats("embeddings.token_type_embeddings.weight"));
    norm(start, "embeddings.LayerNorm");
    var products = start.products("").iterator();
    for (int l = 0; l < LAYERS; l++) {
      String layer = "encoder.layer." + l + ".";
      linear(start, layer + "attention.self.query", products.next());
      linear(start, layer + "attention.self.key", products.next());
      linear(start, layer + "attention.self.value", products.next());
      linear(start, layer + "attention.output.dense", products.next());
      norm(start, layer + "attention.output.LayerNorm");
      linear(start, layer + "intermediate.dense", products.next());
      linear(start, layer + "output.dense", products.next());
      norm(start, layer + "output.LayerNorm");
    }
    heads();
  }

  private void heads() {
    parameters.addNoise("tag.weight", new Shape(WIDTH, Role.TAGS), HEAD_RATE);
    parameters.addZeros("tag.bias", new Shape(Role.TAGS), HEAD_RATE);
    parameters.addZeros("crf.start", new Shape(Role.TAGS), HEAD_RATE);
    parameters.addZeros("crf.end", new Shape(Role.TAGS), HEAD_RATE);
    parameters.addZeros("crf.next", new Shape(Role.TAGS, Role.TAGS), HEAD_RATE);
    for (String side : new String[] {"cue-source", "source", "content-cue", "cue"}) {
      parameters.addNoise("link." + side, new Shape(2 * WIDTH, LINK), HEAD_RATE / 2);
    }
    for (String none : new String[] {"no-source", "no-cue"}) {
      parameters.addNoise("link." + none, new Shape(LINK, 1), HEAD_RATE);
    }
    parameters.addZeros("link.source-distance", new Shape(LinkLoss.DISTANCES, 1), HEAD_RATE);
    parameters.addZeros("link.cue-distance", new Shape(LinkLoss.DISTANCES, 1), HEAD_RATE);
    acts();
    arguments();
  }

  private void acts() {
    layer("trigger", WIDTH, TriggerTags.COUNT);
    layer("act.hidden", 2 * WIDTH, ACT_HIDDEN);
    layer("act.act", ACT_HIDDEN, ActLabels.ACTS);
    layer("act.type", ACT_HIDDEN, ActLabels.TYPES);
    layer("act.mode", ACT_HIDDEN, ActLabels.MODES.size());
    layer("act.realis", ACT_HIDDEN, Realis.values().length);
    layer("frame", ACT_HIDDEN, Frames.CLASSES);
    for (String link : new String[] {"same", "answers"}) {
      parameters.addNoise(link + ".from", new Shape(2 * WIDTH, LINK), HEAD_RATE / 2);
      parameters.addNoise(link + ".to", new Shape(2 * WIDTH, LINK), HEAD_RATE / 2);
      parameters.addNoise(link + ".none", new Shape(LINK, 1), HEAD_RATE);
      parameters.addZeros(link + ".distance", new Shape(Distance.COUNT, 1), HEAD_RATE);
    }
  }

  private void arguments() {
    parameters.addNoise("argument.word", new Shape(WIDTH, ARGUMENT), HEAD_RATE / 2);
    parameters.addNoise("argument.word-gate", new Shape(WIDTH, ARGUMENT), HEAD_RATE / 2);
    layer("argument.trigger", 2 * WIDTH, ARGUMENT);
    layer("argument.trigger-gate", 2 * WIDTH, ARGUMENT);
    parameters.addNoise("argument.distance", new Shape(Distance.COUNT, ARGUMENT), HEAD_RATE);
    for (ArgumentScheme scheme : ArgumentScheme.values()) {
      layer(scheme.head(), ARGUMENT, scheme.labels());
    }
  }

  private void layer(String name, int in, int out) {
    parameters.addNoise(name + ".weight", new Shape(in, out), HEAD_RATE / 2);
    parameters.addZeros(name + ".bias", new Shape(out), HEAD_RATE);
  }

  private static Shape shape(OnnxModel model, String name) {
    return new Shape(model.dims(name));
  }

  private void start(OnnxModel model, String name) {
    parameters.add(name, model.floats(name), shape(model, name), 1f);
  }

  private void norm(OnnxModel model, String name) {
    start(model, name + ".weight");
    start(model, name + ".bias");
  }

  private void linear(OnnxModel model, String name, String product) {
    parameters.add(name + ".weight", model.floats(product), shape(model, product), 1f);
    start(model, name + ".bias");
  }

  /** Every shape begins as the one token type that it was trained with. */
  private void shapes(float[] types) {
    float[] rows = new float[Word.SHAPES * WIDTH];
    for (int s = 0; s < Word.SHAPES; s++) {
      System.arraycopy(types, 0, rows, s * WIDTH, WIDTH);
    }
    parameters.add(
        "embeddings.token_type_embeddings.weight", rows, new Shape(Word.SHAPES, WIDTH), 5f);
  }

  Parameters parameters() {
    return parameters;
  }

  NDArray parameter(String name) {
    return parameters.get(name);
  }

  /** The encoder's numbers for each piece: pieces of all windows by {@link #WIDTH}. */
  NDArray encode(NDManager manager, Batch batch, boolean training) {
    int b = batch.size();
    int n = batch.pieces();
    Shape square = new Shape(b, n);
    NDArray x =
        rows(words, manager.create(batch.ids(), square))
            .add(
                rows(
                    parameter("embeddings.token_type_embeddings.weight"),
                    manager.create(batch.types(), square)))
            .add(
                rows(
                    parameter("embeddings.position_embeddings.weight"),
                    manager.arange(0, n).reshape(1, n)));
    x = dropout(norm(x, "embeddings.LayerNorm"), training);
    NDArray mask = manager.create(batch.mask(), new Shape(b, 1, 1, n));
    for (int l = 0; l < LAYERS; l++) {
      x = layer(x, mask, "encoder.layer." + l + ".", training);
    }
    return x.reshape(-1, WIDTH);
  }

  private NDArray layer(NDArray x, NDArray mask, String name, boolean training) {
    long b = x.getShape().get(0);
    long n = x.getShape().get(1);
    NDArray query = split(linear(x, name + "attention.self.query"), b, n);
    NDArray key = split(linear(x, name + "attention.self.key"), b, n);
    NDArray value = split(linear(x, name + "attention.self.value"), b, n);
    NDArray scores = scaled(query.matMul(key.transpose(0, 1, 3, 2)), WIDTH / HEADS).add(mask);
    NDArray seen = scores.softmax(-1).matMul(value).transpose(0, 2, 1, 3).reshape(b, n, WIDTH);
    NDArray attended = dropout(linear(seen, name + "attention.output.dense"), training);
    x = norm(attended.add(x), name + "attention.output.LayerNorm");
    NDArray inner = linear(x, name + "intermediate.dense").getNDArrayInternal().gelu();
    NDArray outer = dropout(linear(inner, name + "output.dense"), training);
    return norm(outer.add(x), name + "output.LayerNorm");
  }

  /**
   * Divided by the root of {@code width}. The divisor must live until the gradient is known: the
   * library's own division by a number frees it before.
   */
  static NDArray scaled(NDArray scores, int width) {
    return scores.mul(scores.getManager().create((float) (1 / Math.sqrt(width))));
  }

  private static NDArray split(NDArray x, long b, long n) {
    return x.reshape(b, n, HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
  }

  NDArray linear(NDArray x, String name) {
    return x.matMul(parameter(name + ".weight")).add(parameter(name + ".bias"));
  }

  private NDArray norm(NDArray x, String name) {
    return x.getNDArrayInternal()
        .layerNorm(
            x, new Shape(WIDTH), parameter(name + ".weight"), parameter(name + ".bias"), 1e-12f)
        .singletonOrThrow();
  }

  static NDArray relu(NDArray x) {
    return x.getNDArrayInternal().relu();
  }

  static NDArray dropout(NDArray x, boolean training) {
    if (!training) {
      return x;
    }
    NDList dropped = x.getNDArrayInternal().dropout(x, DROPOUT, true);
    return dropped.singletonOrThrow();
  }

  /** The rows of {@code table} at {@code indexes}. */
  static NDArray rows(NDArray table, NDArray indexes) {
    return indexes
        .getNDArrayInternal()
        .embedding(indexes, table, SparseFormat.DENSE)
        .singletonOrThrow();
  }

  /** How likely each tag is for each word, before the chain: windows by words by tags. */
  NDArray emissions(NDManager manager, NDArray encoded, Batch batch, boolean training) {
    NDArray first = manager.create(batch.firstPieces(), new Shape(batch.size(), batch.words()));
    return linear(dropout(rows(encoded, first), training), "tag");
  }
}
