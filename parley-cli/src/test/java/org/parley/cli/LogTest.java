package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.PlainAnnotator;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class LogTest {
  @TempDir private Path folder;

  @Test
  void aReportThatCannotBeReadIsLoggedWithWhereThatArose() throws IOException {
    Path report = Files.writeString(folder.resolve("one.txt"), "Talks open\n\nThe sides met.\n");

    Ran ran =
        Ran.with(
            () ->
                paragraph -> {
                  throw new IllegalStateException("the inner wheel");
                },
            "",
            "read",
            report.toString(),
            "--out",
            folder.resolve("out").toString());

    assertThat(ran.err())
        .contains("ERROR " + ReadingPipeline.class.getName())
        .contains("IllegalStateException: the inner wheel")
        .contains("at " + LogTest.class.getName());
  }

  @Test
  void whatNobodyForesawIsLoggedAndNothingCouldBeDone() {
    Ran ran = Ran.during("", LogTest::broken);

    assertThat(ran.status()).isEqualTo(Exit.NOTHING);
    assertThat(ran.err())
        .contains("broken failed", "this is a bug in Parley")
        .contains("IllegalStateException: the inner wheel")
        .contains("at " + LogTest.class.getName());
  }

  private static int broken() {
    CommandLine command = Main.commandLine(PlainAnnotator::new);
    return command.addSubcommand(new Broken()).execute("broken");
  }

  @Command(name = "broken")
  private static final class Broken implements Runnable {
    @Override
    public void run() {
      throw new IllegalStateException("the inner wheel");
    }
  }
}
