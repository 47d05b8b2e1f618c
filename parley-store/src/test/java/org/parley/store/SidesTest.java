package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.PartyPair;
import org.parley.model.PartyPolicy;

/** Records are found by both sides, and each kind by the facets that it is said to have. */
class SidesTest {
  private static final PartyPair PAIR = new PartyPair(new ActorId("UKR"), new ActorId("RUS"));

  @TempDir private static Path directory;
  private static Store store;
  private static final Map<ActorId, Actor> ACTORS = new HashMap<>();
  private static final List<Event> EVENTS = new ArrayList<>();

  @BeforeAll
  static void fill() {
    store = SampleStore.filled(directory.resolve("desk.parley"));
    store.each(RecordKind.ACTORS, e -> ACTORS.put(new ActorId(e.id()), e.as(Actor.class)));
    store.each(RecordKind.EVENTS, e -> EVENTS.add(e.as(Event.class)));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void betweenTakesEitherDirectionAndThoseWhoActTogether() {
    assertThat(ids(events().with(Facet.BETWEEN, PAIR.toString())))
        .isEqualTo(
            events(
                e ->
                    meets(e, "RUS", "UKR")
                        || meets(e, "UKR", "RUS")
                        || e.target().isEmpty()
                            && parties(e.source()).containsAll(Set.of("RUS", "UKR"))))
        .hasSizeGreaterThan(1);
  }

  private static boolean meets(Event e, String one, String other) {
    return parties(e.source()).contains(one) && parties(e.target()).contains(other);
  }

  @Test
  void aCountryIsFoundWhoeverActsForIt() {
    assertThat(ids(events().with(Facet.SOURCE_COUNTRY, "RUS")))
        .isEqualTo(events(e -> countries(e.source()).contains("RUS")))
        .hasSizeGreaterThan(ids(events().with(Facet.SOURCE, "RUS")).size());
    assertThat(ids(events().with(Facet.TARGET_COUNTRY, "UKR")))
        .isEqualTo(events(e -> countries(e.target()).contains("UKR")))
        .isNotEmpty();
  }

  @Test
  void theLeastConfidenceLeavesOutWhatIsLessSure() {
    double least =
        EVENTS.stream()
            .mapToDouble(Event::confidence)
            .sorted()
            .skip(EVENTS.size() / 2)
            .findFirst()
            .orElseThrow();

    assertThat(ids(events().atLeast(least))).isEqualTo(events(e -> e.confidence() >= least));
    assertThat(store.search().count(Filter.of(RecordKind.MOVES).atLeast(1)))
        .isEqualTo(store.search().count(Filter.of(RecordKind.MOVES)));
  }

  @Test
  void aValueIsKnownWhateverItsCapitals() {
    String outlet =
        store.search().counts(Filter.of(RecordKind.REPORTS), Facet.OUTLET, 1).get(0).value();

    assertThat(
            store
                .search()
                .known(RecordKind.REPORTS, Facet.OUTLET, outlet.toUpperCase(java.util.Locale.ROOT)))
        .contains(outlet);
    assertThat(store.search().known(RecordKind.REPORTS, Facet.OUTLET, "No such paper")).isEmpty();
  }

  @Test
  void anActorIsFoundByAnyOfItsNames() {
    Actor one =
        ACTORS.values().stream().filter(a -> a.names().size() > 1).findFirst().orElseThrow();

    for (String name : one.names()) {
      assertThat(store.named(name)).as(name).extracting(Actor::id).contains(one.id());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordKind.class,
      names = {"REPORTS", "STATEMENTS", "EVENTS", "FIGURES"})
  void recordsOfReportsThatStateNoOutletAreFoundTogether(RecordKind kind) {
    assertThat(store.search().counts(Filter.of(kind), Facet.OUTLET, 50))
        .extracting(FacetCount::value)
        .contains(Facet.NO_OUTLET);
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void aKindHasItsFacetsAndNoOthers(RecordKind kind) {
    assertThat(kind.facets()).containsAll(store.search().counts(Filter.of(kind), 1).keySet());
    for (Facet facet : Facet.values()) {
      if (!kind.facets().contains(facet)) {
        assertThat(store.search().counts(Filter.of(kind), facet, 1)).as(facet.slug()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void allRecordsComeInTheOrderInWhichTheyAreWritten(RecordKind kind) {
    List<String> all = new ArrayList<>();
    List<String> found = new ArrayList<>();
    store.each(kind, e -> all.add(e.id()));
    store.search().each(Filter.of(kind), e -> found.add(e.id()));

    assertThat(found).isEqualTo(all);
  }

  @Test
  void aStoreThatHadFewerFacetsIsIndexedAnewWhenItIsPutTogether() throws IOException {
    Path file = directory.resolve("before.parley");
    SampleStore.filled(file).close();
    try (Sql sql = new Connections(file).writer()) {
      sql.run("UPDATE search_rows SET terms = x''");
      sql.run(script("004.sql"));
    }

    try (Store before = Store.open(file)) {
      assertThat(before.stale()).isTrue();
      try (StoreWriter writer = before.write("test", List.of())) {
        writer.fold();
      }
      for (RecordKind kind : RecordKind.values()) {
        if (kind != RecordKind.ACTORS) {
          assertThat(before.search().counts(Filter.of(kind), 5))
              .as(kind.slug())
              .isEqualTo(store.search().counts(Filter.of(kind), 5));
        }
      }
    }
  }

  private static String script(String name) throws IOException {
    try (InputStream in = Store.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Filter events() {
    return Filter.of(RecordKind.EVENTS);
  }

  private static Set<String> ids(Filter filter) {
    Set<String> ids = new TreeSet<>();
    store.search().each(filter, e -> ids.add(e.id()));
    return ids;
  }

  private static Set<String> events(Predicate<Event> wanted) {
    return EVENTS.stream().filter(wanted).map(e -> e.id().value()).collect(Collectors.toSet());
  }

  private static Set<String> parties(List<Mention> mentions) {
    PartyPolicy policy = new PartyPolicy(id -> Optional.ofNullable(ACTORS.get(id)));
    return mentions.stream().map(m -> policy.party(m.actor()).value()).collect(Collectors.toSet());
  }

  private static Set<String> countries(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(m -> Optional.ofNullable(ACTORS.get(m.actor())).stream())
        .flatMap(a -> a.country().stream())
        .collect(Collectors.toSet());
  }
}
