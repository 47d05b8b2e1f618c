package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * What holds of every file of the codebook. Its examples are run beside what reads them ({@code
 * TextRulesTest}, {@code TimeRulesTest}, {@code ClockRulesTest}, {@code CueRulesTest}, {@code
 * EventRulesTest}, {@code FigureRulesTest}, {@code ClaimRulesTest}), its phrases here.
 */
class CodebookTest {
  /** Words and places that rules use, without a use of their own. */
  private static final Set<String> LISTS =
      Set.of(
          "agencies",
          "agent-sectors",
          "body-words",
          "claim-words",
          "cue-words",
          "currencies",
          "dated-events",
          "dateline-places",
          "day-parts",
          "day-words",
          "deed-words",
          "description-words",
          "document-words",
          "events-contexts",
          "events-words",
          "figure-words",
          "given-names",
          "group-words",
          "languages",
          "name-words",
          "office-sectors",
          "page-day-marks",
          "page-days",
          "page-stories",
          "pronouns",
          "quantities",
          "stand-ins",
          "talk-acts",
          "talk-outcomes",
          "thing-words",
          "time-cues",
          "time-words",
          "title-words",
          "topic-words",
          "wording-words");

  private static final List<String> PHRASES =
      List.of("titles", "institutions", "sides", "place-sense");

  private record Rule(String name) {}

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatThrownBy(() -> Codebook.rules("no-such-rules", Rule.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-rules.json");
  }

  @Test
  void aKeyThatTheRecordLacksIsFound() {
    assertThatThrownBy(() -> Codebook.rules("cues", Rule.class)).hasMessageContaining("lemmas");
  }

  @Test
  void everyEntryHasAName() throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (String file : files()) {
      for (Map<?, ?> entry : entries(file)) {
        Object name = entry.containsKey("name") ? entry.get("name") : entry.get("act");
        all.assertThat(name).as("%s: %s", file, entry).isInstanceOf(String.class).isNotEqualTo("");
      }
    }
    all.assertAll();
  }

  @Test
  void everyRuleHasExamplesAndCounterexamples() throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (String file : files()) {
      for (Map<?, ?> entry : LISTS.contains(file) ? List.<Map<?, ?>>of() : entries(file)) {
        all.assertThat(List.of("examples", "counterexamples"))
            .as("%s: %s", file, entry.get("name"))
            .allMatch(key -> holdsSome(entry.get(key)));
      }
    }
    all.assertAll();
  }

  @Test
  void everyPhraseHoldsOneOfItsTerms() {
    SoftAssertions all = new SoftAssertions();
    for (String file : PHRASES) {
      for (Map<?, ?> entry : entries(file)) {
        for (Object example : ((Map<?, ?>) entry.get("examples")).keySet()) {
          String phrase = example.toString().toLowerCase(Locale.ROOT);
          all.assertThat(terms(entry).stream().anyMatch(t -> holds(phrase, t)))
              .as("%s, %s: %s", file, entry.get("name"), phrase)
              .isTrue();
        }
      }
    }
    all.assertAll();
  }

  private static boolean holds(String phrase, Object term) {
    return Pattern.compile("\\b" + Pattern.quote(term.toString().toLowerCase(Locale.ROOT)))
        .matcher(phrase)
        .find();
  }

  private static List<?> terms(Map<?, ?> entry) {
    return (List<?>) entry.get(entry.containsKey("words") ? "words" : "terms");
  }

  private static boolean holdsSome(Object examples) {
    return examples instanceof Map<?, ?> map && !map.isEmpty()
        || examples instanceof Collection<?> list && !list.isEmpty();
  }

  private static List<Map<?, ?>> entries(String file) {
    return Codebook.rules(file, Map.class).stream().<Map<?, ?>>map(m -> m).toList();
  }

  private static List<String> files() throws Exception {
    Path folder = Path.of(Codebook.class.getResource("cues.json").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".json"))
              .map(n -> n.substring(0, n.length() - ".json".length()))
              .sorted()
              .toList();
      assertThat(names).hasSizeGreaterThan(30);
      return names;
    }
  }
}
