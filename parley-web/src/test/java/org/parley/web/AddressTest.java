package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.store.RecordKind;
import org.parley.store.Role;

class AddressTest {
  @Test
  void theFirstParameterFollowsAQuestionMarkAndEachOtherAnAmpersand() {
    assertThat(Address.of("/x").with("a", "1").with("b", "2")).hasToString("/x?a=1&b=2");
  }

  @Test
  void whatAnAddressHasASignForIsEncoded() {
    assertThat(Address.of("/x").with("a b", "50% & \"é\"/?#"))
        .hasToString("/x?a+b=50%25+%26+%22%C3%A9%22%2F%3F%23");
  }

  @Test
  void aValueThatIsNotThereLeavesNoTrace() {
    assertThat(Address.of("/x").with("a", Optional.empty()).with("b", Optional.of("")))
        .hasToString("/x?b=");
  }

  @ParameterizedTest
  @CsvSource({
    "ACTORS,/actors/actor?id=a%2Fb",
    "TALKS,/talks/talk?id=a%2Fb",
    "REPORTS,/reports/report?id=a%2Fb",
    "STATEMENTS,/statements/record?id=a%2Fb",
    "MOVES,/moves/record?id=a%2Fb",
    "WORDING,/wording/record?id=a%2Fb"
  })
  void aRecordHasItsPage(RecordKind kind, String address) {
    assertThat(Address.record(kind, "a/b")).hasToString(address);
  }

  @ParameterizedTest
  @CsvSource({
    "TALKS,/talks/list",
    "WORDING,/wording/list",
    "ACTORS,/actors",
    "REPORTS,/reports",
    "DISPUTES,/disputes"
  })
  void aListHasItsPage(RecordKind kind, String address) {
    assertThat(Address.list(kind)).hasToString(address);
  }

  @Test
  void aPassageIsInItsReportUnderTheRecordsKindAndId() {
    assertThat(Address.passage("r 1", RecordKind.EVENTS, "r1-e1"))
        .hasToString("/reports/report?id=r+1&mark=events%3Ar1-e1");
  }

  @ParameterizedTest
  @CsvSource({
    "/talks,/talks,true",
    "/talks/talk,/talks,true",
    "/talksmore,/talks,false",
    "/talk,/talks,false",
    "/who,/talks,false"
  })
  void aPlaceOfTheNavigationIsThatOfItsPagesAndOfNoOther(String path, String link, boolean at) {
    Layout frame = new Layout("Title", path, List.of(), Principal.LOCAL, "", false);
    assertThat(frame.at(new NavLink(link, "Place"))).isEqualTo(at);
  }

  @Test
  void aStrangerIsNotKnownAndAnyoneElseIs() {
    assertThat(Principal.STRANGER.known()).isFalse();
    assertThat(Principal.LOCAL.known()).isTrue();
    assertThat(new Principal(Optional.of("ada"), Role.READER, "").known()).isTrue();
    assertThat(new Principal(Optional.empty(), Role.READER, "token").known()).isTrue();
  }
}
