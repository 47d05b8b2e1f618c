package org.parley.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.io.output.Kind;
import org.parley.io.output.RecordWriter;
import org.parley.model.Dossier;
import org.parley.model.WellFormed;
import org.parley.reading.ReadingCheck;
import org.parley.testing.PlainAnnotator;
import org.parley.testing.fuzz.Change;
import org.parley.testing.fuzz.Fuzzing;
import org.parley.testing.fuzz.Generator;
import org.parley.testing.fuzz.Mutant;
import org.parley.testing.fuzz.Mutants;
import org.parley.testing.fuzz.Trial;
import org.parley.text.Source;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any bytes are an input: they give reports or faults, the same ones again, and a record that can
 * be read. Words alone, without grammar, to try many.
 */
class InputFuzzTest {
  private static final Path RECORD = Path.of("target", "fuzz", "record");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Parley PARLEY = Parley.reader(new PlainAnnotator());
  private static final Trial INPUTS = new Trial(InputFuzzTest.class, InputFuzzTest::inputs);
  private static final Trial RECORDS = new Trial(InputFuzzTest.class, InputFuzzTest::record);
  private static final List<String> CHARSETS =
      List.of("windows-1252", "UTF-16", "UTF-16LE", "UTF-32", "GBK", "Shift_JIS", "x-UTF-16LE-BOM");
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "17",
          "-0.0",
          "1e999999999",
          "1e-999999999",
          "[]",
          "{}",
          "[\"a\"]",
          "\"2022-02-25\"",
          "\"+5881580-07-12\"",
          "\"2022-02-25T25:99Z\"",
          "\"\\ud83d\"",
          "\"\"",
          "\"\\u0000\"",
          "\"javascript:x\"",
          "\"The minister said on Monday that talks failed.\"");

  @BeforeAll
  static void whatOnceBroke() throws IOException {
    Files.createDirectories(RECORD);
    RECORDS.known();
  }

  @Test
  void anyBytesGiveReportsOrFaults() {
    Fuzzing.run(bytes(), INPUTS::on);
  }

  @Test
  void theirRecordIsJsonLines() {
    Fuzzing.run(Generator.oneOf(bytes(), lines()), RECORDS::on);
  }

  private static Generator<byte[]> bytes() {
    Generator<Charset> charsets =
        Generator.weighted(
            Generator.of(StandardCharsets.UTF_8).weighing(2),
            Generator.of(CHARSETS).map(Charset::forName).weighing(1));
    Generator<Integer> places = Generator.between(0, Change.WHOLE);
    Generator<List<Integer>> flips = places.list(0, 4);
    Generator<Boolean> packed = Generator.of(false, false, false, true);
    Generator<String> texts = Mutants.any().map(Mutant::text);
    return r -> {
      byte[] bytes = texts.next(r).getBytes(charsets.next(r));
      return packed(flipped(bytes, flips.next(r), places.next(r)), packed.next(r));
    };
  }

  private static Generator<byte[]> lines() {
    Generator<String> keys =
        Generator.of("text", "text", "id", "title", "outlet", "published", "url", "x");
    Generator<String> values =
        Generator.oneOf(
            Generator.of(VALUES),
            Mutants.of(".txt").map(m -> JSON.writeValueAsString(WellFormed.of(m.text()))));
    Generator<String> fields = r -> "\"" + keys.next(r) + "\":" + values.next(r);
    Generator<String> lines = fields.list(0, 7).map(all -> "{" + String.join(",", all) + "}");
    return lines.list(1, 4).map(all -> String.join("\n", all).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] flipped(byte[] bytes, List<Integer> places, int with) {
    byte[] made = bytes.clone();
    for (int place : places) {
      if (made.length > 0) {
        made[(int) ((long) place * (made.length - 1) / Change.WHOLE)] ^= (byte) (with | 1);
      }
    }
    return made;
  }

  /** As gzip, at times cut short. */
  private static byte[] packed(byte[] bytes, boolean gzip) {
    if (!gzip) {
      return bytes;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int end = bytes.length % 3 == 0 ? out.size() / 2 : out.size();
    return Arrays.copyOf(out.toByteArray(), end);
  }

  private static Inputs inputs(byte[] input) {
    Inputs inputs = InputReader.read(Map.of("fuzz", input));
    assertThat(inputs.faults()).allSatisfy(f -> assertThat(f.what()).isNotBlank());
    assertThat(inputs.sources().isEmpty() && inputs.faults().isEmpty()).isFalse();
    for (int i = 0; i < inputs.sources().size(); i++) {
      Source source = inputs.sources().get(i);
      assertThat(WellFormed.is(source.original())).isTrue();
      byte[] bytes = inputs.bytes().get(i);
      assertThat(InputReader.again(source.input(), source.format(), bytes).sources())
          .containsExactly(source);
    }
    return inputs;
  }

  private static void record(byte[] input) throws IOException {
    Dossier dossier = PARLEY.read(inputs(input).sources());
    dossier.readings().forEach(r -> assertThat(ReadingCheck.problems(r)).isEmpty());
    write(dossier);
  }

  /** All that is written is UTF-8, one JSON object a line. */
  private static void write(Dossier dossier) throws IOException {
    new RecordWriter(RECORD).write(dossier, report -> Optional.of(report.original()));
    for (Kind kind : Kind.values()) {
      byte[] bytes = Files.readAllBytes(RECORD.resolve(kind.file()));
      String rows = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      assertThat(rows.isEmpty() || rows.endsWith("\n")).isTrue();
      rows.lines().forEach(row -> assertThat(JSON.readTree(row).isObject()).as(row).isTrue());
    }
  }
}
