package org.parley.cli;

import org.parley.bound.TimeLimit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that bounds the time of one report. */
final class ReportSeconds {
  static final String NAME = "--report-seconds";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = NAME,
      paramLabel = "N",
      description =
          "Processor time for one report, once more for every 60,000 characters of it; one that"
              + " takes longer is set aside (default: ${DEFAULT-VALUE}).")
  private int seconds = TimeLimit.DEFAULT_SECONDS;

  TimeLimit limit() {
    if (seconds < 1 || seconds > TimeLimit.MOST_SECONDS) {
      throw new ParameterException(
          spec.commandLine(),
          NAME + " must be between 1 and " + TimeLimit.MOST_SECONDS + ": " + seconds);
    }
    return new TimeLimit(seconds);
  }
}
