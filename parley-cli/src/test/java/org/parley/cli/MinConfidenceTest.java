package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.io.input.InputReader;
import org.parley.model.Event;
import org.parley.model.EventId;
import org.parley.model.Reading;
import org.parley.model.StatementId;
import org.parley.testing.Checkout;
import org.parley.testing.SharedGrammar;

class MinConfidenceTest {
  private static final double SHARE = 0.8;
  private static final Reading ALL =
      Parley.reader(SharedGrammar.get())
          .read(
              InputReader.read(
                      List.of(Checkout.root().resolve("samples/courier-2022-02-23.txt").toString()),
                      System.in)
                  .sources())
          .readings()
          .get(0);

  @Test
  void statementsAndEventsThatAreLessSureAreLeftOut() {
    Reading sure = new MinConfidence(SHARE).in(ALL);

    assertThat(sure.statements())
        .allMatch(s -> s.confidence() >= SHARE)
        .hasSizeBetween(1, ALL.statements().size() - 1);
    assertThat(sure.events())
        .allMatch(e -> e.confidence() >= SHARE)
        .hasSizeBetween(1, ALL.events().size() - 1);
  }

  @Test
  void nothingThatIsLeftLeadsToWhatIsNotThere() {
    Reading sure = new MinConfidence(SHARE).in(ALL);
    Set<StatementId> statements =
        sure.statements().stream().map(s -> s.id()).collect(Collectors.toSet());
    Set<EventId> events = sure.events().stream().map(Event::id).collect(Collectors.toSet());

    assertThat(sure.events())
        .allSatisfy(
            e -> {
              assertThat(statements).containsAll(e.accordingTo().stream().toList());
              assertThat(events).containsAll(e.details().same().stream().toList());
              assertThat(events).containsAll(e.details().answers().stream().toList());
            });
  }

  @Test
  void withoutAShareAllIsKept() {
    assertThat(new MinConfidence(0).in(ALL)).isSameAs(ALL);
  }
}
