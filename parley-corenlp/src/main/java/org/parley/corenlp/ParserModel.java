package org.parley.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/**
 * The numbers of a neural dependency parser (Chen and Manning 2014) as CoreNLP writes them: text,
 * gzipped. First seven counts, then an embedding a line for each word, tag and label, then the two
 * layers, an input a line, then the inputs whose effect CoreNLP keeps ready.
 */
final class ParserModel {
  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  /** How many CoreNLP keeps ready; those it adds up in double precision, all others in single. */
  static final int FREQUENT = 20_000;

  private final BufferedReader lines;
  private final int slots;
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  private final List<String> labels = new ArrayList<>();
  private final int firstLabel;
  private final float[][] embeddings;
  private final double[][] inner;
  private final float[] bias;
  private final double[][] outer;

  /** For each input its rank among the frequent ones, from 1; 0 for others. */
  private final char[] ranks;

  private ParserModel(BufferedReader lines) throws IOException {
    this.lines = lines;
    int wordCount = count();
    int tagCount = count();
    int labelCount = count();
    int width = count();
    int hidden = count();
    this.slots = count();
    int kept = count();
    this.embeddings = new float[wordCount + tagCount + labelCount][];
    this.firstLabel = wordCount + tagCount;
    embeddings(words::put, 0, wordCount, width);
    embeddings(tags::put, wordCount, tagCount, width);
    embeddings((label, id) -> labels.add(label), firstLabel, labelCount, width);
    this.inner = new double[width * slots][];
    for (int i = 0; i < inner.length; i++) {
      inner[i] = doubles(numbers(line(), 0, hidden));
    }
    this.bias = numbers(line(), 0, hidden);
    this.outer = new double[hidden][];
    for (int h = 0; h < hidden; h++) {
      outer[h] = doubles(numbers(line(), 0, 2 * labelCount - 1));
    }
    this.ranks = new char[embeddings.length * slots];
    frequent(kept);
  }

  static ParserModel read(InputStream gzipped) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(gzipped, 1 << 16), StandardCharsets.UTF_8),
            1 << 16)) {
      return new ParserModel(lines);
    }
  }

  private String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("the parser's model ends too early");
    }
    return line;
  }

  /** {@code name=7}. */
  private int count() throws IOException {
    String line = line();
    return Integer.parseInt(line.substring(line.indexOf('=') + 1));
  }

  private void embeddings(BiConsumer<String, Integer> names, int from, int count, int width)
      throws IOException {
    if (width % 2 != 0) {
      throw new IOException("the parser's model has embeddings of odd width, " + width);
    }
    for (int i = from; i < from + count; i++) {
      String line = line();
      int space = line.indexOf(' ');
      names.accept(line.substring(0, space), i);
      embeddings[i] = numbers(line, space + 1, width);
    }
  }

  private static float[] numbers(String line, int from, int count) {
    float[] numbers = new float[count];
    int at = from;
    for (int i = 0; i < count; i++) {
      int end = line.indexOf(' ', at);
      numbers[i] = Float.parseFloat(line.substring(at, end < 0 ? line.length() : end));
      at = end + 1;
    }
    return numbers;
  }

  static double[] doubles(float[] numbers) {
    double[] doubles = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      doubles[i] = numbers[i];
    }
    return doubles;
  }

  private void frequent(int kept) throws IOException {
    int read = 0;
    while (read < Math.min(kept, FREQUENT)) {
      for (String id : line().split(" ")) {
        if (read++ < FREQUENT) {
          ranks[Integer.parseInt(id)] = (char) read;
        }
      }
    }
  }

  int slots() {
    return slots;
  }

  int hidden() {
    return bias.length;
  }

  int word(String word) {
    return words.getOrDefault(word, Objects.requireNonNull(words.get(UNKNOWN), UNKNOWN));
  }

  int tag(String tag) {
    return tags.getOrDefault(tag, Objects.requireNonNull(tags.get(UNKNOWN), UNKNOWN));
  }

  int label(int label) {
    return firstLabel + label;
  }

  /** Names of relations; the first stands for none, the second for the root's. */
  List<String> labels() {
    return Collections.unmodifiableList(labels);
  }

  /** The rank of an embedding in a slot among the frequent inputs, from 0; -1 of others. */
  int rank(int slot, int embedding) {
    return ranks[embedding * slots + slot] - 1;
  }

  /**
   * What an embedding adds to the hidden layer when it stands in a slot; its numbers come in twos.
   */
  double[] effect(int slot, int embedding) {
    float[] values = embeddings[embedding];
    double[] sum = new double[hidden()];
    int from = slot * values.length;
    for (int k = 0; k < values.length; k += 2) {
      VectorSums.addRounded(sum, inner[from + k], values[k], inner[from + k + 1], values[k + 1]);
    }
    if (rank(slot, embedding) < 0) {
      for (int h = 0; h < sum.length; h++) {
        sum[h] = (float) sum[h];
      }
    }
    return sum;
  }

  /** Adds the bias to the hidden layer and cubes it. */
  void activate(double[] layer) {
    for (int h = 0; h < layer.length; h++) {
      double x = layer[h] + bias[h];
      layer[h] = x * x * x;
    }
  }

  /** The score of each transition: arcs to the left by label, to the right, the shift. */
  void score(double[] layer, double[] scores) {
    Arrays.fill(scores, 0);
    VectorSums.addProducts(scores, outer, layer);
  }

  int transitions() {
    return outer[0].length;
  }
}
