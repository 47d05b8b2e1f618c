package org.parley.app;

/** The command without grammar, for the commands of the papers; loads at once. */
public final class PlainMain {
  private PlainMain() {}

  public static void main(String[] args) {
    System.exit(Main.run(PlainLinguist::new, args));
  }

  /** Throws where the command line is wrong; reads nothing. */
  public static void parse(String... args) {
    Main.commandLine(PlainLinguist::new).parseArgs(args);
  }
}
