package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.io.words.Scene.Step;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Assertion;
import org.parley.model.Comparability;
import org.parley.model.Dated;
import org.parley.model.Dispute;
import org.parley.model.DisputeKind;
import org.parley.model.Evidence;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Office;
import org.parley.model.Place;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.StatementKind;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;
import org.parley.model.TimeExpression;
import org.parley.model.Via;
import org.parley.model.Voice;
import org.parley.model.When;

/** What the page, the terminal and the desk say of each kind of record. */
class RecordLinesTest {
  private static final Report LAKE =
      Scene.text("lake", "Lake Post", "2022-03-01", Format.TEXT, "Peru met  Chile.", List.of());
  private static final Report HILL =
      Scene.text("hill", "Hill News", "2022-03-02", Format.TEXT, "A raid, he said.", List.of());

  private final RecordLines lines =
      RecordLines.of(
          new Scene()
              .actor("PER", "Peru", "PER")
              .actor("Q1", "Ada Berg", "PER")
              .actor("GBR", "United Kingdom", "GBR")
              .add(LAKE, List.of(), List.of())
              .add(HILL, List.of(), List.of())
              .copy("hill", "lake")
              .dossier());

  @Test
  void aStatementReadsAsWhoSaidWhatAndWhoTellsIt() {
    Statement said = Scene.statement(LAKE, 1, "Q1", "met  Chile");

    assertThat(lines.of(said))
        .isEqualTo(
            new RecordLine(
                "",
                "reported",
                "Ada Berg (Peru)",
                " said",
                "met Chile",
                "per Lake Post, 1 Mar 2022 · confidence 1.0",
                List.of(),
                List.of(LAKE.id())));
  }

  @Test
  void aStatementToSomeoneThroughOthersNamesThemAllAndItsDay() {
    Statement said = statement(Optional.of(mention("Q1")), Optional.of(mention("GBR")));

    assertThat(lines.of(said).predicate())
        .isEqualTo(" to the United Kingdom, via Peru, via a wire");
    assertThat(lines.of(said).day()).isEqualTo("Feb 2022");
  }

  @Test
  void whoSpeaksIsNotGuessedAndBeginsTheLine() {
    assertThat(lines.of(statement(Optional.empty(), Optional.empty())).subject())
        .isEqualTo("Not named");
    assertThat(lines.of(statement(Optional.of(mention("GBR")), Optional.empty())).subject())
        .isEqualTo("The United Kingdom");
  }

  @Test
  void anEventReadsAsWhoDidWhatAndWhetherItHappened() {
    RecordLine line = lines.of(Scene.event(LAKE, 1, "met  Chile", "2022-02-27", "met"));

    assertThat(line.text()).isEqualTo("Peru meets or talks (visit)");
    assertThat(line.day()).isEqualTo("27 Feb 2022");
    assertThat(line.tag()).isEqualTo("planned");
    assertThat(line.quote()).isEqualTo("met Chile");
    assertThat(line.meta()).isEqualTo("per Lake Post, 1 Mar 2022 · confidence 0.7");
  }

  @Test
  void aMoveNamesItsOutletsOnceAndQuotesItsFirstPassage() {
    RecordLine line =
        lines.of(
            new Step("m")
                .act(Act.PROPOSE_VENUE)
                .by("PER")
                .in("Tacna")
                .day("2022-02-28")
                .per(2, evidence(LAKE), evidence(HILL), evidence(LAKE)));

    assertThat(line)
        .isEqualTo(
            new RecordLine(
                "28 Feb 2022",
                "propose venue",
                "Peru",
                " proposed Tacna as the venue",
                "Peru met Chile.",
                "per Lake Post, Hill News (2 reports)",
                List.of(),
                List.of(LAKE.id(), HILL.id())));
  }

  @ParameterizedTest
  @CsvSource({
    "1, '2 reports, 1 independent'",
    "2, 2 reports",
    "3, 2 reports",
  })
  void independentReportsAreCountedWhereSomeAreNot(int origins, String told) {
    assertThat(lines.of(new Step("m").per(origins, evidence(LAKE), evidence(HILL))).meta())
        .isEqualTo("per Lake Post, Hill News (" + told + ")");
  }

  @Test
  void aMoveWithoutADayIsToldOnThatOfItsEarliestReport() {
    assertThat(lines.of(new Step("m").per(1, evidence(HILL), evidence(LAKE))).day())
        .isEqualTo("reported 1 Mar 2022");
  }

