package org.parley.parses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

class StoredParsesTest {
  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Map<String, List<Sentence>> parses =
        Map.of(
            "Oslo\nsaid \\no.",
            List.of(
                new Sentence(
                    0, 0, List.of(token(0, "Oslo", "LOCATION", 1), token(1, "a\tb", "O", -1))),
                new Sentence(1, 0, List.of(token(0, "\\no", "O", -1)))),
            "\u200b",
            List.of());
    assertThat(Conllu.read(new StringReader(Conllu.write(new TreeMap<>(parses)))))
        .isEqualTo(parses);
  }

  @Test
  void aSentenceThatWasNotRecordedIsNamedWithTheCommandThatRecordsIt() {
    assertThatThrownBy(() -> StoredParses.of(StoredParsesTest.class).sentences("Nobody came."))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("StoredParsesTest.conllu")
        .hasMessageContaining("<Nobody came.>")
        .hasMessageContaining(StoredParses.COMMAND);
  }

  private static Token token(int index, String text, String name, int head) {
    return new Token(index, text, text, "NNP", name, head, "dep", new Span(index, index + 1));
  }
}
