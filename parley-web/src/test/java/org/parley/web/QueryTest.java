package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.BadRequestResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Cursor;
import org.parley.store.Facet;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.RecordKind;

class QueryTest {
  @Test
  void withoutParametersItIsTheNewestFiftyOfAll() {
    Query all = asked();
    assertThat(all.filter()).isEqualTo(Filter.of(RecordKind.STATEMENTS));
    assertThat(all.order()).isEqualTo(Order.NEWEST);
    assertThat(all.cursor()).isEmpty();
    assertThat(all.size()).isEqualTo(50);
  }

  @Test
  void theAddressOfTheUsualListHasNoParameters() {
    assertThat(asked().address("/statements")).hasToString("/statements");
  }

  @Test
  void aFacetKeepsAllItsValuesInTheirOrder() {
    Query two = asked("outlet", "The Lake Post", "outlet", "Gazette");
    assertThat(two.filter().any().get(Facet.OUTLET)).containsExactly("The Lake Post", "Gazette");
  }

  @Test
  void anEmptyValueOfAFacetChoosesNothing() {
    assertThat(asked("outlet", "").filter().any()).isEmpty();
    assertThat(asked("outlet", "", "outlet", "Gazette").filter().any().get(Facet.OUTLET))
        .containsExactly("Gazette");
  }

  @Test
  void aFacetHasAtMostAHundredValues() {
    List<String> parameters = new ArrayList<>();
    for (int i = 1; i <= 101; i++) {
      parameters.addAll(List.of("outlet", "o" + i));
    }
    assertThat(asked(parameters.toArray(String[]::new)).filter().any().get(Facet.OUTLET))
        .hasSize(100)
        .contains("o100")
        .doesNotContain("o101");
  }

  @ParameterizedTest
  @EnumSource(Facet.class)
  void everyFacetIsReadAndWrittenUnderItsName(Facet facet) {
    Query one = asked(facet.slug(), "a&b=c");
    assertThat(one.filter().any().get(facet)).containsExactly("a&b=c");
    assertThat(one.address("/x")).hasToString("/x?" + facet.slug() + "=a%26b%3Dc");
  }

  @Test
  void daysBoundTheTime() {
    Query some = asked("from", " 2022-03-01 ", "to", "2022-03-31");
    assertThat(some.filter().from()).contains(LocalDate.parse("2022-03-01"));
    assertThat(some.filter().to()).contains(LocalDate.parse("2022-03-31"));
    assertThat(some.address("/x")).hasToString("/x?from=2022-03-01&to=2022-03-31");
  }

  @ParameterizedTest
  @CsvSource({"from,soon", "from,2022-2-1", "to,2022-02-29", "to,2022-02-24T10:00"})
  void whatIsNoDayIsNamed(String name, String value) {
    assertRefused(name + " must be a day such as 2022-02-24", name, value);
  }

  @Test
  void ofAParameterThatShouldStandOnceTheFirstThatSaysSomethingCounts() {
    assertThat(asked("q", " ", "q", "talks", "q", "port").filter().words()).contains("talks");
  }

  @Test
  void wordsMayHaveFiveHundredLettersAndNoMore() {
    assertThat(asked("q", "x".repeat(500)).filter().words()).contains("x".repeat(500));
    assertRefused("q must have at most 500 characters", "q", "x".repeat(501));
  }

  @Test
  void wordsAreAskedOnlyOfKindsThatHaveWords() {
    Map<String, List<String>> words = Map.of("q", List.of("talks"));
    assertThat(Query.of(RecordKind.EVENTS, words).filter().words()).contains("talks");
    assertThat(Query.of(RecordKind.FIGURES, words).filter().words()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void everyOrderIsReadByTheNameThatItIsWrittenBy(Order order) {
    String slug = Query.slug(order);
    assertThat(asked("order", slug).order()).isEqualTo(order);
    assertThat(asked("order", slug).address("/x").text())
        .isEqualTo(order == Order.NEWEST ? "/x" : "/x?order=" + slug);
  }

  @Test
  void theNameOfAnOrderHasAHyphen() {
    assertThat(Query.slug(Order.LEAST_CERTAIN)).isEqualTo("least-certain");
  }

  @Test
  void anotherOrderIsRefused() {
    assertRefused("order must be newest, oldest or least-certain", "order", "random");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "500"})
  void thePageMayBeAsLargeAsItsBounds(String size) {
    assertThat(asked("size", size).size()).isEqualTo(Integer.parseInt(size));
    assertThat(asked("size", size).address("/x")).hasToString("/x?size=" + size);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "5000", "12345678901", "ten", "1.5", "٣"})
  void anySizeBeyondIsRefused(String size) {
    assertRefused("size must be a number from 1 to 500", "size", size);
  }

  @Test
  void aPlaceInTheListIsOneThatAPageGave() {
    assertThat(asked("at", "a19054.7").cursor()).contains(new Cursor(19054, 7, false));
    assertThat(asked("at", "b19054.7").address("/x")).hasToString("/x?at=b19054.7");
    assertRefused("at must be a position that a page of this list returned", "at", "c1.2");
  }

  @Test
  void anotherFilterOrOrderBeginsAtTheFirstPageAgain() {
    Query second = asked("at", "a1.2", "size", "7", "order", "oldest");
    Query filtered = second.with(Filter.of(RecordKind.STATEMENTS).with(Facet.OUTLET, "Gazette"));
    assertThat(filtered.cursor()).isEmpty();
    assertThat(filtered.size()).isEqualTo(7);
    assertThat(filtered.order()).isEqualTo(Order.OLDEST);
    assertThat(second.ordered(Order.NEWEST).cursor()).isEmpty();
    assertThat(second.ordered(Order.NEWEST).order()).isEqualTo(Order.NEWEST);
  }

  @Test
  void anotherPlaceKeepsTheRest() {
    Query third = asked("outlet", "Gazette", "size", "7").at(new Cursor(3, 4, false));
    assertThat(third.address("/x")).hasToString("/x?outlet=Gazette&size=7&at=a3.4");
  }

  @Test
  void theAddressOfAQueryMeansTheSameQuery() {
    Query all =
        asked(
            "outlet",
            "Söderby & Co",
            "party",
            "NOR",
            "party",
            "SWE",
            "from",
            "2022-03-01",
            "to",
            "2022-03-02",
            "q",
            "\"a phrase\"",
            "order",
            "oldest",
            "size",
            "9",
            "at",
            "b-5.6");
    Map<String, List<String>> back = new LinkedHashMap<>();
    for (String pair : all.address("").text().substring(1).split("&")) {
      String[] parts = pair.split("=", 2);
      back.computeIfAbsent(parts[0], k -> new ArrayList<>())
          .add(java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThat(Query.of(RecordKind.STATEMENTS, back)).isEqualTo(all);
  }

  private static void assertRefused(String why, String... parameters) {
    assertThatThrownBy(() -> asked(parameters))
        .isInstanceOf(BadRequestResponse.class)
        .hasMessage(why);
  }

  private static Query asked(String... parameters) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      all.computeIfAbsent(parameters[i], k -> new ArrayList<>()).add(parameters[i + 1]);
    }
    return Query.of(RecordKind.STATEMENTS, all);
  }
}
