package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The pairs of claims that come with the project are as their page says. */
class ClaimCorpusTest {
  private static final Path FOLDER = Path.of("..", "corpus", "claims", "written");
  private static final Set<String> COLLIDING =
      Set.of("contradiction", "denial", "figures", "correction");
  private static final Set<String> OTHERS =
      Set.of(
          "hope",
          "same",
          "detail",
          "scope",
          "opinion",
          "refusal",
          "day",
          "rounding",
          "position",
          "topic");

  private static final List<JsonNode> PAIRS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        PAIRS.addAll(JsonLines.read(file));
      }
    }
  }

  @Test
  void thereAreAsManyPairsAndStoriesAsThePageSays() {
    assertThat(PAIRS).hasSize(2000);
    assertThat(each(p -> p.get("id").asString())).hasSize(2000);
    assertThat(each(p -> p.get("story").asString())).hasSize(548);
    assertThat(PAIRS).filteredOn(p -> p.get("collide").asBoolean()).hasSize(900);
  }

  @Test
  void aKindSaysWhetherTheClaimsCollide() {
    assertThat(PAIRS)
        .allSatisfy(
            p -> {
              Set<String> kinds = p.get("collide").asBoolean() ? COLLIDING : OTHERS;
              assertThat(kinds).contains(p.get("kind").asString());
            });
    assertThat(each(p -> p.get("kind").asString())).hasSize(COLLIDING.size() + OTHERS.size());
  }

  @Test
  void eachClaimStandsOnceInItsPassageOfADay() {
    for (JsonNode pair : PAIRS) {
      for (String side : List.of("a", "b")) {
        JsonNode told = pair.get(side);
        String text = told.get("text").asString();
        String claim = told.get("claim").asString();
        assertThat(claim).isNotBlank();
        assertThat(text.split(Pattern.quote(claim), -1))
            .as("%s %s", pair.get("id"), side)
            .hasSize(2);
        assertThat(LocalDate.parse(told.get("day").asString())).isAfter(LocalDate.of(1949, 12, 31));
        assertThat(told.get("outlet").asString()).isNotBlank();
      }
    }
  }

  private static Set<String> each(Function<JsonNode, String> field) {
    return PAIRS.stream().map(field).collect(Collectors.toSet());
  }
}
