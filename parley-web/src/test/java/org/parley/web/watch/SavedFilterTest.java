package org.parley.web.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.BadRequestResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Facet;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Watch;

class SavedFilterTest {
  @ParameterizedTest
  @CsvSource({
    "'',''",
    "?,''",
    "outlet=Gazette,outlet=Gazette",
    "?outlet=Gazette,outlet=Gazette",
    "q=a+b,q=a+b",
    "q=a%20b,q=a+b",
    "q=x&type=AID,type=AID&q=x",
    "&&q=x&&,q=x",
    "outlet,''",
    "outlet=,''",
    "outlet=a%3Db,outlet=a%3Db",
    "outlet=a=b,outlet=a%3Db",
    "order=oldest&size=3&at=a1.2&q=x,q=x",
    "stories=1&q=x,q=x"
  })
  void aFilterIsKeptInOneWay(String query, String tidy) {
    assertThat(SavedFilter.tidy(RecordKind.EVENTS, query)).isEqualTo(tidy);
    assertThat(SavedFilter.tidy(RecordKind.EVENTS, tidy)).isEqualTo(tidy);
  }

  @Test
  void whatIsKeptMeansTheSameFilter() {
    Filter filter =
        Filter.of(RecordKind.EVENTS)
            .with(Facet.OUTLET, "Söderby & Co", "a+b")
            .from(java.time.LocalDate.of(2022, 3, 1))
            .matching("\"a phrase\" beg*");
    assertThat(SavedFilter.read(RecordKind.EVENTS, SavedFilter.write(filter))).isEqualTo(filter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%", "q=%zz", "%q=1"})
  void whatIsWrittenAsNoAddressIsIsRefused(String query) {
    assertThatThrownBy(() -> SavedFilter.read(RecordKind.EVENTS, query))
        .isInstanceOf(BadRequestResponse.class)
        .hasMessageStartingWith("a filter is written as in an address: ");
  }

  @Test
  void aFilterThatIsTooLongAsItIsKeptIsRefused() {
    String typed = "outlet=" + "é".repeat(3900);
    assertThatThrownBy(() -> SavedFilter.tidy(RecordKind.EVENTS, typed))
        .isInstanceOf(BadRequestResponse.class)
        .hasMessageContaining(
            "at most 4000 characters as an address writes it, and this one 23407");
  }

  @Test
  void aFilterHasFourThousandCharactersAtMost() {
    String most = "outlet=" + "x".repeat(3993);
    assertThat(SavedFilter.tidy(RecordKind.EVENTS, most)).isEqualTo(most);
    assertThatThrownBy(() -> SavedFilter.tidy(RecordKind.EVENTS, most + "x"))
        .isInstanceOf(BadRequestResponse.class)
        .hasMessage("a filter has at most 4000 characters");
  }

  @Test
  void aWatchHasATokenAndASecretOfItsOwn() {
    Watch one = asked("w", "events", "").checked();
    Watch other = asked("w", "events", "").checked();
    assertThat(one.token()).isNotEqualTo(one.secret()).isNotEqualTo(other.token());
    assertThat(one.secret()).hasSizeGreaterThan(40).isNotEqualTo(other.secret());
    assertThat(one.toString()).doesNotContain(one.token()).doesNotContain(one.secret());
  }

  @Test
  void itsNameIsStrippedAndBounded() {
    assertThat(asked("  news \n", "events", "").checked().name()).isEqualTo("news");
    assertThat(asked("x".repeat(200), "events", "").checked().name()).hasSize(200);
    for (String name : new String[] {"", "  ", "x".repeat(201)}) {
      assertThatThrownBy(() -> asked(name, "events", "").checked())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a watch has a name of 1 to 200 characters");
    }
  }

  @Test
  void aBlankAddressIsNone() {
    assertThat(asked("w", "events", " ").checked().webhook()).isEmpty();
    assertThat(asked("w", "events", " http://h/x ").checked().webhook()).contains("http://h/x");
  }

  @Test
  void anAddressIsBounded() {
    String most = "http://h/" + "x".repeat(1991);
    assertThat(asked("w", "events", most).checked().webhook()).contains(most);
    assertThatThrownBy(() -> asked("w", "events", most + "x").checked())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an address has at most 2000 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://h/", "/hook", "http://user:word@h/", "http:///x", "mailto:a@b"})
  void anAddressIsOneOfTheWebWithoutAPassword(String address) {
    assertThatThrownBy(() -> asked("w", "events", address).checked())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFilterThatMeansNothingIsNamed() {
    NewWatch soon = new NewWatch("w", "", "events", "from=soon", Optional.empty());
    assertThatThrownBy(soon::checked)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("from must be a day such as 2022-02-24");
    assertThatThrownBy(() -> asked("w", "stories", "").checked())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such kind: stories");
  }

  private static NewWatch asked(String name, String kind, String webhook) {
    return new NewWatch(name, "ada", kind, "q=x", Optional.of(webhook));
  }
}
