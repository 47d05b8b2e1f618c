package org.parley.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Event;
import org.parley.model.Format;
import org.parley.model.Place;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** Where an act took place. */
class EventPlacesTest {
  private final Parley parley = Parley.reader(StoredParses.of(EventPlacesTest.class));

  @Test
  void whereIsWhatAPrepositionTiesToTheAct() {
    assertThat(places("Norway met Kenya in Lima on Monday.")).containsExactly("Lima");
  }

  @Test
  void aPlaceThatOnlyNamesAThingIsNotWhere() {
    assertThat(places("Norway rejected the Lima proposal of Kenya.")).isEmpty();
  }

  @Test
  void fromAPlaceIsNotWhere() {
    assertThat(places("Norway condemned Kenya from Lima.")).isEmpty();
  }

  @Test
  void whereTroopsWereSentIsWhere() {
    assertThat(places("Norway sent troops to Mombasa on Monday.")).containsExactly("Mombasa");
  }

  private List<String> places(String text) {
    List<Event> events =
        parley
            .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text))
            .events();
    assertThat(events).isNotEmpty();
    return events.stream().flatMap(e -> e.place().stream()).map(Place::name).toList();
  }
}