  @Test
  void aTalkHasItsPartiesItsVenuesAndItsDays() {
    RecordLine line = lines.of(talk("2022-03-01", "2022-03-04", List.of("PER", "GBR"), "Oslo"));

    assertThat(line.text()).isEqualTo("Port talks");
    assertThat(line.tag()).isEqualTo("proposed");
    assertThat(line.day()).isEqualTo("1 Mar 2022 to 4 Mar 2022");
    assertThat(line.meta()).isEqualTo("between Peru and the United Kingdom · Oslo");
  }

  @Test
  void aTalkOfOneDaySaysItOnceAndNoMoreThanIsKnown() {
    RecordLine line = lines.of(talk("2022-03-01", "2022-03-01", List.of()));

    assertThat(line.day()).isEqualTo("1 Mar 2022");
    assertThat(line.meta()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "YES; same scope and date, as far as the reports say",
        "NO; not the same scope or date",
        "UNKNOWN; the reports do not say whether scope and date are the same"
      })
  void aDisputeSaysWhetherItsSidesCompare(Comparability comparable, String told) {
    assertThat(lines.of(dispute(comparable)).text()).isEqualTo("the ships");
    assertThat(lines.of(dispute(comparable)).tag()).isEqualTo("contradiction");
    assertThat(lines.of(dispute(comparable)).meta()).isEqualTo(told);
  }

  @Test
  void aSideHasItsHoldersItsWordsAndWhoTellsIt() {
    assertThat(lines.of(dispute(Comparability.NO)).sides())
        .containsExactly(
            new RecordLine.Side(
                "The United Kingdom",
                "“two ships”",
                "per Hill News, Lake Post",
                List.of(HILL.id(), LAKE.id())),
            new RecordLine.Side(
                "The outlet itself", "“no ships”", "per Lake Post", List.of(LAKE.id())));
  }

  @Test
  void anActorHasItsFirstTwoOfficesAndEightNames() {
    RecordLine line =
        lines.of(
            new Actor(
                new ActorId("Q9"),
                "Bo Lund",
                ActorKind.PERSON,
                Optional.of("SWE"),
                Optional.empty(),
                List.of(office("envoy"), office("minister"), office("mayor")),
                List.of("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9")));

    assertThat(line.text()).isEqualTo("Bo Lund, envoy; minister");
    assertThat(line.meta()).isEqualTo("Sweden · called a1, a2, a3, a4, a5, a6, a7, a8");
    assertThat(line.tag()).isEqualTo("person");
  }

  @Test
  void aReportIsCalledByItsTitleWithItsOutletWhatItCopiesAndItsFile() {
    RecordLine line = lines.of(HILL);

    assertThat(line.text()).isEqualTo("A raid, he said.");
    assertThat(line.day()).isEqualTo("2 Mar 2022");
    assertThat(line.meta())
        .isEqualTo("Hill News · repeats words of Lake Post, 1 Mar 2022 · in/hill.txt");
    assertThat(lines.of(LAKE).meta()).isEqualTo("Lake Post · in/lake.txt");
  }

  @Test
  void aCopySaysWhatShowsItInANote() {
    assertThat(RecordLines.notes(HILL, lines.sources()))
        .containsExactly("repeats words of Lake Post, 1 Mar 2022: 9 of 10 sentences alike");
    assertThat(RecordLines.notes(LAKE, lines.sources())).isEmpty();
  }

  @Test
  void aFigureReadsAsWhoSaysHowMany() {
    RecordLine line = lines.of(Scene.killed(LAKE, "met", 40, "GBR"));

    assertThat(line.text()).isEqualTo("The United Kingdom: about 40 people killed (soldiers)");
    assertThat(line.day()).isEqualTo("25 Feb 2022");
    assertThat(line.tag()).isEqualTo("killed");
    assertThat(line.meta()).isEqualTo("per Lake Post, 1 Mar 2022");
  }

  @Test
  void aWordingSaysInWhoseVoiceItStands() {
    assertThat(lines.of(Scene.wording(HILL, "outlet", "raid")).text())
        .isEqualTo("“raid”, in its own voice, 1 time");
    assertThat(lines.of(Scene.wording(HILL, "Q1", "raid")).text())
        .isEqualTo("“raid”, quoting Ada Berg, 1 time");
    assertThat(lines.of(Scene.wording(HILL, "Q1", "raid")).tag()).isEqualTo("the-landing");
  }

