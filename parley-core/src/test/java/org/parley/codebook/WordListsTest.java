package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordListsTest {
  private final WordLists lists = WordLists.of("events-words");

  @Test
  void aListMayHoldAnother() {
    assertThat(lists.words("meet")).contains("delegation").containsAll(lists.words("talks"));
  }

  @Test
  void aReferenceAmongWordsStandsForAllWordsOfItsList() {
    assertThat(lists.expand(List.of("{talks}", "fair")))
        .contains("fair")
        .containsAll(lists.words("talks"))
        .doesNotContain("{talks}");
  }

  @Test
  void aReferenceInAPatternMatchesAnyWordOfItsList() {
    Pattern pattern = Pattern.compile(lists.regex("(?<what>{ceasefire})s? of \\d{2} hours"));

    assertThat(pattern.matcher("truces of 24 hours").matches()).isTrue();
    assertThat(pattern.matcher("raids of 24 hours").matches()).isFalse();
  }

  @Test
  void aListThatTheFileLacksIsNamed() {
    assertThatThrownBy(() -> lists.regex("the {no-such-list}"))
        .hasMessage("events-words.json has no list no-such-list");
    assertThatThrownBy(() -> lists.expand(List.of("{no-such-list}")))
        .hasMessage("events-words.json has no list no-such-list");
    assertThatThrownBy(() -> lists.words("no-such-list"))
        .hasMessage("events-words.json has no list no-such-list");
  }

  @Test
  void wordsKeepTheOrderOfTheFile() {
    assertThat(WordLists.of("day-words").list("month-beginning"))
        .startsWith("jan", "feb")
        .endsWith("nov", "dec");
  }

  @Test
  void onlyANameInBracesIsAReference() {
    Map<String, String> meanings = Map.of("day", "Friday $1", "year2", "2021");

    assertThat(References.replace("{day}, {year2} (?<day>[a-z]{2,3})", meanings))
        .isEqualTo("Friday $1, 2021 (?<day>[a-z]{2,3})");
  }

  @Test
  void aReferenceToNothingIsAnError() {
    assertThatThrownBy(() -> References.replace("on {dya}", Map.of("day", "Friday")))
        .hasMessageContaining("{dya}");
  }
}
