package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reading gives of its statements and claims. */
class ReadingPartsTest {
  private static final ReportId REPORT = new ReportId("r1");

  private final Statement flat = statement(1, Assertion.MADE);
  private final Statement hedged = statement(2, Assertion.HEDGED);
  private final Statement kept = statement(3, Assertion.WITHHELD);

  @Test
  void aHedgedStatementIsMadeAndAWithheldOneIsNot() {
    Reading reading = reading(List.of(), flat, kept, hedged);
    assertThat(reading.made()).containsExactly(flat, hedged);
    assertThat(reading.withheld()).containsExactly(kept);
  }

  @Test
  void aStatementIsFoundByItsId() {
    Reading reading = reading(List.of(), flat, hedged);
    assertThat(reading.statement(hedged.id())).contains(hedged);
    assertThat(reading.statement(kept.id())).isEmpty();
  }

  @Test
  void otherActorsLeaveTheRestAsItWas() {
    Actor actor =
        new Actor(
            new ActorId("NOR"),
            "Norland",
            ActorKind.COUNTRY,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    assertThat(reading(List.of(), flat).withActors(List.of(actor)))
        .isEqualTo(reading(List.of(actor), flat));
  }

  @Test
  void claimsAreEmptyOnlyWithoutStancesAndRebuttals() {
    assertThat(Claims.NONE.isEmpty()).isTrue();
    assertThat(new Claims(List.of(stance("a")), List.of()).isEmpty()).isFalse();
    assertThat(new Claims(List.of(), List.of(rebuttal("b", "c"))).isEmpty()).isFalse();
  }

  @Test
  void moreClaimsComeAfterTheFirst() {
    Claims first = new Claims(List.of(stance("a")), List.of(rebuttal("b", "c")));
    Claims more = new Claims(List.of(stance("d")), List.of(rebuttal("e", "f")));
    assertThat(first.and(more))
        .isEqualTo(
            new Claims(
                List.of(stance("a"), stance("d")),
                List.of(rebuttal("b", "c"), rebuttal("e", "f"))));
  }

  @Test
  void allClaimsAreThoseOfBothSidesOfARebuttal() {
    Claims claims = new Claims(List.of(stance("a")), List.of(rebuttal("b", "c")));
    assertThat(claims.all()).containsExactly(claim("a"), claim("b"), claim("c"));
  }

  @Test
  void aClaimIsGivenToOthersWithAllItsWords() {
    Claim given = claim("a").withBy(List.of(Voice.UNNAMED));
    assertThat(given.by()).containsExactly(Voice.UNNAMED);
    assertThat(given.withBy(List.of(Voice.OUTLET))).isEqualTo(claim("a"));
  }

  private static Claim claim(String text) {
    return new Claim(
        List.of(Voice.OUTLET),
        text,
        new Span(0, 1),
        "words",
        Optional.of(StatementId.of(REPORT, 9)),
        Optional.of(new When("2021")));
  }

  private static Stance stance(String text) {
    return new Stance("who-began", true, List.of(), claim(text));
  }

  private static Rebuttal rebuttal(String text, String rejection) {
    return new Rebuttal("denied", claim(text), claim(rejection));
  }

  private static Statement statement(int number, Assertion assertion) {
    return new Statement(
        StatementId.of(REPORT, number),
        REPORT,
        Optional.empty(),
        Optional.empty(),
        List.of(new Span(0, 1)),
        "x",
        StatementKind.DIRECT,
        assertion,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1,
        "rule");
  }

  private static Reading reading(List<Actor> actors, Statement... statements) {
    return new Reading(
        report(),
        actors,
        List.of(new Mention(new ActorId("NOR"), "it", new Span(0, 1), Resolution.PRONOUN)),
        List.of(),
        List.of(),
        Arrays.asList(statements),
        List.of(),
        List.of(),
        List.of(),
        Claims.NONE);
  }

  private static Report report() {
    return new Report(
        REPORT,
        Optional.empty(),
        "in.txt",
        Format.TEXT,
        "x",
        "x",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Publication.NOT_STATED,
        "en",
        List.of(new Span(0, 1)),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
