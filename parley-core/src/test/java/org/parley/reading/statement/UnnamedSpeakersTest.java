package org.parley.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

class UnnamedSpeakersTest {
  private final Parley parley = Parley.reader(StoredParses.of(UnnamedSpeakersTest.class));

  @Test
  void aPrepositionIsNoPartOfAName() {
    assertThat(actors("The bridge will open in May, according to the harbour board."))
        .containsExactly("name:harbour-board");
    assertThat(actors("According to a union of traders, the bridge is open."))
        .allSatisfy(id -> assertThat(id).doesNotStartWith("name:to-"));
  }

  private List<String> actors(String text) {
    Source source = Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text);
    return parley.read(source).actors().stream().map(a -> a.id().value()).toList();
  }
}
