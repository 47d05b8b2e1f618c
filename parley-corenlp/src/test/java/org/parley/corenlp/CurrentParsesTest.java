package org.parley.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.parses.Conllu;
import org.parley.parses.ParseRecorder;
import org.parley.parses.StoredParses;

/** The parses that the tests of core read are those of the annotator. */
class CurrentParsesTest {
  static final Path RESOURCES = Path.of("../parley-core/src/test/resources");

  @Test
  void everyStoredParseIsWhatTheAnnotatorGives() throws IOException {
    SoftAssertions all = new SoftAssertions();
    List<Path> files = ParseRecorder.files(RESOURCES);
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      try (Reader reader = Files.newBufferedReader(file)) {
        Conllu.read(reader)
            .forEach(
                (text, stored) ->
                    all.assertThat(words(stored))
                        .as("%s; to store it anew: %s", file.getFileName(), StoredParses.COMMAND)
                        .isEqualTo(words(SharedAnnotator.get().sentences(text))));
      }
    }
    all.assertAll();
  }

  /** Sentence by sentence, so that a failure shows them. */
  private static List<List<Token>> words(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::tokens).toList();
  }
}