  @Test
  void aPlaceAndATimeSayHowTheyWereReadAndWhere() {
    Span span = new Span(0, 1);
    Place place = new Place(span, "Christiania", "Oslo", OptionalLong.empty(), 60, 10, "NOR", "P");
    TimeExpression time = new TimeExpression(span, "last\nnight", "2022-02-28", "night");

    assertThat(lines.of(place, Optional.of(LAKE.id())))
        .isEqualTo(read("NOR", "“Christiania”", " Oslo"));
    assertThat(lines.of(time, Optional.of(LAKE.id())))
        .isEqualTo(read("night", "“last night”", " 2022-02-28"));
    assertThat(lines.of(place).meta()).isEmpty();
  }

  @Test
  void whoSpeaksTogetherIsNamedTogether() {
    Statement one = statement(Optional.of(mention("Q1")), Optional.empty());
    Statement two =
        new Statement(
            one.id(),
            one.report(),
            one.speaker(),
            one.cue(),
            one.content(),
            one.text(),
            one.kind(),
            one.assertion(),
            one.addressee(),
            List.of(),
            one.within(),
            one.saidOn(),
            one.confidence(),
            one.rule(),
            List.of(mention("GBR")));

    assertThat(lines.of(two).subject()).isEqualTo("Ada Berg (Peru) and the United Kingdom");
  }

  @Test
  void aGroupsPeopleAreToldWithTheGroup() {
    ActorId group = new ActorId("PER-REB-LAKE");
    ActorId member = new ActorId("Q7");
    Optional<String> peru = Optional.of("PER");
    Optional<String> rebels = Optional.of("REB");
    Names names =
        new Names(
            List.of(
                new Actor(group, "Lake Front", ActorKind.GROUP, peru, rebels, List.of(), List.of()),
                new Actor(
                    member,
                    "Otto Lind",
                    ActorKind.PERSON,
                    peru,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.of(group))));

    assertThat(names.withCountry(member)).isEqualTo("Otto Lind (Lake Front)");
    assertThat(names.party(member)).contains(group.value());
  }

  private static RecordLine read(String tag, String subject, String predicate) {
    String meta = "per Lake Post, 1 Mar 2022";
    List<ReportId> reports = List.of(LAKE.id());
    return new RecordLine("", tag, subject, predicate, "", meta, List.of(), reports);
  }

  private static Statement statement(Optional<Mention> speaker, Optional<Mention> to) {
    Statement said = Scene.statement(LAKE, 1, "PER", "met");
    return new Statement(
        said.id(),
        said.report(),
        speaker,
        Optional.empty(),
        said.content(),
        said.text(),
        StatementKind.DIRECT,
        Assertion.MADE,
        to,
        List.of(
            new Via(Optional.of(new ActorId("PER")), "Lima", new Span(0, 1)),
            new Via(Optional.empty(), "a wire", new Span(0, 1))),
        Optional.empty(),
        Optional.of(new Dated(new When("2022-02"), "stated", Optional.empty())),
        1,
        "cue");
  }

  private static Mention mention(String actor) {
    return new Mention(new ActorId(actor), "who", new Span(0, 1), Resolution.NAME);
  }

  private static Evidence evidence(Report report) {
    return Scene.evidence(report, report.original());
  }

  private static Talk talk(String opened, String latest, List<String> parties, String... venues) {
    return new Talk(
        "t1",
        "Port talks",
        parties.stream().map(ActorId::new).toList(),
        Optional.of(new When(opened)),
        Optional.of(new When(latest)),
        TalkStatus.PROPOSED,
        List.of(venues),
        List.of());
  }

  private static Dispute dispute(Comparability comparable) {
    return new Dispute(
        "d1",
        DisputeKind.CONTRADICTION,
        "the ships",
        List.of(
            Scene.side("two\n ships", "GBR", evidence(HILL), evidence(LAKE), evidence(HILL)),
            Scene.side("no ships", Voice.OUTLET.toString(), evidence(LAKE))),
        comparable,
        "numbers differ",
        Optional.empty());
  }

  private static Office office(String name) {
    return new Office(name, Optional.empty(), Optional.empty(), "register");
  }
}
