package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dossier.deed.DeedTelling;
import org.parley.dossier.deed.Party;
import org.parley.dossier.dispute.DisputedClaim;
import org.parley.dossier.dispute.FigureContribution;
import org.parley.dossier.dispute.RejectionContribution;
import org.parley.dossier.dispute.StanceContribution;
import org.parley.dossier.question.Contribution;
import org.parley.dossier.talk.MoveCandidate;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.AsideReason;
import org.parley.model.Assertion;
import org.parley.model.Clock;
import org.parley.model.Comparability;
import org.parley.model.Condition;
import org.parley.model.Copy;
import org.parley.model.Dispute;
import org.parley.model.DisputeKind;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Evidence;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Move;
import org.parley.model.MoveId;
import org.parley.model.Outcome;
import org.parley.model.Reading;
import org.parley.model.Realis;
import org.parley.model.RecordItem;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.Side;
import org.parley.model.Span;
import org.parley.model.StatementId;
import org.parley.model.StatementKind;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;
import org.parley.model.Voice;
import org.parley.model.When;

class ModelCodecTest {
  /** What the whole reading says of how likely its place is. */
  private static final String ODDS =
      ",0.75,[[\"Elbonia Falls\",78,40.5,-80.25,\"USA\",\"PPL\",0.125]]";

  private static final ReportId REPORT = new ReportId("0123456789abcdef");
  private static final ActorId ELBONIA = new ActorId("ELB");
  private static final Evidence EVIDENCE =
      new Evidence(
          REPORT,
          new Span(3, 10),
          Optional.of(StatementId.of(REPORT, 1)),
          Optional.of(EventId.of(REPORT, 2)));
  private static final Evidence PLAIN =
      new Evidence(REPORT, new Span(0, 2), Optional.empty(), Optional.empty());

  /** The types whose constants are kept by name. */
  private static final Map<String, Class<? extends Enum<?>>> CONSTANTS =
      Stream.<Class<? extends Enum<?>>>of(
              Act.class,
              ActorKind.class,
              AsideReason.class,
              Assertion.class,
              Comparability.class,
              DisputeKind.class,
              EventType.class,
              Format.class,
              Outcome.Kind.class,
              Realis.class,
              Resolution.class,
              StatementKind.class,
              TalkStatus.class)
          .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

  static Stream<Reading> readings() {
    return Stream.of(WholeReading.stated(), WholeReading.bare());
  }

  static Stream<RecordItem> items() {
    return Stream.concat(
        readings()
            .flatMap(
                r ->
                    Stream.of(
                            r.actors(),
                            r.times(),
                            r.places(),
                            r.statements(),
                            r.events(),
                            r.figures(),
                            r.wordings())
                        .flatMap(List::stream)),
        together());
  }

