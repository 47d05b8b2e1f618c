package org.parley.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Correction;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Review;
import org.parley.store.Store;
import org.parley.store.Verdict;
import org.parley.web.ContractJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class VerdictsTest {
  @TempDir private Path folder;
  private Store store;
  private Verdicts verdicts;
  private Entry record;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
    Reports.add(store, "1", "Alpha", "Beta");
    verdicts = new Verdicts(store);
    record = store.record(RecordKind.STATEMENTS, Reports.id("Alpha") + "-s1").orElseThrow();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"accept", "reject"})
  void aVerdictIsKeptAsItWasGiven(String verdict) {
    Correction kept = verdicts.take(record, verdict, "", " fine ", " Ada ");
    assertThat(kept.verdict().slug()).isEqualTo(verdict);
    assertThat(kept.note()).isEqualTo("fine");
    assertThat(kept.reviewer()).isEqualTo("Ada");
    assertThat(kept.record()).isEqualTo(record.id());
    assertThat(kept.corrected()).isEmpty();
    assertThat(kept.asRead()).isEqualTo(new ContractJson(store).own(record));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ACCEPT", "accepted", "accept "})
  void anyOtherVerdictIsRefused(String verdict) {
    assertRefused(verdict, "", "", "Ada", "verdict must be accept, correct or reject");
  }

  @Test
  void whatIsNotCorrectedKeepsNoCorrection() {
    assertThat(verdicts.take(record, "reject", json().toString(), "", "Ada").corrected()).isEmpty();
  }

  @Test
  void aNoteANameAndARecordHaveTheirBounds() {
    verdicts.take(record, "accept", "", "n".repeat(4000), "r".repeat(64));
    assertRefused("accept", "", "n".repeat(4001), "Ada", "a note has at most 4000 characters");
    assertRefused("accept", "", "", "r".repeat(65), "a name has at most 64 characters");
    verdicts.take(record, "accept", "c".repeat(100_000), "", "Ada");
    String more = "c".repeat(100_001);
    assertRefused("accept", more, "", "Ada", "a record has at most 100000 characters");
  }

  @Test
  void aVerdictHasAReviewersName() {
    assertRefused("accept", "", "", "  ", "a verdict has a reviewer's name");
  }

  @Test
  void aCorrectionHasTheFieldsOfItsRecord() {
    ObjectNode fewer = json();
    fewer.remove("rule");
    ObjectNode more = json().put("colour", "red");
    String why = "a correction has the record's fields, no more and no fewer: ";
    assertRefused("correct", fewer.toString(), "", "Ada", why + "[rule]");
    assertRefused("correct", more.toString(), "", "Ada", why + "[colour]");
    more.remove("rule");
    assertRefused("correct", more.toString(), "", "Ada", why + "[colour, rule]");
  }

  @Test
  void aCorrectionKeepsItsIdAndItsReport() {
    String id = json().put("id", "another").toString();
    String report = json().put("report", "another").toString();
    assertRefused("correct", id, "", "Ada", "a correction keeps the record's id");
    assertRefused("correct", report, "", "Ada", "a correction keeps the record's report");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"text\"", "7", "null", "true"})
  void aCorrectionIsAnObject(String json) {
    assertRefused(
        "correct", json, "", "Ada", "a correction is a JSON object with the record's fields");
  }

  @Test
  void whatIsNoJsonIsNamed() {
    for (String json : List.of("{", "{\"a\":}", "x")) {
      assertThatThrownBy(() -> verdicts.take(record, "correct", json, "", "Ada"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("a correction is JSON, and this is not: ");
    }
    assertThat(store.review().after(0, 9)).isEmpty();
  }

  @Test
  void aCorrectionIsKeptWithoutItsWhiteSpace() {
    String pretty = json().put("text", "better").toPrettyString();
    Correction kept = verdicts.take(record, "correct", pretty, "", "Ada");
    assertThat(kept.corrected()).contains(json().put("text", "better").toString());
  }

  @Test
  void whatIsOfNoKindOrHasNoIdIsNotThere() {
    assertThat(verdicts.record("statements", record.id())).contains(record);
    assertThat(verdicts.record("events", record.id())).isEmpty();
    assertThat(verdicts.record("stories", record.id())).isEmpty();
    assertThat(verdicts.record("", "")).isEmpty();
  }

  @Test
  void goldOfAnAcceptedRecordIsWhatWasReadAndOfARejectedNothing() {
    Gold accepted = Gold.of(verdicts.take(record, "accept", "", "", "Ada"));
    Gold rejected = Gold.of(verdicts.take(record, "reject", "", "no", "Bob"));
    assertThat(accepted.gold().orElseThrow().rawValue())
        .isEqualTo(new ContractJson(store).own(record));
    assertThat(rejected.gold()).isEmpty();
    assertThat(rejected.asRead().rawValue()).isEqualTo(new ContractJson(store).own(record));
    assertThat(rejected.note()).isEqualTo("no");
    assertThat(rejected.reviewer()).isEqualTo("Bob");
    assertThat(rejected.kind()).isEqualTo("statements");
  }

  @Test
  void goldHasEveryVerdictOnceHoweverMany() {
    for (int i = 0; i < 501; i++) {
      verdicts.take(record, "accept", "", "n" + i, "Ada");
    }
    List<String> lines = new ArrayList<>();
    Gold.lines(store, lines::add);
    assertThat(lines).hasSize(501).doesNotHaveDuplicates();
    assertThat(JsonMapper.shared().readTree(lines.get(500)).get("note").asString())
        .isEqualTo("n500");
  }

  @Test
  void ofNoVerdictsThereIsNoGoldAndNoStanding() {
    List<String> lines = new ArrayList<>();
    Gold.lines(store, lines::add);
    assertThat(lines).isEmpty();
    assertThat(Standings.of(store)).isEqualTo(new Standings(List.of(), List.of()));
  }

  @Test
  void precisionIsTheShareThatWasAccepted() {
    Entry beta = store.record(RecordKind.STATEMENTS, Reports.id("Beta") + "-s1").orElseThrow();
    verdicts.take(record, "accept", "", "", "Ada");
    verdicts.take(beta, "correct", new ContractJson(store).own(beta), "", "Ada");
    assertThat(Standings.of(store).kinds())
        .containsExactly(new Standings.OfKind("statements", 1, 1, 0, 0.5));
    verdicts.take(beta, "reject", "", "", "Ada");
    assertThat(Standings.of(store).kinds())
        .containsExactly(new Standings.OfKind("statements", 1, 0, 1, 0.5));
  }

  @Test
  void whoChangesOnesMindCountsOnce() {
    verdicts.take(record, "reject", "", "", "Ada");
    verdicts.take(record, "accept", "", "", "Ada");
    verdicts.take(record, "accept", "", "", "Bob");
    assertThat(Standings.of(store).agreement())
        .containsExactly(new Standings.OfTwo("statements", "Ada", "Bob", 1, 1, Optional.empty()));
  }

  @Test
  void agreementIsApartByKindAndByTwo() {
    List<Agreement> all =
        Agreement.of(
            List.of(
                pair(RecordKind.STATEMENTS, "ada", "bob", Verdict.ACCEPT, Verdict.ACCEPT, 3),
                pair(RecordKind.EVENTS, "ada", "bob", Verdict.ACCEPT, Verdict.REJECT, 2),
                pair(RecordKind.STATEMENTS, "ada", "cem", Verdict.REJECT, Verdict.REJECT, 1),
                pair(RecordKind.STATEMENTS, "ada", "bob", Verdict.CORRECT, Verdict.REJECT, 1)));
    assertThat(all)
        .extracting(a -> a.kind() + " " + a.other() + " " + a.records() + " " + a.same())
        .containsExactly("STATEMENTS bob 4 3", "EVENTS bob 2 0", "STATEMENTS cem 1 1");
    assertThat(all.get(0).kappa().orElseThrow())
        .isCloseTo((0.75 - 9 / 16.0) / (1 - 9 / 16.0), org.assertj.core.data.Offset.offset(1e-9));
    assertThat(all.get(1).kappa()).contains(0.0);
  }

  private void assertRefused(
      String verdict, String corrected, String note, String reviewer, String why) {
    int before = store.review().after(0, 99).size();
    assertThatThrownBy(() -> verdicts.take(record, verdict, corrected, note, reviewer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(why);
    assertThat(store.review().after(0, 99)).hasSize(before);
  }

  private static Review.Pair pair(
      RecordKind kind, String one, String other, Verdict mine, Verdict theirs, long count) {
    return new Review.Pair(kind, one, other, mine, theirs, count);
  }

  private ObjectNode json() {
    JsonNode node = JsonMapper.shared().readTree(new ContractJson(store).own(record));
    return (ObjectNode) node;
  }
}
