package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.EventType;
import org.parley.store.Facet;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Query;
import org.parley.web.Sketch;
import org.parley.web.SketchedEvent;

class FacetsTest {
  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    Sketch report = new Sketch("The Lake Post", "2022-03-01", "Facets");
    for (int i = 0; i < 3; i++) {
      report.event(SketchedEvent.of(EventType.AID, "NOR", "SWE"));
    }
    report.event(SketchedEvent.of(EventType.ACCUSE, "SWE", "NOR"));
    store = Sketch.store(folder, report);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aValueHasItsNumberAndTheNameOfItsActor() {
    Facets source = facet("source");
    assertThat(source.choices())
        .extracting(c -> c.label() + " " + c.count())
        .containsExactly("Norway 3", "Sweden 1");
    assertThat(source.choices()).noneMatch(Choice::chosen);
  }

  @Test
  void aClickAddsAValueToThoseChosen() {
    assertThat(choice("type", "Aid", "source", "NOR").address())
        .isEqualTo("/events?source=NOR&type=AID");
    assertThat(choice("source", "Sweden", "source", "NOR").address())
        .isEqualTo("/events?source=NOR&source=SWE");
  }

  @Test
  void aClickOnAChosenValueTakesItOutAndLeavesTheOthers() {
    Choice one = choice("source", "Norway", "source", "NOR", "source", "SWE");
    assertThat(one.chosen()).isTrue();
    assertThat(one.address()).isEqualTo("/events?source=SWE");
    assertThat(choice("source", "Norway", "source", "NOR", "type", "AID").address())
        .isEqualTo("/events?type=AID");
  }

  @Test
  void aChosenValueThatNothingHasStaysSoThatItCanBeTakenOut() {
    Choice none = choice("source", "FIN", "source", "FIN");
    assertThat(none.count()).isZero();
    assertThat(none.chosen()).isTrue();
    assertThat(none.address()).isEqualTo("/events");
  }

  @Test
  void aChoiceKeepsTheOrderAndForgetsThePage() {
    assertThat(choice("type", "Aid", "order", "oldest", "at", "a1.2").address())
        .isEqualTo("/events?type=AID&order=oldest");
  }

  @Test
  void whatIsOfUseToFewIsFoldedUntilItIsChosen() {
    assertThat(facet("source").open()).isTrue();
    assertThat(facet("rule").open()).isFalse();
    assertThat(facet("rule", "rule", "sketched").open()).isTrue();
    assertThat(facet("confidence").open()).isFalse();
    assertThat(facet("context").open()).isFalse();
  }

  @Test
  void aFacetShowsItsTwelveMostFrequentValues() {
    Sketch report = new Sketch("Hill Gazette", "2022-03-02", "Many places");
    for (int i = 0; i < 13; i++) {
      report.event(SketchedEvent.of(EventType.AID, "NOR").in("Town " + (char) ('A' + i), i, i));
    }
    Sketch.put(store, "1", report);
    assertThat(facet("place").choices()).hasSize(12);
  }

  @Test
  void aFormKeepsAllValuesThatAreChosen() {
    Filter filter =
        Filter.of(RecordKind.EVENTS).with(Facet.SOURCE, "NOR", "SWE").with(Facet.TYPE, "AID");
    assertThat(Facets.kept(filter))
        .containsExactly(
            Map.entry("source", "NOR"), Map.entry("source", "SWE"), Map.entry("type", "AID"));
  }

  @Test
  void aListIsFilteredByAnythingThatIsChosen() {
    assertThat(view().filtered()).isFalse();
    assertThat(view("order", "oldest", "size", "3").filtered()).isFalse();
    for (String name : List.of("source", "q")) {
      assertThat(view(name, "NOR").filtered()).as(name).isTrue();
    }
    for (String name : List.of("from", "to")) {
      assertThat(view(name, "2022-03-01").filtered()).as(name).isTrue();
    }
  }

  @Test
  void theOrdersAreNamedAndOneHolds() {
    assertThat(view("order", "least-certain", "source", "NOR").orders())
        .containsExactly(
            new Choice("newest", 0, false, "/events?source=NOR"),
            new Choice("oldest", 0, false, "/events?source=NOR&order=oldest"),
            new Choice("least certain", 0, true, "/events?source=NOR&order=least-certain"));
    assertThat(view().orders()).filteredOn(Choice::chosen).hasSize(1);
    assertThat(Order.values()).hasSize(3);
  }

  @Test
  void theAddressesOfAListAreThoseOfItsFilter() {
    ListView view = view("source", "NOR", "from", "2022-01-01");
    assertThat(view.link()).isEqualTo("/events?source=NOR&from=2022-01-01");
    assertThat(view.csv()).isEqualTo("/events.csv?source=NOR&from=2022-01-01");
    assertThat(view.json()).isEqualTo("/events.json?source=NOR&from=2022-01-01");
    assertThat(view.watch()).isEqualTo("/watches?of=events&source=NOR&from=2022-01-01");
  }

  @Test
  void aListOfOnePageLeadsToNoOther() {
    assertThat(view("size", "4").next()).isEmpty();
    assertThat(view("size", "4").previous()).isEmpty();
  }

  @Test
  void aListOfTwoPagesLeadsFromOneToTheOther() {
    ListView first = view("size", "3");
    assertThat(first.rows()).hasSize(3);
    assertThat(first.total()).isEqualTo(4);
    assertThat(first.previous()).isEmpty();
    assertThat(first.next()).startsWith("/events?size=3&at=a");
    ListView second = view("size", "3", "at", first.next().replaceAll(".*at=", ""));
    assertThat(second.rows()).hasSize(1);
    assertThat(second.next()).isEmpty();
    assertThat(second.previous()).startsWith("/events?size=3&at=b");
  }

  private Choice choice(String facet, String label, String... parameters) {
    return facet(facet, parameters).choices().stream()
        .filter(c -> c.label().equals(label))
        .findAny()
        .orElseThrow();
  }

  private Facets facet(String name, String... parameters) {
    return Facets.of(store, query(parameters), "/events").stream()
        .filter(f -> f.name().equals(name))
        .findAny()
        .orElseThrow();
  }

  private ListView view(String... parameters) {
    return Lists.view(store, query(parameters), "/events");
  }

  private static Query query(String... parameters) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      all.computeIfAbsent(parameters[i], k -> new java.util.ArrayList<>()).add(parameters[i + 1]);
    }
    return Query.of(RecordKind.EVENTS, all);
  }
}
