package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.parley.language.Annotator;
import org.parley.testing.PlainAnnotator;

/** What one run of the command gave: its status and what it said, on pipes and not a terminal. */
public record Ran(int status, String out, String err) {
  static Ran plainly(String... args) {
    return with(PlainAnnotator::new, "", args);
  }

  public static Ran with(Supplier<Annotator> annotator, String standardInput, String... args) {
    return during(standardInput, () -> Main.run(annotator, args));
  }

  static synchronized Ran during(String standardInput, IntSupplier command) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)));
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int status = command.getAsInt();
      return new Ran(
          status,
          said.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }
}
