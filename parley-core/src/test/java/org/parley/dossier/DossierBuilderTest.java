package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Assertion;
import org.parley.model.Claim;
import org.parley.model.Claims;
import org.parley.model.Copy;
import org.parley.model.Dated;
import org.parley.model.Dossier;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Move;
import org.parley.model.MoveId;
import org.parley.model.Office;
import org.parley.model.Publication;
import org.parley.model.Reading;
import org.parley.model.Realis;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.model.Stance;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.StatementKind;
import org.parley.model.Via;
import org.parley.model.Voice;
import org.parley.model.When;
import org.parley.model.Wording;

class DossierBuilderTest {
  private static final Actor ETHIOPIA = country("ETH", "Ethiopia");
  private static final Actor ERITREA = country("ERI", "Eritrea");
  private static final Actor MINISTER = person("Q1", "Maria Lourdes Santos", "foreign-minister");
  private static final Actor SANTOS = person("name:maria-santos", "Maria Santos", "envoy");
  private static final Span WORD = new Span(0, 4);

  private final List<Reading> readings = new ArrayList<>();

  @Test
  void oneActorOverAllReportsHasWhatEachSaysOfHer() {
    report("a", "2021-03-01").actors(MINISTER).add();
    report("b", "2021-03-02").actors(SANTOS).add();

    assertThat(dossier().actors())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.id()).isEqualTo(new ActorId("Q1"));
              assertThat(a.names()).containsExactly("Maria Lourdes Santos", "Maria Santos");
              assertThat(a.offices())
                  .extracting(Office::office)
                  .containsExactly("foreign-minister", "envoy");
            });
  }

  @Test
  void everyRowOfAReadingNamesTheActorOfAllReports() {
    report("a", "2021-03-01").actors(MINISTER).add();
    report("b", "2021-03-02").actors(SANTOS, ERITREA).everyRowBy("name:maria-santos").add();

    Reading read = dossier().readings().get(1);
    assertThat(read.actors())
        .extracting(Actor::id)
        .map(ActorId::value)
        .containsExactly("ERI", "Q1");
    assertThat(read.mentions())
        .extracting(Mention::actor)
        .map(ActorId::value)
        .containsExactly("Q1");
    assertThat(read.statements())
        .allSatisfy(
            s -> {
              assertThat(s.speaker()).map(m -> m.actor().value()).contains("Q1");
              assertThat(s.addressee()).map(m -> m.actor().value()).contains("Q1");
              assertThat(s.via())
                  .extracting(v -> v.actor().orElseThrow().value())
                  .containsExactly("Q1");
            });
    assertThat(read.events())
        .allSatisfy(
            e -> {
              assertThat(e.source())
                  .extracting(Mention::actor)
                  .map(ActorId::value)
                  .containsExactly("Q1");
              assertThat(e.target())
                  .extracting(Mention::actor)
                  .map(ActorId::value)
                  .containsExactly("ERI");
              assertThat(e.details().third())
                  .extracting(Mention::actor)
                  .map(ActorId::value)
                  .containsExactly("Q1");
            });
    assertThat(read.figures())
        .extracting(f -> f.by().toString(), Figure::of)
        .containsExactly(tuple("Q1", Optional.of("Q1")));
    assertThat(read.wordings())
        .extracting(Wording::referent, w -> w.voice().toString())
        .containsExactly(tuple("Q1", "Q1"));
    assertThat(read.claims().stances())
        .extracting(Stance::subject, s -> s.claim().by())
        .containsExactly(tuple(List.of(new ActorId("Q1")), List.of(Voice.parse("Q1"))));
  }

  @Test
  void twoActorsOfAReportThatAreOneShareTheirWordings() {
    report("a", "2021-03-01").actors(MINISTER).add();
    report("b", "2021-03-02")
        .actors(MINISTER, SANTOS)
        .called("Q1", "the minister", WORD)
        .called("name:maria-santos", "the minister", new Span(5, 9))
        .add();

    assertThat(dossier().readings().get(1).wordings())
        .singleElement()
        .satisfies(w -> assertThat(w.spans()).containsExactly(WORD, new Span(5, 9)));
  }

  @Test
  void movesOfTwoReportsAreOneTalk() {
    report("b", "2021-03-02").actors(ETHIOPIA, ERITREA).act(Act.REFUSE, "ERI", "ETH").add();
    report("a", "2021-03-01").actors(ETHIOPIA, ERITREA).act(Act.OFFER, "ETH", "ERI").add();

    assertThat(dossier().talks())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.id()).isEqualTo("ERI_ETH-1");
              assertThat(t.name()).isEqualTo("Eritrea–Ethiopia talks");
              assertThat(t.moves())
                  .extracting(m -> m.id().value(), Move::act)
                  .containsExactly(tuple("a-m0", Act.OFFER), tuple("b-m0", Act.REFUSE));
              assertThat(t.moves().get(1).answers()).contains(new MoveId("a-m0"));
            });
  }

  @Test
  void progressThatOneReportsAndTheOtherDeniesIsADispute() {
    report("a", "2021-03-01")
        .actors(ETHIOPIA, ERITREA)
        .act(Act.MEET, "ETH", "ERI")
        .act(Act.REPORT_PROGRESS, "ETH", "ERI")
        .add();
    report("b", "2021-03-02").actors(ETHIOPIA, ERITREA).act(Act.DENY_PROGRESS, "ERI", "ETH").add();

    assertThat(dossier().disputes())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.id()).isEqualTo("progress_ERI_ETH-1");
              assertThat(d.about()).isEqualTo("progress in the Eritrea–Ethiopia talks");
              assertThat(d.sides())
                  .extracting(s -> s.by().get(0).toString())
                  .containsExactly("ETH", "ERI");
            });
  }

  @Test
  void progressThatBothReportIsNoDispute() {
    report("a", "2021-03-01")
        .actors(ETHIOPIA, ERITREA)
        .act(Act.REPORT_PROGRESS, "ETH", "ERI")
        .add();
    report("b", "2021-03-02")
        .actors(ETHIOPIA, ERITREA)
        .act(Act.REPORT_PROGRESS, "ERI", "ETH")
        .add();

    assertThat(dossier().disputes()).isEmpty();
  }

  @Test
  void opposedStancesOfTwoReportsAreADispute() {
    report("a", "2021-03-01").actors(ERITREA).stance(true, "ERI", "outlet").add();
    report("b", "2021-03-02").actors(ERITREA).stance(false, "ERI", "ERI").add();

    assertThat(dossier().disputes())
        .singleElement()
        .satisfies(d -> assertThat(d.about()).isEqualTo("whether Eritrea is willing to talk"));
  }

  @Test
  void theLaterOfTwoLikeReportsIsTheCopyWhateverTheOrderOfInput() {
    String text = words(100);
    report("late", "2021-03-02").text(text).add();
    report("early", "2021-03-01").text(text).add();

    assertThat(dossier().copies())
        .extracting(c -> c.report().value(), c -> c.of().value())
        .containsExactly(tuple("late", "early"));
  }

  @Test
  void whichReportOfADayIsTheCopyDoesNotHangOnWhichCameFirst() {
    String text = words(100);
    report("0123456789abcdef", "2021-03-01").text(text).add();
    report("fedcba9876543210", "2021-03-01").text(text).add();
    report("8888888888888888", "2021-03-01").text(text + " and one word more").add();

    List<Copy> forwards = dossier().copies();
    Collections.reverse(readings);
    assertThat(forwards)
        .extracting(c -> c.of().value())
        .containsExactly("8888888888888888", "8888888888888888");
    assertThat(dossier().copies()).containsExactlyInAnyOrderElementsOf(forwards);
  }

  @Test
  void whatACopyTellsCountsOnce() {
    String text = words(100);
    report("a", "2021-03-01")
        .text(text)
        .actors(ETHIOPIA, ERITREA)
        .act(Act.OFFER, "ETH", "ERI")
        .add();
    report("b", "2021-03-01")
        .text(text)
        .actors(ETHIOPIA, ERITREA)
        .act(Act.OFFER, "ETH", "ERI")
        .add();

    assertThat(dossier().talks().get(0).moves())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.evidence()).hasSize(2);
              assertThat(m.origins()).isEqualTo(1);
            });
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }

  private Dossier dossier() {
    return new DossierBuilder().build(readings);
  }

  private Telling report(String id, String day) {
    return new Telling(id, day);
  }

  private static Actor country(String id, String name) {
    return new Actor(
        new ActorId(id),
        name,
        ActorKind.COUNTRY,
        Optional.of(id),
        Optional.of("GOV"),
        List.of(),
        List.of(name));
  }

  private static Actor person(String id, String name, String office) {
    return new Actor(
        new ActorId(id),
        name,
        ActorKind.PERSON,
        Optional.of("BRA"),
        Optional.of("GOV"),
        List.of(new Office(office, Optional.empty(), Optional.empty(), "test")),
        List.of(name));
  }

  /** A report and what it tells. */
  private final class Telling {
    private final ReportId id;
    private final LocalDate day;
    private String text = "They met again";
    private List<Actor> actors = List.of();
    private List<Mention> mentions = List.of();
    private List<Statement> statements = List.of();
    private final List<Event> events = new ArrayList<>();
    private List<Figure> figures = List.of();
    private final List<Wording> wordings = new ArrayList<>();
    private Claims claims = Claims.NONE;

    Telling(String id, String day) {
      this.id = new ReportId(id);
      this.day = LocalDate.parse(day);
    }

    Telling text(String words) {
      text = words;
      return this;
    }

    Telling actors(Actor... named) {
      actors = List.of(named);
      return this;
    }

    Telling act(Act act, String by, String to) {
      return act(act, by, to, List.of());
    }

    private Telling act(Act act, String by, String to, List<Mention> third) {
      Span trigger = new Span(events.size(), events.size() + 1);
      events.add(
          new Event(
              EventId.of(id, events.size() + 1),
              id,
              EventType.CONSULT,
              Optional.empty(),
              List.of(),
              List.of(mention(by)),
              List.of(mention(to)),
              Optional.of(new Dated(When.day(day), "stated", Optional.empty())),
              Optional.empty(),
              Realis.HAPPENED,
              Optional.empty(),
              trigger,
              trigger,
              Optional.empty(),
              Optional.of(act),
              EventDetails.NONE.withThird(third),
              0.9,
              "test"));
      return this;
    }

    Telling stance(boolean first, String subject, String by) {
      Claim claim =
          new Claim(
              List.of(Voice.parse(by)),
              "it will",
              WORD,
              "will",
              Optional.empty(),
              Optional.empty());
      claims =
          claims.and(
              new Claims(
                  List.of(
                      new Stance("willing-to-talk", first, List.of(new ActorId(subject)), claim)),
                  List.of()));
      return this;
    }

    Telling called(String actor, String term, Span at) {
      wordings.add(new Wording(actor, id, Optional.empty(), Voice.OUTLET, term, List.of(at)));
      return this;
    }

    Telling everyRowBy(String actor) {
      mentions = List.of(mention(actor));
      statements =
          List.of(
              new Statement(
                  StatementId.of(id, 1),
                  id,
                  Optional.of(mention(actor)),
                  Optional.empty(),
                  List.of(WORD),
                  "They",
                  StatementKind.DIRECT,
                  Assertion.MADE,
                  Optional.of(mention(actor)),
                  List.of(new Via(Optional.of(new ActorId(actor)), "They", WORD)),
                  Optional.empty(),
                  Optional.empty(),
                  0.9,
                  "test"));
      figures =
          List.of(
              new Figure(
                  id + "-f1",
                  "killed",
                  Optional.of(actor),
                  3,
                  3,
                  false,
                  "people",
                  Optional.empty(),
                  Voice.parse(actor),
                  id,
                  WORD));
      wordings.add(
          new Wording(
              actor, id, Optional.empty(), Voice.parse(actor), "the minister", List.of(WORD)));
      stance(true, actor, actor);
      return act(Act.OFFER, actor, "ERI", List.of(mention(actor)));
    }

    private static Mention mention(String actor) {
      return new Mention(new ActorId(actor), "They", WORD, Resolution.NAME);
    }

    void add() {
      Report report =
          new Report(
              id,
              Optional.empty(),
              id.value(),
              Format.TEXT,
              text,
              text,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              new Publication(Optional.of(day), "test", Optional.empty(), List.of(day)),
              "en",
              List.of(new Span(0, text.length())),
              List.of(),
              List.of(),
              Optional.empty());
      readings.add(
          new Reading(
              report,
              actors,
              mentions,
              List.of(),
              List.of(),
              statements,
              events,
              figures,
              wordings,
              claims));
    }
  }
}
