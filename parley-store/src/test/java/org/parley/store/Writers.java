package org.parley.store;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Starts processes that write into a store. Their classes are archived once (class data sharing,
 * which wants jars), so that a start takes a fraction of the time.
 */
final class Writers {
  private final Path directory;
  private final String classPath;
  private final Path archive;

  Writers(Path directory) throws IOException, InterruptedException {
    this.directory = directory;
    this.archive = directory.resolve("classes.jsa");
    this.classPath = jars();
    start(directory.resolve("archived.parley"), 0, 3, "-XX:ArchiveClassesAtExit=" + archive)
        .waitFor();
  }

  Process start(Path store, int first) throws IOException {
    return start(store, first, Integer.MAX_VALUE, "-XX:SharedArchiveFile=" + archive);
  }

  String complaint() {
    try {
      return Files.readString(directory.resolve("complaint"));
    } catch (IOException e) {
      return "no word of the writer";
    }
  }

  private Process start(Path store, int first, int end, String option) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xlog:disable",
            option,
            "-cp",
            classPath,
            KilledWriter.class.getName(),
            store.toString(),
            String.valueOf(first),
            String.valueOf(end))
        .redirectError(directory.resolve("complaint").toFile())
        .start();
  }

  private String jars() throws IOException {
    List<String> all = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        all.add(jar(path, directory.resolve("classes" + all.size() + ".jar")).toString());
      } else if (Files.exists(path)) {
        all.add(entry);
      }
    }
    return String.join(File.pathSeparator, all);
  }

  private static Path jar(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> all = Files.walk(classes)) {
      for (Path each : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator) {
        out.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, out);
      }
    }
    return jar;
  }
}
