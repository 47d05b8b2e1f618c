package org.parley.io.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.text.Source;

/**
 * Reads what the command line names: files, folders with all below them in order of name, and
 * {@code -} for standard input. What an input is, its content tells: gzip, HTML, JSON Lines, or
 * plain text. A fault in one input leaves the others as they are.
 */
public final class InputReader {
  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final List<Source> sources = new ArrayList<>();
  private final List<byte[]> bytes = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<ReportId, String> inputById = new HashMap<>();

  private InputReader(InputStream standardInput) {
    this.standardInput = Objects.requireNonNull(standardInput);
  }

  /** Reads {@code names} in their order; {@code standardInput} stands for {@code -}. */
  public static Inputs read(List<String> names, InputStream standardInput) {
    InputReader reader = new InputReader(standardInput);
    for (String name : names) {
      reader.read(name);
    }
    return reader.inputs();
  }

  /** Reads contents that have names but no files, such as those that a browser sends. */
  public static Inputs read(Map<String, byte[]> named) {
    InputReader reader = new InputReader(InputStream.nullInputStream());
    named.forEach((name, bytes) -> reader.open(name, () -> new ByteArrayInputStream(bytes)));
    return reader.inputs();
  }

  /**
   * Makes a source again from its own bytes, as kept from an earlier reading.
   *
   * @param input the name that it had, with {@code #line} for a line of JSON Lines
   */
  public static Inputs again(String input, Format format, byte[] bytes) {
    InputReader reader = new InputReader(InputStream.nullInputStream());
    if (format == Format.JSON_LINES) {
      int hash = input.lastIndexOf('#');
      String file = input.substring(0, Math.max(hash, 0));
      new JsonLines(file, reader::add, reader.faults::add)
          .line(Integer.parseInt(input.substring(hash + 1)), bytes);
    } else {
      reader.text(input, format, Decoder.decode(bytes), bytes);
    }
    return reader.inputs();
  }

  private Inputs inputs() {
    return new Inputs(sources, bytes, faults);
  }

  private void read(String name) {
    if (name.equals(STANDARD_INPUT)) {
      open(name, () -> standardInput);
      return;
    }
    try {
      for (Path file : Folder.files(name)) {
        open(Folder.display(file), () -> Files.newInputStream(file));
      }
    } catch (InputFault e) {
      faults.add(e.fault());
    }
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  private void open(String input, Opening opening) {
    try (InputStream raw = opening.open();
        InputStream in = Unpacked.of(raw)) {
      if (Sniffer.jsonLines(in)) {
        new JsonLines(input, this::add, faults::add).read(in);
      } else {
        page(input, in);
      }
    } catch (InputFault e) {
      faults.add(e.fault());
    } catch (IOException e) {
      faults.add(new Fault(input, "file", Unpacked.reason(e)));
    }
  }

  private void page(String input, InputStream in) throws IOException, InputFault {
    byte[] bytes = in.readNBytes(Limits.REPORT_BYTES + 1);
    if (bytes.length > Limits.REPORT_BYTES) {
      String most = Limits.megabytes(Limits.REPORT_BYTES);
      throw new InputFault(
          input, "file", "larger than " + most + ", the most for one report: split it");
    }
    if (Decoder.binary(bytes)) {
      throw new InputFault(input, "file", "not text: give text, HTML or JSON Lines, or .gz of one");
    }
    Decoded decoded = Decoder.decode(bytes);
    if (decoded.text().isBlank()) {
      throw new InputFault(input, "file", "empty: there is nothing to read");
    }
    text(input, Sniffer.html(decoded.text()) ? Format.HTML : Format.TEXT, decoded, bytes);
  }

  private void text(String input, Format format, Decoded decoded, byte[] content) {
    decoded.doubt().ifPresent(d -> faults.add(new Fault(input, "file", d)));
    add(Source.of(new ReportId(Hash.id(content)), input, format, decoded.text()), content);
  }

  private void add(Source source, byte[] content) {
    Optional<String> earlier =
        Optional.ofNullable(inputById.putIfAbsent(source.id(), source.input()));
    if (earlier.isEmpty()) {
      sources.add(source);
      bytes.add(content);
    } else if (!earlier.get().equals(source.input())) {
      String what = "the same bytes as " + earlier.get() + ": read once, under that name";
      faults.add(new Fault(source.input(), "file", what));
    }
  }
}
