package org.parley.reading.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.codebook.WordLists;

/** Which offices of the register a title can mean. */
final class OfficeTitles {
  private static final String HEAD_OF_STATE = "head-of-state";
  private static final String HEAD_OF_GOVERNMENT = "head-of-government";

  /** Offices whose holders lead a country. */
  static final List<String> LEADING =
      List.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT, "foreign-minister", "defence-minister");

  private static final Map<String, List<String>> COVERS =
      Map.of(
          "leader", List.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT, "leader"),
          "minister",
              List.of("minister", "foreign-minister", "defence-minister", "interior-minister"),
          "diplomat", List.of("diplomat", "foreign-minister", "ambassador"),
          "negotiator", List.of("negotiator", "adviser"));

  /** Titles that several of a country have at a time: the text alone says which one is meant. */
  private static final Set<String> OF_MANY = Set.of("minister", "diplomat", "ambassador");

  /** The office of each of several who are told of by one title. */
  private static final Map<String, String> PLURALS =
      Map.of(
          "foreign ministers", "foreign-minister",
          "defence ministers", "defence-minister",
          "defense ministers", "defence-minister",
          "prime ministers", HEAD_OF_GOVERNMENT,
          "presidents", HEAD_OF_STATE);

  /** The offices that a word for several of their holders means. */
  private static final Map<String, List<String>> SEVERAL =
      Map.of(
          "leaders",
          List.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT, "vice-president", "leader"),
          "presidents",
          List.of(HEAD_OF_STATE),
          "ministers",
          List.of("foreign-minister", "defence-minister", "interior-minister", "minister"));

  /** What the holders of a state's offices are called in an organisation of states. */
  private static final Map<String, List<String>> OF_BODIES =
      Map.of("foreign-minister", List.of("secretary-general"));

  /** Offices whose holders a state body names without their country, if it is its own. */
  private static final Set<String> OF_ISSUER =
      Set.of(
          "security-adviser",
          "adviser",
          "spokesperson",
          "lawmaker",
          "deputy-foreign-minister",
          "head");

  /** Offices that a state body gives without their country, if they are its own state's. */
  private static final Set<String> HIGHEST = Set.of(HEAD_OF_STATE, "vice-president");

  /** Countries whose head of state is no leader of theirs. */
  private static final Set<String> CEREMONIAL = WordLists.of("title-words").words("ceremonial");

  private OfficeTitles() {}

  /** The offices of a state that a title means; of the one country, where it is known. */
  static List<String> ofState(String title, Optional<String> country) {
    return covered(title)
        .filter(o -> !title.equals("leader") || country.map(c -> leads(o, c)).orElse(true))
        .toList();
  }

  /** The offices of a group or an organisation that a title means. */
  static List<String> ofGroup(String title) {
    return Stream.concat(covered(title), OF_BODIES.getOrDefault(title, List.of()).stream())
        .toList();
  }

  private static Stream<String> covered(String title) {
    return COVERS.getOrDefault(title, List.of(title)).stream();
  }

  /** Whether several of a country have a title at a time. */
  static boolean isOfMany(String title) {
    return OF_MANY.contains(title);
  }

  /** The offices that {@code leaders}, {@code presidents}, {@code ministers} mean. */
  static List<String> ofSeveral(String word) {
    return SEVERAL.getOrDefault(word, LEADING);
  }

  /** Whether a word for several may mean holders of the highest offices. */
  static boolean areHolders(String word) {
    return SEVERAL.containsKey(word);
  }

  /** The office of each of {@code foreign ministers}, {@code prime ministers}. */
  static Stream<String> ofEach(String words) {
    return PLURALS.entrySet().stream()
        .filter(e -> words.contains(e.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }

  /** The office of a country that is the counterpart of another country's. */
  static String counterpart(String office, String country) {
    return leads(office, country) ? office : HEAD_OF_GOVERNMENT;
  }

  /** Not a head of state who leaves it to the government to lead. */
  private static boolean leads(String office, String country) {
    return !office.equals(HEAD_OF_STATE) || !CEREMONIAL.contains(country);
  }

  /** Whether a state body means its own state's by a title, alone or beside a name. */
  static boolean isOfIssuer(String office, boolean named) {
    return OF_ISSUER.contains(office) || !named && HIGHEST.contains(office);
  }
}
