package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.EventType;
import org.parley.store.Facet;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Query;
import org.parley.web.Sketch;
import org.parley.web.SketchedEvent;

class BarsTest {
  @TempDir private Path folder;
  private Store store;

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatHasNoDayOfItsOwnStandsOnThatOfItsReport() {
    Bars one = bars("");
    assertThat(one.shown()).isFalse();
    assertThat(one.most()).isOne();
  }

  @Test
  void oneDayHasNothingToBeComparedWith() {
    Bars one = bars("2022-03-05", "2022-03-05");
    assertThat(one.shown()).isFalse();
    assertThat(one.most()).isEqualTo(2);
    Bars.Bar bar = one.bars().get(0);
    assertThat(bar.x()).isEqualTo(308);
    assertThat(bar.y()).isEqualTo(4);
    assertThat(bar.width()).isEqualTo(24);
    assertThat(bar.height()).isEqualTo(52);
    assertThat(bar.label()).isEqualTo("5 Mar 2022: 2");
    assertThat(one.ticks()).containsExactly("5 Mar 2022");
  }

  @Test
  void aBarIsAsHighAsItsShareOfTheHighest() {
    Bars two = bars("2022-03-05", "2022-03-06", "2022-03-06", "2022-03-06", "2022-03-06");
    assertThat(two.bars()).extracting(Bars.Bar::height).containsExactly(13.0, 52.0);
    assertThat(two.bars()).extracting(Bars.Bar::y).containsExactly(43.0, 4.0);
  }

  @Test
  void theLowestBarCanStillBeSeen() {
    String[] days = new String[41];
    java.util.Arrays.fill(days, "2022-03-06");
    days[0] = "2022-03-05";
    assertThat(bars(days).bars().get(0).height()).isEqualTo(2);
  }

  @Test
  void aDayWithoutRecordsLeavesAGap() {
    Bars some = bars("2022-03-01", "2022-03-12");
    assertThat(some.bars()).hasSize(2);
    assertThat(some.bars().get(1).x()).isCloseTo(601.3, within(0.001));
    assertThat(some.shown()).isTrue();
    assertThat(some.ticks()).containsExactly("1 Mar 2022", "6 Mar 2022", "12 Mar 2022");
  }

  @Test
  void aBarLeadsToItsDaysWithinTheFilter() {
    bars("2022-03-05");
    Query aid =
        Query.of(RecordKind.EVENTS, Map.of())
            .with(Filter.of(RecordKind.EVENTS).with(Facet.TYPE, "AID"));
    assertThat(Bars.of(store, aid, "/events").bars().get(0).address())
        .isEqualTo("/events?type=AID&from=2022-03-05&to=2022-03-05");
  }

  @Test
  void aHundredAndSixtyDaysStillHaveABarEach() {
    Bars days = bars("2022-01-01", "2022-06-09");
    assertThat(days.bars()).extracting(Bars.Bar::label).startsWith("1 Jan 2022: 1");
    assertThat(days.bars().get(1).x()).isEqualTo(159 * 4.0 + 0.5);
    assertThat(days.bars().get(0).width()).isEqualTo(3);
  }

  @Test
  void oneDayMoreMakesThemMonths() {
    Bars months = bars("2022-01-01", "2022-06-10", "2022-06-30");
    assertThat(months.bars())
        .extracting(Bars.Bar::label)
        .containsExactly("1–31 Jan 2022: 1", "1–30 Jun 2022: 2");
    assertThat(months.bars().get(1).address()).isEqualTo("/events?from=2022-06-01&to=2022-06-30");
    assertThat(months.ticks()).containsExactly("Jan 2022", "Mar 2022", "Jun 2022");
    assertThat(months.bars().get(1).x()).isCloseTo(574.7, within(0.001));
  }

  @Test
  void moreThanAHundredAndSixtyMonthsMakeThemYears() {
    Bars years = bars("2000-05-01", "2013-09-01");
    assertThat(years.bars())
        .extracting(Bars.Bar::label)
        .containsExactly("1 Jan – 31 Dec 2000: 1", "1 Jan – 31 Dec 2013: 1");
    assertThat(years.ticks()).containsExactly("2000", "2006", "2013");
    assertThat(years.bars().get(1).x()).isCloseTo(605.1, within(0.001));
  }

  @Test
  void aHundredAndSixtyMonthsDoNot() {
    assertThat(bars("2000-05-01", "2013-08-01").bars().get(0).label())
        .isEqualTo("1–31 May 2000: 1");
  }

  private Bars bars(String... days) {
    Sketch report = new Sketch("The Lake Post", "2022-03-01", "Over time");
    for (String day : days) {
      report.event(SketchedEvent.of(EventType.AID, "NOR", "SWE").on(day));
    }
    store = Sketch.store(folder, report);
    return Bars.of(store, Query.of(RecordKind.EVENTS, Map.of()), "/events");
  }
}
