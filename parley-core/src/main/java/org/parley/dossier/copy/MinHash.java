package org.parley.dossier.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MinHash over word shingles (Broder 1997): the share of equal entries of two signatures estimates
 * the Jaccard similarity of the texts. Seeds are fixed, so signatures made on different machines
 * compare.
 */
public final class MinHash {
  static final int SIZE = 64;
  static final int BAND = 4;
  private static final int SHINGLE = 4;
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final long[] least;
  private final int count;

  private MinHash(int count, long[] least) {
    this.count = count;
    this.least = least;
  }

  private MinHash(String text) {
    least = new long[SIZE];
    Arrays.fill(least, Long.MAX_VALUE);
    long[] window = new long[SHINGLE];
    Matcher word = WORD.matcher(text);
    int n = 0;
    while (word.find()) {
      window[n % SHINGLE] = hash(word.group().toLowerCase(Locale.ROOT));
      n++;
      if (n >= SHINGLE) {
        add(shingle(window, n));
      }
    }
    count = n;
  }

  public static MinHash of(String text) {
    return new MinHash(text);
  }

  /** How many words the text has; a text of a few words has no signature to speak of. */
  int count() {
    return count;
  }

  /** The signature as bytes, to be kept: the count of words, then the entries, eight bytes each. */
  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate((SIZE + 1) * Long.BYTES);
    bytes.putLong(count).asLongBuffer().put(least);
    return bytes.array();
  }

  /** A signature as {@link #bytes} gave it. */
  public static MinHash of(byte[] bytes) {
    ByteBuffer kept = ByteBuffer.wrap(bytes);
    int count = (int) kept.getLong();
    long[] least = new long[SIZE];
    kept.asLongBuffer().get(least);
    return new MinHash(count, least);
  }

  double similarity(MinHash other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += least[i] == other.least[i] ? 1 : 0;
    }
    return (double) same / SIZE;
  }

  /** One bucket per band: alike texts fall into one bucket at least. */
  long[] buckets() {
    long[] buckets = new long[SIZE / BAND];
    for (int b = 0; b < buckets.length; b++) {
      long h = mix(b + SEED);
      for (int i = 0; i < BAND; i++) {
        h = mix(h ^ least[b * BAND + i]);
      }
      buckets[b] = h;
    }
    return buckets;
  }

  private static long shingle(long[] window, int n) {
    long h = SEED;
    for (int i = 0; i < SHINGLE; i++) {
      h = mix(h ^ window[(n + i) % SHINGLE]);
    }
    return h;
  }

  private void add(long shingle) {
    for (int i = 0; i < SIZE; i++) {
      long h = mix(shingle ^ mix(i + SEED)) >>> 1;
      least[i] = Math.min(least[i], h);
    }
  }

  private static long hash(String word) {
    long h = SEED;
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      h = (h ^ (b & 0xff)) * 0x100000001B3L;
    }
    return mix(h);
  }

  /** The finaliser of SplitMix64 (Steele et al. 2014). */
  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