  static Stream<Contribution> contributions() {
    return Stream.of(
        candidate(),
        bareCandidate(),
        new StanceContribution("progress", true, ELBONIA, claim()),
        new StanceContribution("progress", false, ELBONIA, bareClaim()),
        new RejectionContribution(ELBONIA, ActorId.named("vale"), claim(), bareClaim(), "denied"),
        new FigureContribution(
            WholeReading.stated().figures().get(0),
            ELBONIA,
            LocalDate.of(2024, 5, 2),
            List.of("soldie"),
            claim()));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void aReadingComesBackWithItsTexts(Reading reading) {
    byte[] packed = ModelCodec.pack(reading);
    assertThat(reading(packed, ModelCodec.FORM)).isEqualTo(reading);
  }

  @ParameterizedTest
  @MethodSource("readings")
  void aReadingIsKeptWithoutItsTexts(Reading reading) {
    String json = new String(ModelCodec.bytes(reading), StandardCharsets.UTF_8);
    assertThat(json).doesNotContain(WholeReading.TEXT).doesNotContain("<p>");
  }

  @ParameterizedTest
  @MethodSource("items")
  void anItemComesBackAsItWas(RecordItem item) {
    Optional<RecordItem> unpacked =
        ModelCodec.readable(ModelCodec.pack(item), ModelCodec.FORM, item.getClass());
    assertThat(unpacked).contains(item);
    assertThat(ModelCodec.read(ModelCodec.write(item), item.getClass())).isEqualTo(item);
  }

  @Test
  void anItemOfAReportIsPackedWithoutTexts() {
    Report report = WholeReading.stated().report();
    assertThat(ModelCodec.readable(ModelCodec.pack(report), ModelCodec.FORM, Report.class))
        .contains(ModelCodec.with(report, "", ""));
  }

  @ParameterizedTest
  @MethodSource("contributions")
  void aContributionComesBackAsItWas(Contribution contribution) {
    byte[] packed = ModelCodec.pack(new Contribution[] {contribution});
    assertThat(ModelCodec.contributions(packed)).containsExactly(contribution);
  }

  @Test
  void aRecordIsTheArrayOfItsComponents() {
    assertThat(ModelCodec.write(new Copy(REPORT, new ReportId("fedcba9876543210"), "wire")))
        .isEqualTo("[\"0123456789abcdef\",\"fedcba9876543210\",\"wire\"]");
    assertThat(ModelCodec.write(EVIDENCE))
        .isEqualTo("[\"0123456789abcdef\",[3,10],\"0123456789abcdef-s1\",\"0123456789abcdef-e2\"]");
    assertThat(ModelCodec.write(List.of(Voice.OUTLET, Voice.UNNAMED, Voice.of(ELBONIA))))
        .isEqualTo("[\"outlet\",\"unnamed\",\"ELB\"]");
  }

  /**
   * Groups, joint speakers, addresses and how likely a place is came after the form: without them
   * it is read as if there were none.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "reading-form-1.json.gz",
        "reading-form-1-groups.json.gz",
        "reading-form-1-address.json.gz"
      })
  void aReadingThatWasKeptInFormOneIsStillRead(String file) {
    String before = text(kept("reading-form-1-odds.json.gz")).replace(ODDS, "");

    assertThat(reading(kept(file), 1))
        .isEqualTo(reading(Gzip.pack(before.getBytes(StandardCharsets.UTF_8)), 1))
        .isNotEqualTo(WholeReading.stated());
  }

  @Test
  void aReadingIsStillWrittenAsFormOneWasWritten() {
    assertThat(ModelCodec.FORM).isEqualTo(1);
    assertThat(text(Gzip.pack(ModelCodec.bytes(WholeReading.stated()))))
        .isEqualTo(text(kept("reading-form-1-odds.json.gz")));
    assertThat(reading(kept("reading-form-1-odds.json.gz"), 1)).isEqualTo(WholeReading.stated());
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordKind.class,
      names = {"REPORTS", "STATEMENTS", "EVENTS", "TIMES", "PLACES", "FIGURES", "WORDING"})
  void eachPartIsThatOfTheWhole(RecordKind kind) {
    Reading whole = WholeReading.stated();
    byte[] packed = Gzip.pack(ModelCodec.bytes(whole));
    PackedReading kept = ModelCodec.packed(packed, 1, WholeReading.ORIGINAL, WholeReading.TEXT);

    assertThat(kept.part(kind)).isNotEmpty().isEqualTo(ReportItems.part(whole, kind));
  }

  @Test
  void groupsAndJointSpeakersComeBackAsTheyWere() {
    Mention joint = new Mention(new ActorId("FRA"), "France", new Span(3, 10), Resolution.NAME);
    Actor actor =
        new Actor(
            new ActorId("Q5"),
            "Otto Lind",
            ActorKind.PERSON,
            Optional.of("FRA"),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of(new ActorId("FRA-REB-LAKE")));

    assertThat(ModelCodec.read(ModelCodec.write(actor), Actor.class)).isEqualTo(actor);
    assertThat(ModelCodec.read(ModelCodec.write(joint), Mention.class)).isEqualTo(joint);
  }

  /** Outcomes came after the form: without them it is read as if there were none. */
  @Test
  void whatReportsSayTogetherIsStillReadAndWrittenAsFormOne() {
    List<RecordItem> together = together().toList();
    assertThat(text(kept("together-form-1-outcomes.json.gz"))).isEqualTo(lines(together));
    assertThat(read("together-form-1-outcomes.json.gz")).isEqualTo(together);
    assertThat(read("together-form-1.json.gz"))
        .isEqualTo(together.stream().map(ModelCodecTest::withoutOutcome).toList());
  }

  private static List<RecordItem> read(String kept) {
    String[] lines = text(kept(kept)).split("\n");
    List<RecordItem> together = together().toList();
    return IntStream.range(0, lines.length)
        .<RecordItem>mapToObj(i -> ModelCodec.read(lines[i], together.get(i).getClass()))
        .toList();
  }

  private static RecordItem withoutOutcome(RecordItem item) {
    if (item instanceof Talk talk) {
      return talk.withMoves(
          talk.moves().stream().map(m -> m.withOutcome(Optional.empty())).toList());
    }
    return item instanceof Move move ? move.withOutcome(Optional.empty()) : item;
  }

  @Test
  void contributionsOfFormOneAreStillReadAndWritten() {
    Contribution[] all = contributions().toArray(Contribution[]::new);
    byte[] kept = kept("contributions-form-1.json.gz");
    assertThat(ModelCodec.contributions(kept)).containsExactly(all);
    assertThat(text(kept)).isEqualTo(text(ModelCodec.pack(all)));
  }

  /** What else a clause names and links came after the form: it is read as if there were none. */
  @Test
  void tellingsOfDeedsAreStillReadAndWrittenAsFormOne() {
    Contribution[] tellings = {telling(), bareTelling()};
    byte[] kept = kept("deeds-form-1-names.json.gz");
    assertThat(text(kept)).isEqualTo(text(ModelCodec.pack(tellings)));
    assertThat(ModelCodec.contributions(kept)).containsExactly(tellings);
    assertThat(ModelCodec.contributions(kept("deeds-form-1.json.gz")))
        .containsExactly(telling(List.of(), Optional.empty()), bareTelling());
  }

  @Test
  void everyConstantOfFormOneIsStillRead() {
    List<String> kept =
        new String(kept("constants-form-1.txt"), StandardCharsets.UTF_8).lines().toList();
    assertThat(kept).hasSizeGreaterThan(100);
    for (String line : kept) {
      String[] type = line.split(" ");
      assertThat(ModelCodec.read('"' + type[1] + '"', CONSTANTS.get(type[0])).name())
          .as(line)
          .isEqualTo(type[1]);
    }
    assertThat(kept.stream().map(l -> l.split(" ")[0]).collect(Collectors.toSet()))
        .isEqualTo(CONSTANTS.keySet());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, -1})
  void aReadingOfAnotherFormIsNamed(int form) {
    byte[] packed = ModelCodec.pack(WholeReading.stated());
    assertThatThrownBy(() -> reading(packed, form))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Reading was kept in a form that this version of Parley does not")
        .hasMessageContaining("--again");
  }

