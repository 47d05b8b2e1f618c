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
import java.util.function.Consumer;
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

  private final Consumer<Input> inputs;
  private final Consumer<Fault> faults;
  private final Map<ReportId, String> inputById = new HashMap<>();

  private InputReader(Consumer<Input> inputs, Consumer<Fault> faults) {
    this.inputs = Objects.requireNonNull(inputs);
    this.faults = Objects.requireNonNull(faults);
  }

  /**
   * Reads {@code names} in their order, one report at a time, so that memory holds no more of them
   * than {@code inputs} keeps.
   *
   * @param standardInput stands for {@code -}
   */
  public static void each(
      List<String> names,
      InputStream standardInput,
      Consumer<Input> inputs,
      Consumer<Fault> faults) {
    InputReader reader = new InputReader(inputs, faults);
    for (String name : names) {
      reader.read(name, standardInput);
    }
  }

  /** Reads {@code names} in their order into memory; {@code standardInput} stands for {@code -}. */
  public static Inputs read(List<String> names, InputStream standardInput) {
    return collected(reader -> names.forEach(name -> reader.read(name, standardInput)));
  }

  /** Reads contents that have names but no files, such as those that a browser sends. */
  public static Inputs read(Map<String, byte[]> named) {
    return collected(
        reader ->
            named.forEach(
                (name, bytes) -> reader.open(name, () -> new ByteArrayInputStream(bytes))));
  }

  private static Inputs collected(Consumer<InputReader> reading) {
    List<Source> sources = new ArrayList<>();
    List<byte[]> bytes = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    reading.accept(
        new InputReader(
            input -> {
              sources.add(input.source());
              bytes.add(input.bytes());
            },
            faults::add));
    return new Inputs(sources, bytes, faults);
  }

  /**
   * Makes a source again from its own bytes, as kept from an earlier reading.
   *
   * @param input the name that it had, with {@code #line} for a line of JSON Lines
   */
  public static Inputs again(String input, Format format, byte[] bytes) {
    return collected(
        reader -> {
          if (format == Format.JSON_LINES) {
            int hash = input.lastIndexOf('#');
            String file = input.substring(0, Math.max(hash, 0));
            new JsonLines(file, reader::add, reader.faults)
                .line(Integer.parseInt(input.substring(hash + 1)), bytes);
          } else {
            reader.text(input, format, Decoder.decode(bytes), bytes);
          }
        });
  }

  private void read(String name, InputStream standardInput) {
    if (name.equals(STANDARD_INPUT)) {
      open(name, () -> standardInput);
      return;
    }
    try {
      for (Path file : Folder.files(name)) {
        open(Folder.display(file), () -> Files.newInputStream(file));
      }
    } catch (InputFault e) {
      faults.accept(e.fault());
    }
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  private void open(String input, Opening opening) {
    try (InputStream raw = opening.open();
        InputStream in = Unpacked.of(raw)) {
      if (Sniffer.jsonLines(in)) {
        new JsonLines(input, this::add, faults).read(in);
      } else {
        page(input, in);
      }
    } catch (InputFault e) {
      faults.accept(e.fault());
    } catch (IOException e) {
      faults.accept(new Fault(input, "file", Unpacked.reason(e)));
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
    decoded.doubt().ifPresent(d -> faults.accept(new Fault(input, "file", d)));
    add(Source.of(new ReportId(Hash.id(content)), input, format, decoded.text()), content);
  }

  private void add(Source source, byte[] content) {
    Optional<String> earlier =
        Optional.ofNullable(inputById.putIfAbsent(source.id(), source.input()));
    if (earlier.isEmpty()) {
      inputs.accept(new Input(source, content));
    } else if (!earlier.get().equals(source.input())) {
      String what = "the same bytes as " + earlier.get() + ": read once, under that name";
      faults.accept(new Fault(source.input(), "file", what));
    }
  }
}
