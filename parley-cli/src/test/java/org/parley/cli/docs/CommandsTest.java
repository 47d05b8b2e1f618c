package org.parley.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.PlainMain;
import org.parley.testing.Checkout;

/**
 * The commands of the docs. Blocks marked {@code sh} run as they stand, on the samples. Those
 * marked {@code sh build} build the project, and {@code sh shared} need the evaluation data; of
 * these, what they name must exist.
 */
class CommandsTest {
  private static final Set<String> KINDS = Set.of("sh", "sh build", "sh shared");
  private static final Set<String> GOALS =
      Set.of("verify", "test", "package", "install", "spotless:apply", "clean");
  private static final Pattern TEST = Pattern.compile("-Dtest=([\\w,]+)");

  @TempDir private Path checkout;

  @Test
  void everyBlockOfCommandsIsOfAKindThatIsChecked() throws IOException {
    assertThat(DocFiles.fences())
        .filteredOn(f -> f.kind().matches("(?:sh|bash|shell|console).*"))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(KINDS).as(f.toString()).contains(f.kind()));
  }

  @Test
  void commandsOnTheSamplesRun() throws Exception {
    likeACheckout();
    List<Fence> fences = DocFiles.fences("sh");
    assertThat(fences).isNotEmpty();
    for (Fence fence : fences) {
      Path said = checkout.resolve("said.txt");
      Process bash =
          new ProcessBuilder("bash", "-euo", "pipefail", "-c", fence.text())
              .directory(checkout.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      assertThat(bash.waitFor(10, TimeUnit.MINUTES)).as(fence + " ends").isTrue();
      assertThat(bash.exitValue()).as(fence + ": " + Files.readString(said)).isZero();
    }
  }

  @Test
  void buildCommandsNameGoalsModulesAndTestsThatExist() throws IOException {
    for (Fence fence : DocFiles.fences("sh build")) {
      for (String command : fence.commands()) {
        String[] words = command.split("\\s+");
        if (words[0].equals("mvn")) {
          assertMaven(fence, command, List.of(words));
        } else if (words[0].startsWith(".")) {
          assertThat(Checkout.root().resolve(words[0])).as(fence.toString()).isExecutable();
        } else {
          assertThat(words[0]).as(fence.toString()).isIn("git", "cd");
        }
      }
    }
  }

  @Test
  void commandsOnTheEvaluationDataNameWhatExists() throws IOException {
    List<Fence> fences = DocFiles.fences("sh shared");
    assertThat(fences).isNotEmpty();
    for (Fence fence : fences) {
      for (String command : fence.commands()) {
        String[] words = command.split("\\s+", 2);
        assertThat(words[0]).as(fence.toString()).matches("\\./.+|python3");
        if (words[0].equals("./parley")) {
          PlainMain.parse(words[1].split("\\s+"));
        } else if (words[0].startsWith(".")) {
          assertThat(Checkout.root().resolve(words[0])).as(fence.toString()).isExecutable();
        }
      }
    }
    Path shared = Checkout.shared();
    for (Fence fence : fences) {
      for (Matcher m = Pattern.compile("\\.\\./shared/(\\S+)").matcher(fence.text()); m.find(); ) {
        assertThat(shared.resolve(m.group(1))).as(fence.toString()).exists();
      }
    }
  }

  private static void assertMaven(Fence fence, String command, List<String> words)
      throws IOException {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).equals("-pl")) {
        for (String module : words.get(++i).split(",")) {
          assertThat(Checkout.root().resolve(module)).as(fence.toString()).isDirectory();
        }
      } else if (!words.get(i).startsWith("-")) {
        assertThat(GOALS).as(fence.toString()).contains(words.get(i));
      }
    }
    for (Matcher m = TEST.matcher(command); m.find(); ) {
      for (String test : m.group(1).split(",")) {
        assertThat(javaFiles()).as(fence.toString()).contains(test + ".java");
      }
    }
  }

  private static List<String> javaFiles() throws IOException {
    try (Stream<Path> all = Files.walk(Checkout.root())) {
      return all.filter(p -> p.toString().contains("src/test/java"))
          .map(p -> p.getFileName().toString())
          .toList();
    }
  }

  /** A folder with the samples and a launcher of the command under test. */
  private void likeACheckout() throws IOException {
    Path root = Checkout.root();
    Path samples = Files.createDirectory(checkout.resolve("samples"));
    try (Stream<Path> all = Files.list(root.resolve("samples"))) {
      for (Path file : (Iterable<Path>) all::iterator) {
        Files.copy(file, samples.resolve(file.getFileName()));
      }
    }
    Path launcher = checkout.resolve("parley");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        launcher,
        String.format(
            Locale.ROOT,
            "#!/usr/bin/env bash\nexec '%s' -Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dparley.home='%s' -cp '%s' %s \"$@\"\n",
            java,
            checkout,
            System.getProperty("java.class.path"),
            PlainMain.class.getName()));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }
}
