package org.parley.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** BERT's uncased word pieces: the longest known beginning first (Devlin et al. 2019). */
public final class Vocabulary {
  public static final int PAD = 0;
  public static final int UNKNOWN = 100;
  public static final int START = 101;
  public static final int SEPARATOR = 102;

  private static final int LONGEST_WORD = 100;
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private final Map<String, Integer> ids = new HashMap<>();

  private Vocabulary() {}

  public static Vocabulary standard() {
    Vocabulary vocabulary = new Vocabulary();
    InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String piece = lines.readLine(); piece != null; piece = lines.readLine()) {
        vocabulary.ids.put(piece, vocabulary.ids.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vocabulary;
  }

  /** The pieces of one word, at least one; a word that they cannot spell is one unknown. */
  public int[] pieces(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.length() > LONGEST_WORD) {
      return new int[] {UNKNOWN};
    }
    int[] pieces = new int[lower.length()];
    int count = 0;
    for (int from = 0; from < lower.length(); ) {
      int to = lower.length();
      Integer id = null;
      while (to > from && id == null) {
        String piece = lower.substring(from, to);
        id = ids.get(from == 0 ? piece : "##" + piece);
        to = id == null ? to - 1 : to;
      }
      if (id == null) {
        return new int[] {UNKNOWN};
      }
      pieces[count++] = id;
      from = to;
    }
    return Arrays.copyOf(pieces, count);
  }
}
