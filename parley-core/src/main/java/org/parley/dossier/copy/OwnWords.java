package org.parley.dossier.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.text.Homoglyphs;

/**
 * The words of a report outside its quotations, as hashes, and the runs of five that they make.
 * Hashes are fixed, so reports read on different machines compare. Of the hashes of runs, those
 * below a bound stand for the text (FracMinHash; Irber et al. 2022, after Manber 1994), so that
 * reports that have words in common share a bucket.
 */
public final class OwnWords {
  static final int RUN = 5;

  /** What stands beyond so many words of a report is not compared. */
  static final int MOST_WORDS = 20_000;

  static final int MOST_BUCKETS = 256;

  /** One run in so many stands for the text. */
  private static final int SAMPLED = 8;

  private static final long BELOW = Long.MAX_VALUE / SAMPLED;
  private static final int GAP = 0;
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final String BEFORE_MARK = "(?<![^\\s(\\[—–-])";
  private static final String DOUBLE =
      BEFORE_MARK + "[\"“„«](?=\\S)[^\"“”„«»\\n]{1,1500}+(?:[\"”»“](?!\\w)|(?=\\n\\s{0,9}[\"“„«]))";
  private static final String SINGLE =
      BEFORE_MARK
          + "[‘'](?=\\S)[^‘'’\\n]{1,1500}+(?:['’](?=\\w)[^‘'’\\n]{0,1500}+){0,30}+(?<=\\S)['’](?!\\w)";
  private static final Pattern QUOTATION_OR_WORD =
      Pattern.compile("(" + DOUBLE + "|" + SINGLE + ")|[\\p{L}\\p{N}]+");
  private static final Pattern DOUBLED = Pattern.compile("''|``");

  private final int[] words;

  private OwnWords(int[] words) {
    this.words = words;
  }

  public static OwnWords of(String text) {
    String plain = DOUBLED.matcher(Homoglyphs.fold(text)).replaceAll("\"");
    IntStream.Builder words = IntStream.builder();
    Matcher next = QUOTATION_OR_WORD.matcher(plain);
    for (int n = 0; n < MOST_WORDS && next.find(); n++) {
      boolean quoted = next.group(1) != null;
      words.add(quoted ? GAP : hash(next.group().toLowerCase(Locale.ROOT)));
    }
    return new OwnWords(words.build().toArray());
  }

  /** As {@link #bytes} gave them. */
  public static OwnWords of(byte[] bytes) {
    int[] words = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(words);
    return new OwnWords(words);
  }

  /** To be kept: the hash of each word, four bytes, in order; 0 where a quotation stood. */
  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(words.length * Integer.BYTES);
    bytes.asIntBuffer().put(words);
    return bytes.array();
  }

  int count() {
    return (int) Arrays.stream(words).filter(w -> w != GAP).count();
  }

  /** Without the last so many words and gaps. */
  OwnWords withoutLast(int count) {
    return new OwnWords(Arrays.copyOf(words, words.length - count));
  }

  /** How many words and gaps both texts end with alike. */
  int sameEnd(OwnWords other) {
    int shorter = Math.min(words.length, other.words.length);
    int same = 0;
    while (same < shorter
        && words[words.length - 1 - same] == other.words[other.words.length - 1 - same]) {
      same++;
    }
    return same;
  }

  /** How many of these words stand in runs that the other text has too. */
  int sharedWith(OwnWords other) {
    long[] runs = other.runs().sorted().toArray();
    int shared = 0;
    int counted = 0;
    for (int at = 0; at + RUN <= words.length; at++) {
      if (isRun(at) && Arrays.binarySearch(runs, run(at)) >= 0) {
        shared += at + RUN - Math.max(at, counted);
        counted = at + RUN;
      }
    }
    return shared;
  }

  /** What reports that have words in common share; at most {@link #MOST_BUCKETS}. */
  long[] buckets() {
    return runs().filter(h -> h < BELOW).sorted().distinct().limit(MOST_BUCKETS).toArray();
  }

  private LongStream runs() {
    return IntStream.rangeClosed(0, words.length - RUN).filter(this::isRun).mapToLong(this::run);
  }

  private boolean isRun(int at) {
    for (int i = at; i < at + RUN; i++) {
      if (words[i] == GAP) {
        return false;
      }
    }
    return true;
  }

  private long run(int at) {
    long h = SEED;
    for (int i = at; i < at + RUN; i++) {
      h = mix(h ^ words[i]);
    }
    return h >>> 1;
  }

  private static int hash(String word) {
    long h = SEED;
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      h = (h ^ (b & 0xff)) * 0x100000001B3L;
    }
    int hash = (int) mix(h);
    return hash == GAP ? 1 : hash;
  }

  /** The finaliser of SplitMix64 (Steele et al. 2014). */
  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
