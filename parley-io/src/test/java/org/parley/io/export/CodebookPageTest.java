package org.parley.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Act;
import org.parley.model.ActorKind;
import org.parley.model.Assertion;
import org.parley.model.Comparability;
import org.parley.model.DisputeKind;
import org.parley.model.EventType;
import org.parley.model.Realis;
import org.parley.model.Resolution;
import org.parley.model.Slug;
import org.parley.model.StatementKind;
import org.parley.model.TalkStatus;
import org.parley.testing.Checkout;
import org.parley.testing.Generated;

/** The codebook's page says what every value means, and names every rule. */
class CodebookPageTest {
  private static final String CODEBOOK = "parley-core/src/main/resources/org/parley/codebook";

  /**
   * After a change on purpose, {@code -Dtest=CodebookPageTest -Dparley.schemas=write} writes it.
   */
  @Test
  void thePageIsThatOfTheCodebook() throws IOException {
    Generated.assertCurrent("docs/codebook.md", CodebookPage.markdown());
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of("Realis", Realis.values()),
        Arguments.of("Acts", Act.values()),
        Arguments.of("Statements", StatementKind.values()),
        Arguments.of("Assertion", Assertion.values()),
        Arguments.of("Who is meant", Resolution.values()),
        Arguments.of("Actors", ActorKind.values()),
        Arguments.of("Talks", TalkStatus.values()),
        Arguments.of("Disputes", DisputeKind.values()),
        Arguments.of("Comparable", Comparability.values()));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void everyValueIsDefinedAndNoOther(String section, Slug[] values) {
    assertThat(names(section))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(values).map(Slug::slug).toList());
  }

  @Test
  void everyEventTypeIsDefined() {
    assertThat(names("Event types"))
        .containsExactly(Stream.of(EventType.values()).map(Enum::name).toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyModeIsDefined(EventType type) {
    List<CodebookPage.Terms> sections =
        CodebookPage.vocabulary().sections().stream()
            .filter(s -> s.title().equals("Modes of " + type))
            .toList();

    assertThat(sections.stream().flatMap(s -> s.terms().stream()).map(CodebookPage.Term::name))
        .containsExactlyElementsOf(type.modes());
  }

  @Test
  void everyTermHasAMeaningAndAnExample() {
    assertThat(CodebookPage.vocabulary().sections())
        .allSatisfy(
            s ->
                assertThat(s.terms())
                    .as(s.title())
                    .isNotEmpty()
                    .allMatch(t -> !t.means().isBlank() && !t.example().isBlank()));
  }

  @Test
  void everyFileWithExamplesIsThereWithAllItsRules() throws IOException {
    List<String> withExamples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Checkout.root().resolve(CODEBOOK))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(".json") && Files.readString(file).contains("\"examples\"")) {
          withExamples.add(name.replace(".json", ""));
        }
      }
    }

    assertThat(CodebookPage.vocabulary().rules().stream().map(CodebookPage.RuleFile::file))
        .containsExactlyInAnyOrderElementsOf(withExamples);
    assertThat(CodebookPage.sections())
        .filteredOn(s -> s.title().startsWith("Rules: "))
        .allSatisfy(
            s ->
                assertThat(s.rows())
                    .as(s.title())
                    .isNotEmpty()
                    .allMatch(row -> row.stream().noneMatch(String::isBlank)));
  }

  private static List<String> names(String section) {
    return CodebookPage.vocabulary().sections().stream()
        .filter(s -> s.title().equals(section))
        .flatMap(s -> s.terms().stream())
        .map(CodebookPage.Term::name)
        .toList();
  }
}
