package org.parley.web;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What was logged while something ran: the back end of the tests writes to standard error. */
public final class Logged {
  private Logged() {}

  public static synchronized String during(Runnable work) {
    PrintStream err = System.err;
    ByteArrayOutputStream logged = new ByteArrayOutputStream();
    System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setErr(err);
    }
    return logged.toString(StandardCharsets.UTF_8);
  }
}
