package org.parley.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.ReportId;
import org.parley.model.Statement;
import org.parley.model.StatementKind;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** The rules of layout by their own examples. */
class LayoutsTest {
  private static final String BEFORE = "The envoys met again on Thursday.\n\n";

  private final Parley parley = Parley.reader(StoredParses.of(LayoutsTest.class));

  @Test
  void everyExampleGivesWhatItSays() {
    SoftAssertions all = new SoftAssertions();
    for (LayoutRule rule : Layouts.rules()) {
      assertThat(rule.examples()).as(rule.name()).isNotEmpty();
      for (LayoutRule.Example example : rule.examples()) {
        all.assertThat(told(rule, BEFORE + String.join("\n\n", example.text())))
            .as("%s: %s", rule.name(), example.text())
            .isEqualTo(example.told());
      }
    }
    all.assertAll();
  }

  @Test
  void noCounterexampleTellsAnything() {
    SoftAssertions all = new SoftAssertions();
    for (LayoutRule rule : Layouts.rules()) {
      for (List<String> paragraphs : rule.counterexamples()) {
        all.assertThat(told(rule, BEFORE + String.join("\n\n", paragraphs)))
            .as("%s: %s", rule.name(), paragraphs)
            .isEmpty();
      }
    }
    all.assertAll();
  }

  @Test
  void aStatementInsideATurnIsWithinIt() {
    List<Statement> statements =
        statements(
            BEFORE
                + "Gazette: Has Oslo answered?\n\n"
                + "Berg: The minister said that the port would stay open.\n\n"
                + "Gazette: Is that enough?\n\n"
                + "Berg: It is not.");
    assertThat(statements).hasSize(5);
    assertThat(statements.get(2).within()).contains(statements.get(1).id());
    assertThat(statements.get(1).kind()).isEqualTo(StatementKind.DIRECT);
    assertThat(statements.get(2).kind()).isEqualTo(StatementKind.INDIRECT);
  }

  @Test
  void aDashUnderAnotherSentenceIsNoSource() {
    assertThat(told(BEFORE + "The road is open.\n\n– Anna Berg, Oslo")).isEmpty();
  }

  @Test
  void theMinistryBeforeTheColonIsTheOneThatTheRegisterKnows() {
    assertThat(
            statements(
                BEFORE
                    + "From the Turkish foreign ministry: “We stand ready to host them.”\n\n"
                    + "Source: an agency"))
        .singleElement()
        .extracting(s -> s.speaker().orElseThrow().actor().value())
        .isEqualTo("TUR-GOV-FOREIGN-MINISTRY");
  }

  private List<String> told(LayoutRule rule, String text) {
    return statements(text).stream()
        .filter(s -> s.rule().equals(rule.name()))
        .map(LayoutsTest::line)
        .toList();
  }

  private List<String> told(String text) {
    return statements(text).stream().map(LayoutsTest::line).toList();
  }

  private List<Statement> statements(String text) {
    return parley
        .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text))
        .statements();
  }

  private static String line(Statement s) {
    return s.speaker().map(Mention::text).orElse("-") + " | " + s.text();
  }
}
