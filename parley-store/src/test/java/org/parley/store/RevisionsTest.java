package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.Parley;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.model.Reading;
import org.parley.model.Revision;
import org.parley.testing.PlainAnnotator;

/** What later versions of a report changed is kept, found and proven as the rest is. */
class RevisionsTest {
  private static final String VERSION =
      "{\"url\": \"https://gazette.example/oslo\", \"published\": \"2024-05-%s\", \"text\":"
          + " \"Envoys met in Oslo on Monday, the hosts said.\\n\\nSome %s soldiers were freed on"
          + " the bridge.\\n\\nA third round is planned for May.\"}\n";

  private static String version(String day, int freed) {
    return String.format(Locale.ROOT, VERSION, day, freed);
  }

  @TempDir private Path directory;

  @Test
  void eachVersionIsSetBesideTheOneBeforeItInWhicheverOrderTheyCome() throws Exception {
    Path file = directory.resolve("versions.jsonl");
    Files.writeString(file, version("08", 50) + version("06", 40) + version("07", 45));
    Inputs inputs = InputReader.read(List.of(file.toString()), InputStream.nullInputStream());
    Parley parley = Parley.reader(new PlainAnnotator());
    List<Reading> readings = inputs.sources().stream().map(parley::read).toList();
    try (Store store = Store.open(directory.resolve("desk.parley"))) {
      try (StoreWriter writer = store.write("1", List.of())) {
        for (int i = 0; i < readings.size(); i++) {
          writer.add(inputs.sources().get(i), inputs.bytes().get(i), readings.get(i));
          writer.fold();
        }
      }
      Filter filter = Filter.of(RecordKind.REVISIONS);
      List<Entry> found = store.search().page(filter, Order.OLDEST, Optional.empty(), 10).entries();
      assertThat(found)
          .extracting(e -> e.as(Revision.class).day().orElseThrow().iso())
          .containsExactly("2024-05-07", "2024-05-08");
      assertThat(store.revision(found.get(0).id()).orElseThrow().count(Revision.Kind.ALTERED))
          .isEqualTo(1);
      assertThat(ContractJson.of(store, RecordKind.REVISIONS))
          .isEqualTo(ContractJson.of(Parley.dossier(readings), RecordKind.REVISIONS))
          .hasSize(2);
    }
  }
}