  @Test
  void anItemOfAnotherFormIsNone() {
    RecordItem item = WholeReading.stated().statements().get(0);
    byte[] packed = ModelCodec.pack(item);
    assertThat(ModelCodec.readable(packed, ModelCodec.FORM + 1, item.getClass())).isEmpty();
    assertThat(ModelCodec.readable(packed, ModelCodec.FORM, Talk.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"talk\"", "{}", "[1]", "\"NEVER\""})
  void textThatIsNoneOfTheFormIsNamedByItsType(String text) {
    assertThatThrownBy(() -> ModelCodec.read(text, TalkStatus.class))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("a TalkStatus was kept in a form");
    assertThat(ModelCodec.readable(text, TalkStatus.class)).isEmpty();
  }

  @Test
  void contributionsOfAnUnknownTypeAreNamed() {
    byte[] packed = Gzip.pack("[[\"rumour\",[]]]".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> ModelCodec.contributions(packed))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("a Contribution was kept in a form");
  }

  private static Reading reading(byte[] packed, int form) {
    return ModelCodec.packed(packed, form, WholeReading.ORIGINAL, WholeReading.TEXT).whole();
  }

  private static Stream<RecordItem> together() {
    Move move =
        new Move(
            new MoveId("t1-m2"),
            Act.ACCEPT,
            List.of(ELBONIA),
            List.of(ActorId.named("vale")),
            Optional.of(new When("2024-05-02")),
            List.of("Port Vale"),
            List.of("grain"),
            Optional.of(new Condition("if the guns fall silent", REPORT, new Span(3, 10))),
            Optional.of(new MoveId("t1-m1")),
            Realis.PLANNED,
            List.of(EVIDENCE, PLAIN),
            2,
            "accept",
            Optional.of(new Clock("24:00", REPORT, new Span(1, 2))),
            Optional.of(new Outcome(Outcome.Kind.KEPT, new MoveId("t1-m3"))));
    Move bare =
        new Move(
            new MoveId("t1-m1"),
            Act.OFFER,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Realis.HAPPENED,
            List.of(PLAIN),
            1,
            "offer",
            Optional.empty(),
            Optional.empty());
    return Stream.of(
        move,
        bare,
        new Talk(
            "t1",
            "Talks in Port Vale",
            List.of(ELBONIA),
            Optional.of(new When("2024-05-01")),
            Optional.of(new When("2024-05-02")),
            TalkStatus.UNDER_WAY,
            List.of("Port Vale"),
            List.of(bare, move)),
        new Talk(
            "t2",
            "Talks",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            TalkStatus.PROPOSED,
            List.of(),
            List.of()),
        dispute(Optional.of(new When("2024-05"))),
        dispute(Optional.empty()));
  }

  private static Dispute dispute(Optional<When> since) {
    return new Dispute(
        "d1",
        DisputeKind.FIGURES,
        "killed, ELB",
        List.of(
            new Side("3", List.of(EVIDENCE), List.of(Voice.of(ELBONIA), Voice.UNNAMED)),
            new Side("40", List.of(), List.of())),
        Comparability.UNKNOWN,
        "no day",
        since);
  }

  private static MoveCandidate candidate() {
    return new MoveCandidate(
        Act.OFFER,
        List.of(ELBONIA),
        List.of(ActorId.named("vale")),
        Set.of(ELBONIA, new ActorId("MUD")),
        Optional.of(new When("2024-05-02")),
        List.of("Port Vale"),
        List.of("grain"),
        Optional.of(new Condition("if", REPORT, new Span(1, 3))),
        Realis.CONDITIONAL,
        EVIDENCE,
        "offer",
        new MoveCandidate.Told(3, Optional.of(LocalDate.of(2024, 5, 3)), true, 17, true),
        Optional.of(
            new MoveCandidate.Shown("words", EVIDENCE, Optional.of(LocalDate.of(2024, 5, 3)))),
        Optional.of(new Clock("09:30", REPORT, new Span(1, 2))));
  }

  private static MoveCandidate bareCandidate() {
    return new MoveCandidate(
        Act.MEET,
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Realis.HAPPENED,
        PLAIN,
        "meet",
        new MoveCandidate.Told(0, Optional.empty(), false, 0, false),
        Optional.empty(),
        Optional.empty());
  }

  private static DeedTelling telling() {
    return telling(List.of("vale"), Optional.of(EventId.of(REPORT, 1)));
  }

  private static DeedTelling telling(List<String> names, Optional<EventId> first) {
    ActorId lind = new ActorId("Q5");
    return new DeedTelling(
        EventType.REQUEST,
        Optional.of(Act.DEMAND),
        Optional.of("withdraw"),
        Realis.HAPPENED,
        new Party(List.of(lind), Set.of(ELBONIA), Set.of(lind)),
        new Party(List.of(ActorId.named("vale")), Set.of(ActorId.named("vale")), Set.of()),
        new Party(List.of(), Set.of(), Set.of()),
        Optional.of(new When("2024-05-02")),
        Optional.of(LocalDate.of(2024, 5, 3)),
        LocalDate.of(2024, 5, 2),
        List.of("Port Vale"),
        Optional.of(new Condition("if", REPORT, new Span(1, 3))),
        List.of("killed 12"),
        List.of("guns", "vale"),
        List.of("guns"),
        EVIDENCE,
        17,
        names,
        first);
  }

  private static DeedTelling bareTelling() {
    Party nobody = new Party(List.of(), Set.of(), Set.of());
    return new DeedTelling(
        EventType.ASSAULT,
        Optional.empty(),
        Optional.empty(),
        Realis.PLANNED,
        nobody,
        nobody,
        nobody,
        Optional.empty(),
        Optional.empty(),
        LocalDate.of(2024, 5, 2),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        EVIDENCE,
        0,
        List.of(),
        Optional.empty());
  }

  private static DisputedClaim claim() {
    return new DisputedClaim(
        "three fell",
        EVIDENCE,
        List.of(Voice.of(ELBONIA), Voice.OUTLET),
        Optional.of(ELBONIA),
        Optional.of(LocalDate.of(2024, 5, 2)),
        true,
        4,
        "fell");
  }

  private static DisputedClaim bareClaim() {
    return new DisputedClaim(
        "none fell", PLAIN, List.of(), Optional.empty(), Optional.empty(), false, 0, "");
  }

  private static String lines(List<RecordItem> items) {
    return items.stream().map(i -> ModelCodec.write(i) + "\n").collect(Collectors.joining());
  }

  private static String text(byte[] packed) {
    return new String(Gzip.unpack(packed), StandardCharsets.UTF_8);
  }

  private static byte[] kept(String name) {
    try (InputStream in = ModelCodecTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what is kept of a new form, into a folder. */
  public static void main(String[] args) throws IOException {
    Path into = Path.of(args[0]);
    String end = "-form-" + ModelCodec.FORM;
    byte[] together = lines(together().toList()).getBytes(StandardCharsets.UTF_8);
    Contribution[] contributions = contributions().toArray(Contribution[]::new);
    byte[] reading = ModelCodec.pack(WholeReading.stated());
    Files.write(into.resolve("reading" + end + ".json.gz"), reading);
    Files.write(into.resolve("together" + end + ".json.gz"), Gzip.pack(together));
    Files.write(into.resolve("contributions" + end + ".json.gz"), ModelCodec.pack(contributions));
    Contribution[] deeds = {telling(), bareTelling()};
    Files.write(into.resolve("deeds" + end + ".json.gz"), ModelCodec.pack(deeds));
    Set<String> names = new TreeSet<>();
    CONSTANTS.forEach(
        (name, type) ->
            Stream.of(type.getEnumConstants()).forEach(c -> names.add(name + " " + c.name())));
    Files.write(into.resolve("constants" + end + ".txt"), names);
  }
}
