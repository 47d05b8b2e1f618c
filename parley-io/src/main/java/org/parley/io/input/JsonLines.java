package org.parley.io.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.parley.model.Fault;
import org.parley.model.ReportId;
import org.parley.text.Source;

/**
 * Reads one report a line: an object with {@code text} and, if known, {@code id}, {@code title},
 * {@code outlet}, {@code published} and {@code url}. A bad line is a fault; the others are kept.
 */
final class JsonLines {
  private final String input;
  private final BiConsumer<Source, byte[]> sources;
  private final Consumer<Fault> faults;
  private boolean begun;

  JsonLines(String input, BiConsumer<Source, byte[]> sources, Consumer<Fault> faults) {
    this.input = input;
    this.sources = sources;
    this.faults = faults;
  }

  /**
   * Reads all lines.
   *
   * @throws InputFault where the input is JSON, but not by lines
   */
  void read(InputStream in) throws IOException, InputFault {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    int total = 0;
    boolean tooLong = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (++total > Limits.INPUT_BYTES) {
        String most = Limits.megabytes(Limits.INPUT_BYTES);
        tell(number, "beyond " + most + ", the most for one input: split it");
        return;
      }
      if (b == '\n') {
        end(number++, line, tooLong);
        line.reset();
        tooLong = false;
      } else if (line.size() < Limits.LINE_BYTES) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    end(number, line, tooLong);
  }

  private void end(int number, ByteArrayOutputStream line, boolean tooLong) throws InputFault {
    if (tooLong) {
      String most = Limits.megabytes(Limits.LINE_BYTES);
      tell(number, "longer than " + most + ", the most for one report: shorten it");
      return;
    }
    byte[] bytes = withoutReturn(line.toByteArray());
    Decoded decoded = Decoder.decode(bytes);
    if (!decoded.text().isBlank()) {
      begin(decoded.text());
      line(number, bytes, decoded);
    }
  }

  /** By its first line an input is told from JSON that is laid out over many. */
  private void begin(String line) throws InputFault {
    boolean open = line.strip().equals("{") || line.strip().startsWith("[");
    if (!begun && open && JsonRow.goesOn(line)) {
      throw new InputFault(
          input,
          "file",
          "one JSON value over several lines: give one object a line, as jq -c . does, or"
              + " jq -c '.[]' for an array");
    }
    begun = true;
  }

  /** Reads the one line, which stands for a report. */
  void line(int number, byte[] bytes) {
    line(number, bytes, Decoder.decode(bytes));
  }

  private void line(int number, byte[] bytes, Decoded decoded) {
    decoded.doubt().ifPresent(doubt -> tell(number, doubt));
    ReportId id = new ReportId(Hash.id(bytes));
    try {
      String name = input + "#" + number;
      sources.accept(JsonRow.read(decoded.text(), id, name, oddity -> tell(number, oddity)), bytes);
    } catch (JsonRow.Unreadable e) {
      tell(number, e.what());
    }
  }

  private static byte[] withoutReturn(byte[] line) {
    int end = line.length;
    while (end > 0 && line[end - 1] == '\r') {
      end--;
    }
    return Arrays.copyOf(line, end);
  }

  private void tell(int line, String what) {
    faults.accept(new Fault(input, "line " + line, what));
  }
}
