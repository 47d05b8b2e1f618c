package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that are looked for in a text stand in the codebook, not in Java. */
class WordsInCodeTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "parley");
  private static final List<String> READERS = List.of("text", "reading", "dossier");

  /** Their lists name elements of a page, offices of the register and roles of a rule. */
  private static final Set<String> OTHER_NAMES =
      Set.of("PageBlocks.java", "PageParts.java", "OfficeTitles.java", "Roles.java");

  private static final Pattern COLLECTION = Pattern.compile("\\b(?:Set|List)\\.of\\([^()]*\\)");
  private static final Pattern WORD = Pattern.compile("\"[a-z]{2,}\"");
  private static final Pattern ALTERNATIVES =
      Pattern.compile("\"[^\"\n]*[a-z]{3,}\\|[a-z]{3,}\\|[a-z]{3,}[^\"\n]*\"");
  private static final int MOST = 2;

  @Test
  void noCollectionListsWords() throws IOException {
    assertThat(sources())
        .flatMap(file -> found(COLLECTION, file))
        .filteredOn(list -> WORD.matcher(list).results().count() > MOST)
        .isEmpty();
  }

  @Test
  void noPatternListsWords() throws IOException {
    assertThat(sources()).flatMap(file -> found(ALTERNATIVES, file)).isEmpty();
  }

  private static List<String> found(Pattern pattern, Path file) {
    try {
      return pattern
          .matcher(Files.readString(file))
          .results()
          .map(MatchResult::group)
          .map(found -> file.getFileName() + ": " + found)
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      List<Path> files =
          all.filter(f -> f.toString().endsWith(".java"))
              .filter(f -> READERS.contains(SOURCES.relativize(f).getName(0).toString()))
              .filter(f -> !OTHER_NAMES.contains(f.getFileName().toString()))
              .toList();
      assertThat(files).hasSizeGreaterThan(100);
      return files;
    }
  }
}
