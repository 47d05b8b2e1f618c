package org.parley.codebook;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares names of persons over spellings and transliterations: {@code Zelensky} is {@code
 * Zelenskyy}, {@code Dmitry} may be {@code Dmytro}.
 */
public final class NameNormalizer {
  private static final WordLists WORDS = WordLists.of("name-words");
  private static final Map<String, String> GIVEN = given();

  private static final Pattern SUFFIX = Pattern.compile(WORDS.regex("(?i){younger}\\.?"));
  private static final Pattern GENERATION =
      Pattern.compile(WORDS.regex("(?i),? {generation}\\.?$"));

  /** {@code Harald V of Norway}. */
  private static final Pattern REALM = Pattern.compile(" of \\p{Lu}.*$");

  private static final Set<String> WOMEN = women();
  private static final Set<String> CHINESE = families("chinese");
  private static final Set<String> FAMILIES_FIRST = families("chinese", "korean");
  private static final int SHORT_SYLLABLE = 5;

  private NameNormalizer() {}

  /** Names that are one name in different languages, and their short forms. */
  record GivenNames(String name, List<String> forms) {}

  /** Letters that spellings of a surname share. */
  public static String surname(String name) {
    String folded = letters(name);
    folded = folded.replace("yu", "iu").replace("ya", "ia").replace('y', 'i').replace('j', 'i');
    folded = folded.replace("kh", "h").replace("ck", "k").replace("ks", "x");
    folded = folded.replaceAll("(.)\\1+", "$1");
    return folded.replaceAll("(.{3})(ko|ka)$", "$1ko").replaceAll("ie?i$", "i");
  }

  /** Whether two given names may be one person's; an initial fits any name that it begins. */
  public static boolean givenNamesFit(String a, String b) {
    String x = surname(a);
    String y = surname(b);
    if (x.isEmpty() || y.isEmpty() || x.equals(y)) {
      return true;
    }
    if (isInitial(a) || isInitial(b)) {
      return x.charAt(0) == y.charAt(0);
    }
    return GIVEN.getOrDefault(x, x).equals(GIVEN.getOrDefault(y, y)) || near(x, y);
  }

  private static boolean isInitial(String given) {
    return letters(given).length() == 1;
  }

  /** {@code f} or {@code m} for a given name that is known as a woman's or a man's. */
  public static Optional<String> gender(String given) {
    if (WOMEN.contains(surname(given))) {
      return Optional.of("f");
    }
    return GIVEN.containsKey(surname(given)) ? Optional.of("m") : Optional.empty();
  }

  /** Whether two surnames are the same but for one letter in a long name. */
  public static boolean surnamesNear(String a, String b) {
    String x = surname(a);
    String y = surname(b);
    return x.equals(y) || (Math.min(x.length(), y.length()) >= 6 && near(x, y));
  }

  /** Whether a full name tells the younger from the elder: {@code Jr.}. */
  public static boolean suffix(List<String> words) {
    return words.size() > 1 && SUFFIX.matcher(words.get(words.size() - 1)).matches();
  }

  /** The last word of a full name but for {@code Jr.}, a number or a realm. */
  public static String lastName(String full) {
    String person = REALM.matcher(full).replaceAll("");
    String trimmed = GENERATION.matcher(person).replaceAll("").trim();
    return familyFirst(trimmed)
        ? trimmed.substring(0, trimmed.indexOf(' '))
        : trimmed.substring(trimmed.lastIndexOf(' ') + 1);
  }

  /** The given name of a full one; empty where there is none. */
  public static String givenName(String full) {
    int space = full.indexOf(' ');
    if (space < 0) {
      return "";
    }
    return familyFirst(full)
        ? full.substring(space + 1).replace(" ", "").replace("-", "")
        : full.substring(0, space);
  }

  /**
   * Whether a name begins with the family's, as Korean and Chinese ones do: {@code Kim Yo-jong},
   * {@code Kim Yo Jong}, {@code Li Peng}.
   */
  private static boolean familyFirst(String full) {
    String[] words = full.split(" ");
    if (words.length < 2 || !FAMILIES_FIRST.contains(letters(words[0]))) {
      return false;
    }
    return words.length == 2
        ? words[1].matches("\\p{Lu}\\p{L}*-\\p{L}+") || CHINESE.contains(letters(words[0]))
        : words.length == 3
            && words[1].length() <= SHORT_SYLLABLE
            && words[2].length() <= SHORT_SYLLABLE
            && !words[1].endsWith(".");
  }

  public static String slug(String words) {
    String plain = letters(words.replace('-', ' ').replaceAll("[^\\p{L}\\p{N} ]", ""));
    return plain.trim().replaceAll("\\s+", "-");
  }

  private static String letters(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('ł', 'l').replace('ø', 'o');
    lower = lower.replace("ı", "i").replace("ß", "ss").replace("đ", "d");
    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N} ]", "");
  }

  /** One letter more, less, other, or two that changed places, in names of five letters or more. */
  private static boolean near(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || Math.min(a.length(), b.length()) < 5) {
      return false;
    }
    int from = 0;
    int most = Math.min(a.length(), b.length());
    while (from < most && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int tail = 0;
    while (tail < most - from
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    int restA = a.length() - from - tail;
    int restB = b.length() - from - tail;
    boolean swapped =
        restA == 2
            && restB == 2
            && a.charAt(from) == b.charAt(from + 1)
            && a.charAt(from + 1) == b.charAt(from);
    return swapped || Math.max(restA, restB) <= 1;
  }

  private static Set<String> women() {
    return WordLists.of("female-names").all().stream()
        .map(NameNormalizer::surname)
        .collect(Collectors.toSet());
  }

  private static Set<String> families(String... rules) {
    return WordLists.of("family-names-first")
        .expand(Stream.of(rules).map(r -> "{" + r + "}").toList());
  }

  private static Map<String, String> given() {
    Map<String, String> groups = new HashMap<>();
    for (GivenNames group : Codebook.rules("given-names", GivenNames.class)) {
      group.forms().forEach(f -> groups.putIfAbsent(surname(f), group.name()));
    }
    return groups;
  }
}
