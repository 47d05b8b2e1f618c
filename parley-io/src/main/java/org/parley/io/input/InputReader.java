package org.parley.io.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private final ToldFaults faults;
  private final Consumer<String> waiting;
  private final SeenInputs seen;

  private InputReader(Consumer<Input> inputs, Consumer<Fault> faults, Consumer<String> waiting) {
    this.inputs = Objects.requireNonNull(inputs);
    this.faults = new ToldFaults(faults);
    this.waiting = Objects.requireNonNull(waiting);
    this.seen = new SeenInputs(this.faults);
  }

  /** As below, without a word on what is waited for. */
  public static void each(
      List<String> names,
      InputStream standardInput,
      Consumer<Input> inputs,
      Consumer<Fault> faults) {
    each(names, standardInput, inputs, faults, input -> {});
  }

  /**
   * Reads {@code names} in their order, one report at a time, so that memory holds no more of them
   * than {@code inputs} keeps. Of the faults of one input the first {@value ToldFaults#MOST} are
   * told, and how many more there are.
   *
   * @param standardInput stands for {@code -}
   * @param waiting told which input has given nothing for some seconds, where it is no plain file;
   *     on another thread
   */
  public static void each(
      List<String> names,
      InputStream standardInput,
      Consumer<Input> inputs,
      Consumer<Fault> faults,
      Consumer<String> waiting) {
    InputReader reader = new InputReader(inputs, faults, waiting);
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
                (name, bytes) -> reader.open(name, true, () -> new ByteArrayInputStream(bytes))));
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
            faults::add,
            input -> {}));
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
      open(name, false, () -> standardInput);
      return;
    }
    try {
      for (Path file : Folder.files(name, faults)) {
        boolean plain = Files.isRegularFile(file);
        open(Folder.display(file), plain, () -> Files.newInputStream(file));
      }
    } catch (InputFault e) {
      faults.accept(e.fault());
    }
    faults.end();
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  private void open(String input, boolean plain, Opening opening) {
    Patience patience = plain ? Patience.NONE : Patience.with(() -> waiting.accept(input));
    try (InputStream raw = opening.open();
        InputStream in = Unpacked.of(raw)) {
      patience.end();
      content(input, in);
    } catch (InputFault e) {
      faults.accept(e.fault());
    } catch (IOException e) {
      faults.accept(new Fault(input, "file", Unpacked.reason(e)));
    } finally {
      patience.end();
      faults.end();
    }
  }

  private void content(String input, InputStream in) throws IOException, InputFault {
    if (!Sniffer.jsonLines(in)) {
      page(input, in);
      return;
    }
    Optional<Charset> other = Sniffer.otherThanUtf8(in);
    if (other.isPresent()) {
      throw new InputFault(input, "file", "JSON Lines in " + other.get() + ": save it as UTF-8");
    }
    new JsonLines(input, this::add, faults).read(in);
  }

  private void page(String input, InputStream in) throws IOException, InputFault {
    byte[] bytes = in.readNBytes(Limits.REPORT_BYTES + 1);
    if (bytes.length > Limits.REPORT_BYTES) {
      String most = Limits.megabytes(Limits.REPORT_BYTES);
      throw new InputFault(
          input, "file", "larger than " + most + ", the most for one report: split it");
    }
    if (Decoder.binary(bytes)) {
      throw new InputFault(input, "file", notText(bytes));
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

  private static String notText(byte[] bytes) {
    return Decoder.unmarkedUtf16(bytes)
        ? "UTF-16 without a byte order mark: save it as UTF-8"
        : "not text: give text, HTML or JSON Lines, or .gz of one";
  }

  private void add(Source source, byte[] content) {
    if (seen.isNew(source.id(), source.input(), Hash.whole(content))) {
      inputs.accept(new Input(source, content));
    }
  }
}
