package org.parley.io.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.parley.io.format.Columns;
import org.parley.io.format.Decoded;
import org.parley.io.format.Decoder;
import org.parley.io.format.Formats;
import org.parley.io.format.JsonRow;
import org.parley.io.format.Limits;
import org.parley.io.format.Metadata;
import org.parley.io.format.Unpacked;
import org.parley.io.format.Unreadable;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.text.Source;

/**
 * Reads what the command line names: files, folders with all below them in order of name, and
 * {@code -} for standard input. What an input is, its content tells. A fault in one input, or in
 * one file of an archive, leaves the others as they are.
 */
public final class InputReader {
  private static final String STANDARD_INPUT = "-";

  private static final Pattern ADDRESS = Pattern.compile("(?i)^https?://");

  /** Most bytes of reports that are held together in memory. */
  private static final int HELD_BYTES = 256 << 20;

  private final Set<String> addresses = new HashSet<>();
  private final Consumer<Input> inputs;
  private final ToldFaults faults;
  private final Consumer<String> waiting;
  private final SeenInputs seen;
  private final InputOptions options;

  private InputReader(
      InputOptions options,
      Consumer<Input> inputs,
      Consumer<Fault> faults,
      Consumer<String> waiting) {
    this.options = Objects.requireNonNull(options);
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
    each(names, InputOptions.DEFAULT, standardInput, inputs, faults, waiting);
  }

  /**
   * As above, with options.
   *
   * @param options how inputs are taken apart
   */
  public static void each(
      List<String> names,
      InputOptions options,
      InputStream standardInput,
      Consumer<Input> inputs,
      Consumer<Fault> faults,
      Consumer<String> waiting) {
    InputReader reader = new InputReader(options, inputs, faults, waiting);
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
    long[] held = {0};
    InputReader reader =
        new InputReader(
            InputOptions.DEFAULT,
            input -> {
              held[0] += input.bytes().length;
              if (held[0] > HELD_BYTES) {
                throw new HeldTooMuch();
              }
              sources.add(input.source());
              bytes.add(input.bytes());
            },
            faults::add,
            input -> {});
    try {
      reading.accept(reader);
    } catch (HeldTooMuch e) {
      String what =
          "not read, nor what follows: more than "
              + Limits.megabytes(HELD_BYTES)
              + " of reports at once: give them to parley read --store";
      faults.add(new Fault("all inputs", "size", what));
    }
    return new Inputs(sources, bytes, faults);
  }

  /**
   * Makes a source again from its own bytes, as kept from an earlier reading.
   *
   * @param input the name that it had, with {@code #member} for a part of a file
   */
  public static Inputs again(String input, Format format, byte[] bytes) {
    return collected(reader -> reader.report(input, format, bytes));
  }

  private static final class HeldTooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HeldTooMuch() {
      super(null, null, false, false);
    }
  }

  private void read(String name, InputStream standardInput) {
    if (name.equals(STANDARD_INPUT)) {
      open(name, false, () -> standardInput);
      return;
    }
    if (ADDRESS.matcher(name).find()) {
      address(name, 0);
      faults.end();
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

  /** Reads what is at an address, if that is asked for, once. */
  void address(String address, int depth) {
    try {
      Fetch fetch =
          options
              .fetch()
              .orElseThrow(() -> new Unreadable("an address: give --fetch to read what is there"));
      if (addresses.size() >= Limits.ADDRESSES) {
        throw new Unreadable("beyond " + Limits.ADDRESSES + " addresses, the most for one run");
      }
      if (addresses.add(address)) {
        Fetch.Answer answer = fetch.get(address);
        boolean doubtful = Decoder.decode(answer.bytes()).doubt().isPresent();
        Optional<String> charset = answer.charset().filter(c -> doubtful);
        Metadata stated =
            charset.isPresent() ? new Metadata(Optional.of(address), charset) : Metadata.NOTHING;
        file(address, new ByteArrayInputStream(answer.bytes()), stated, depth);
      }
    } catch (Unreadable e) {
      faults.accept(new Fault(address, "address", e.what()));
    } catch (IOException e) {
      faults.accept(new Fault(address, "address", Unpacked.reason(e)));
    }
  }

  boolean fetches() {
    return options.fetch().isPresent();
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  private void open(String input, boolean plain, Opening opening) {
    Patience patience = plain ? Patience.NONE : Patience.with(() -> waiting.accept(input));
    try (InputStream raw = opening.open();
        InputStream in = Unpacked.of(raw)) {
      patience.end();
      content(input, in, Metadata.NOTHING, 0);
    } catch (IOException e) {
      faults.accept(new Fault(input, "file", Unpacked.reason(e)));
    } finally {
      patience.end();
      faults.end();
    }
  }

  private void content(String input, InputStream in, Metadata stated, int depth)
      throws IOException {
    try {
      Formats.read(in, new Given(this, input, stated, depth));
    } catch (Unreadable e) {
      faults.accept(new Fault(input, "file", e.what()));
    }
  }

  void file(String input, InputStream in, Metadata stated, int depth) throws IOException {
    if (depth > Limits.DEPTH) {
      String what = "more than " + Limits.DEPTH + " files deep in one another: unpack it yourself";
      faults.accept(new Fault(input, "file", what));
    } else {
      content(input, Unpacked.of(in), stated, depth);
    }
  }

  private void report(String input, Format format, byte[] bytes) {
    try {
      if (format.row()) {
        String member = input.substring(input.lastIndexOf('#') + 1);
        row(input, new Fault(input, "line " + member, ""), bytes);
      } else {
        report(input, format, bytes, Formats.again(format, bytes));
      }
    } catch (Unreadable e) {
      faults.accept(new Fault(input, "file", e.what()));
    }
  }

  void report(String input, Format format, byte[] bytes, Decoded decoded) {
    decoded.doubt().ifPresent(d -> faults.accept(new Fault(input, "file", d)));
    add(Source.of(new ReportId(Hash.id(bytes)), input, format, decoded.text()), bytes);
  }

  /**
   * Takes a row.
   *
   * @param at the input that it is a part of, and where it stands in it
   */
  void row(String input, Fault at, byte[] row) {
    Decoded decoded = Decoder.decode(row);
    Consumer<String> oddities = what -> faults.accept(new Fault(at.input(), at.where(), what));
    decoded.doubt().ifPresent(oddities);
    try {
      add(JsonRow.read(decoded.text(), new ReportId(Hash.id(row)), input, oddities), row);
    } catch (Unreadable e) {
      oddities.accept(e.what());
    }
  }

  void tell(Fault fault) {
    faults.accept(fault);
  }

  Columns columns() {
    return options.columns();
  }

  private void add(Source source, byte[] content) {
    if (seen.isNew(source.id(), source.input(), Hash.whole(content))) {
      inputs.accept(new Input(source, content));
    }
  }
}
