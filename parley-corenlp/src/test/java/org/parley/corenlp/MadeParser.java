package org.parley.corenlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** A small parser's model of noise, as CoreNLP would write it. */
final class MadeParser {
  static final List<String> WORDS =
      List.of(ParserModel.UNKNOWN, ParserModel.NULL, ParserModel.ROOT, "ships", "sail");
  static final List<String> TAGS =
      List.of(ParserModel.UNKNOWN, ParserModel.NULL, ParserModel.ROOT, "NNS");
  static final List<String> LABELS = List.of("-NULL-", "root", "nsubj", "obj", "det");
  static final int SLOTS = 48;
  static final int HIDDEN = 8;
  static final int WIDTH = 4;

  private final List<String> lines = new ArrayList<>();
  final float[][] embeddings;
  final float[][] inner;
  final float[] bias;
  final float[][] outer;

  MadeParser(long seed, int... frequent) {
    Random random = new Random(seed);
    embeddings = noise(random, WORDS.size() + TAGS.size() + LABELS.size(), WIDTH);
    inner = noise(random, SLOTS * WIDTH, HIDDEN);
    bias = noise(random, 1, HIDDEN)[0];
    outer = noise(random, HIDDEN, 2 * LABELS.size() - 1);
    counts(WIDTH, frequent.length);
    List<String> names = new ArrayList<>(WORDS);
    names.addAll(TAGS);
    names.addAll(LABELS);
    for (int i = 0; i < names.size(); i++) {
      lines.add(names.get(i) + " " + text(embeddings[i]));
    }
    for (float[] row : inner) {
      lines.add(text(row));
    }
    lines.add(text(bias));
    for (float[] row : outer) {
      lines.add(text(row));
    }
    if (frequent.length > 0) {
      StringBuilder ids = new StringBuilder();
      for (int id : frequent) {
        ids.append(ids.length() == 0 ? "" : " ").append(id);
      }
      lines.add(ids.toString());
    }
  }

  private void counts(int width, int kept) {
    lines.add("dict=" + WORDS.size());
    lines.add("pos=" + TAGS.size());
    lines.add("label=" + LABELS.size());
    lines.add("embeddingSize=" + width);
    lines.add("hiddenSize=" + HIDDEN);
    lines.add("numTokens=" + SLOTS);
    lines.add("preComputed=" + kept);
  }

  List<String> lines() {
    return lines;
  }

  ParserModel model() {
    try {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ParserModel read(List<String> lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
    return ParserModel.read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static String text(float[] numbers) {
    List<String> texts = new ArrayList<>();
    for (float number : numbers) {
      texts.add(Float.toString(number));
    }
    return String.join(" ", texts);
  }

  private static float[][] noise(Random random, int rows, int columns) {
    float[][] noise = new float[rows][columns];
    for (float[] row : noise) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    return noise;
  }
}
