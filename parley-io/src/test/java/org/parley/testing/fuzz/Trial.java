package org.parley.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The check of a fuzz test, on any number of cases. A case that breaks it is kept in {@code
 * target/fuzz}, the smallest last; once mended it belongs into the folder {@code fuzz/TEST} beside
 * the test's class, in {@code src/test/resources}, whose cases come first in each run.
 */
public final class Trial {
  /** Most processor time of a case; the slowest, tens of thousands of numbers, take a fifth. */
  private static final Duration PROCESSOR = Duration.ofMinutes(3);

  /** Where a case has no end at all. */
  private static final Duration WALL = Duration.ofMinutes(10);

  private final Class<?> test;
  private final Check check;

  /** What must hold of a case. */
  public interface Check {
    void of(byte[] input) throws Throwable;
  }

  public Trial(Class<?> test, Check check) {
    this.test = test;
    this.check = check;
  }

  /** Tries what once broke it. */
  public void known() {
    URL folder = test.getResource("fuzz/" + test.getSimpleName());
    assertThat(folder).as("cases of " + test.getSimpleName()).isNotNull();
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        on(Files.readAllBytes(file), String.valueOf(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Tries one case. */
  public void on(byte[] input) {
    on(input, "a made case");
  }

  private void on(byte[] input, String name) {
    try {
      assertTimeoutPreemptively(WALL, () -> timed(input));
    } catch (Throwable broken) {
      Path kept = keep(input);
      throw new AssertionError(name + ", kept in " + kept + ": " + broken, broken);
    }
  }

  private void timed(byte[] input) throws Throwable {
    long begun = processorTime();
    check.of(input);
    assertThat(Duration.ofNanos(processorTime() - begun))
        .as("processor time of a case")
        .isLessThan(PROCESSOR);
  }

  private Path keep(byte[] input) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "fuzz"));
      Path file = folder.resolve(test.getSimpleName() + ".bin").toAbsolutePath();
      return Files.write(file, input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long processorTime() {
    return Optional.of(ManagementFactory.getThreadMXBean())
        .filter(threads -> threads.isCurrentThreadCpuTimeSupported())
        .map(threads -> threads.getCurrentThreadCpuTime())
        .orElse(System.nanoTime());
  }
}
