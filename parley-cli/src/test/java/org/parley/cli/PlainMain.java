package org.parley.cli;

import org.parley.testing.PlainAnnotator;

/** The command without grammar, for the commands of the docs; loads at once. */
public final class PlainMain {
  private PlainMain() {}

  public static void main(String[] args) {
    System.exit(Main.run(PlainAnnotator::new, args));
  }

  /** Throws where the command line is wrong; reads nothing. */
  public static void parse(String... args) {
    Main.commandLine(PlainAnnotator::new).parseArgs(args);
  }
}
