package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {
  private static final RecordKind KIND = RecordKind.STATEMENTS;

  @TempDir private Path directory;
  private Store store;
  private Review review;

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("desk.parley"), new MovingClock());
    Reports.add(store, "1", "alpha", "bravo", "carol");
    review = store.review();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aVerdictIsKeptAsItWasGiven() {
    Correction given =
        review.add(
            statement("alpha"), "{\"a\":1}", Verdict.CORRECT, Optional.of("{}"), "late", "Ada");
    assertThat(given)
        .isEqualTo(
            new Correction(
                given.number(),
                KIND,
                id("alpha"),
                Verdict.CORRECT,
                Optional.of("{}"),
                "late",
                "Ada",
                "2024-05-02T09:00:00Z",
                "{\"a\":1}"));
    assertThat(review.of(KIND, id("alpha"))).containsExactly(given);
    assertThat(review.of(KIND, id("bravo"))).isEmpty();
    assertThat(review.of(RecordKind.EVENTS, id("alpha"))).isEmpty();
  }

  @Test
  void onlyARecordThatIsCorrectedHasACorrection() {
    for (Verdict verdict : List.of(Verdict.ACCEPT, Verdict.REJECT)) {
      assertThatThrownBy(() -> say("alpha", verdict, Optional.of("{}"), "Ada"))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> say("alpha", Verdict.CORRECT, Optional.empty(), "Ada"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(review.after(0, 9)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"x\"", "7", "null", "{", "", "{} x"})
  void aCorrectionIsAJsonObject(String corrected) {
    assertThatThrownBy(() -> say("alpha", Verdict.CORRECT, Optional.of(corrected), "Ada"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a correction is");
  }

  @Test
  void aVerdictHasAReviewer() {
    assertThatThrownBy(() -> say("alpha", Verdict.ACCEPT, Optional.empty(), " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reviewer");
  }

  @Test
  void aRecordThatWasWithdrawnIsJudgedNoMore() {
    Entry prepared = withdrawn();
    assertThatThrownBy(
            () -> review.add(prepared, "{}", Verdict.ACCEPT, Optional.empty(), "", "Ada"))
        .isInstanceOf(StoreException.class)
        .hasMessage("no such record: statements " + prepared.id());
    assertThat(review.after(0, 9)).isEmpty();
  }

  @Test
  void whatWasSaidOfARecordOutlivesIt() {
    Prepared first = Prepared.number(1);
    try (StoreWriter writer = store.write("1", List.of())) {
      first.into(writer);
    }
    Entry judged = store.record(KIND, first.reading().statements().get(0).id().value()).get();
    review.add(judged, "{}", Verdict.REJECT, Optional.empty(), "", "Ada");
    reread(first);
    assertThat(review.of(KIND, judged.id())).as("of what has its number now").isEmpty();
    assertThat(review.after(0, 9)).extracting(Correction::record).containsExactly(judged.id());
  }

  @Test
  void verdictsAreFoundUnderTheIdThatTheRecordHasNow() {
    say("alpha", Verdict.ACCEPT, "Ada");
    Reports.again(store, "2", "alpha");
    String now = Reports.id("alpha") + "-s2";
    assertThat(review.of(KIND, now)).extracting(Correction::record).containsExactly(id("alpha"));
    assertThat(review.of(KIND, id("alpha"))).isEmpty();
    review.add(
        store.record(KIND, now).orElseThrow(), "{}", Verdict.REJECT, Optional.empty(), "", "Bo");
    assertThat(review.of(KIND, now)).extracting(Correction::reviewer).containsExactly("Bo", "Ada");
  }

  @Test
  void theQueueBeginsWithTheLeastCertain() {
    assertThat(ids(review.queue(KIND, 9))).containsExactly(id("alpha"), id("bravo"), id("carol"));
    assertThat(ids(review.queue(KIND, 2))).containsExactly(id("alpha"), id("bravo"));
  }

  @Test
  void whatAnybodyHasJudgedLeavesTheQueueWhateverItIsNumberedNow() {
    say("alpha", Verdict.ACCEPT, "Ada");
    assertThat(ids(review.queue(KIND, 9))).containsExactly(id("bravo"), id("carol"));
    Reports.again(store, "2", "alpha");
    assertThat(ids(review.queue(KIND, 9)))
        .containsExactlyInAnyOrder(id("bravo"), id("carol"), Reports.id("alpha") + "-s1");
    assertThat(review.queue(RecordKind.EVENTS, 9)).hasSize(3);
  }

  @Test
  void theQueueGoesOnBeyondPagesThatAreJudged() {
    Prepared many = Prepared.number(1);
    try (StoreWriter writer = store.write("1", List.of())) {
      many.into(writer);
    }
    for (Entry e : review.queue(KIND, 55)) {
      review.add(e, "{}", Verdict.ACCEPT, Optional.empty(), "", "Ada");
    }
    int left = 3 + Prepared.STATEMENTS - 55;
    assertThat(review.queue(KIND, 5)).hasSize(5);
    assertThat(review.queue(KIND, 999)).hasSize(left).doesNotHaveDuplicates();
  }

  @Test
  void theLatestVerdictOfARecordCounts() {
    say("alpha", Verdict.REJECT, "Ada");
    say("alpha", Verdict.ACCEPT, "Bo");
    say("bravo", Verdict.REJECT, "Ada");
    say("carol", Verdict.CORRECT, Optional.of("{}"), "Ada");
    assertThat(review.standing()).isEqualTo(Map.of(KIND, new Review.Standing(1, 1, 1)));
  }

  @Test
  void precisionIsTheShareThatWasAccepted() {
    assertThat(new Review.Standing(3, 1, 0).precision()).contains(0.75);
    assertThat(new Review.Standing(1, 0, 3).precision()).contains(0.25);
    assertThat(new Review.Standing(0, 0, 0).precision()).isEmpty();
    assertThat(review.standing()).isEmpty();
  }

  @Test
  void twoWhoJudgeOneRecordAgreeOrNot() {
    say("alpha", Verdict.ACCEPT, "Ada");
    say("alpha", Verdict.ACCEPT, "Bo");
    say("bravo", Verdict.ACCEPT, "Ada");
    say("bravo", Verdict.REJECT, "Bo");
    say("carol", Verdict.ACCEPT, "Ada");
    assertThat(review.agreement()).isEqualTo(Map.of(KIND, new Review.Agreement(2, 1)));
  }

  @Test
  void whoChangesAVerdictCountsOnceWithTheLatest() {
    say("alpha", Verdict.REJECT, "Ada");
    say("alpha", Verdict.ACCEPT, "Bo");
    say("alpha", Verdict.ACCEPT, "Ada");
    assertThat(review.agreement()).isEqualTo(Map.of(KIND, new Review.Agreement(1, 1)));
  }

  @Test
  void pairsOfReviewersStandByNameWithWhatEachSaid() {
    say("alpha", Verdict.ACCEPT, "Bo");
    say("alpha", Verdict.REJECT, "Ada");
    say("bravo", Verdict.REJECT, "Ada");
    say("bravo", Verdict.ACCEPT, "Bo");
    say("bravo", Verdict.ACCEPT, "Cleo");
    assertThat(review.pairs())
        .containsExactly(
            new Review.Pair(KIND, "Ada", "Bo", Verdict.REJECT, Verdict.ACCEPT, 2),
            new Review.Pair(KIND, "Ada", "Cleo", Verdict.REJECT, Verdict.ACCEPT, 1),
            new Review.Pair(KIND, "Bo", "Cleo", Verdict.ACCEPT, Verdict.ACCEPT, 1));
  }

  @Test
  void verdictsArePagedInTheOrderTheyCame() {
    long first = say("alpha", Verdict.ACCEPT, "Ada").number();
    say("bravo", Verdict.ACCEPT, "Ada");
    say("alpha", Verdict.REJECT, "Ada");
    assertThat(review.after(0, 2))
        .extracting(Correction::record)
        .containsExactly(id("alpha"), id("bravo"));
    assertThat(review.after(first, 9))
        .extracting(Correction::record)
        .containsExactly(id("bravo"), id("alpha"));
  }

  private Correction say(String word, Verdict verdict, String reviewer) {
    return say(word, verdict, Optional.empty(), reviewer);
  }

  private Correction say(
      String word, Verdict verdict, Optional<String> corrected, String reviewer) {
    return review.add(statement(word), "{}", verdict, corrected, "", reviewer);
  }

  /** A statement that a later reading of its report no longer finds. */
  private Entry withdrawn() {
    Prepared first = Prepared.number(1);
    try (StoreWriter writer = store.write("1", List.of())) {
      first.into(writer);
    }
    String last = first.reading().statements().get(Prepared.STATEMENTS - 1).id().value();
    Entry entry = store.record(KIND, last).orElseThrow();
    reread(first);
    return entry;
  }

  private void reread(Prepared report) {
    try (StoreWriter writer = store.write("2", List.of())) {
      writer.put(
          report.inputs().sources().get(0),
          report.inputs().bytes().get(0),
          SampleStore.withoutFirstStatement(report.reading()));
    }
  }

  private Entry statement(String word) {
    return store.record(KIND, id(word)).orElseThrow();
  }

  private static String id(String word) {
    return Reports.id(word) + "-s1";
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }
}
