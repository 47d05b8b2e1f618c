package org.parley.cli;

/** What the exit status of the command says. */
final class Exit {
  static final int ALL_READ = 0;
  static final int FAULTS = 1;
  static final int WRONG_COMMAND_LINE = 2;
  static final int NOTHING = 3;

  private Exit() {}
}
