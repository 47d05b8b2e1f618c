package org.parley.io.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that a name on the command line stands for. */
final class Folder {
  /** Docs about a folder and tables beside its reports, by the names that people give them. */
  private static final Pattern ABOUT =
      Pattern.compile("(?i)(?:readme|licen[cs]e|notice|sources)(?:\\..*)?|.*\\.(?:md|csv|tsv)");

  private Folder() {}

  /**
   * The file itself, or all files of a folder and below it by name; hidden files, docs about the
   * folder and tables are left out.
   */
  static List<Path> files(String name) throws InputFault {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new InputFault(name, "path", "not a path: " + e.getReason());
    }
    if (!Files.exists(path)) {
      throw new InputFault(name, "path", "no such file or folder: check the spelling");
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = walk(name, path);
    if (files.isEmpty()) {
      throw new InputFault(name, "folder", "empty: no report in it");
    }
    return files;
  }

  /** A path as the output writes it, with the same separators on every system. */
  static String display(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static List<Path> walk(String name, Path folder) throws InputFault {
    // The dot makes a folder of a link to one.
    Path walked = folder.resolve(".");
    try (Stream<Path> all = Files.walk(walked)) {
      return all.map(p -> folder.resolve(walked.relativize(p)))
          .filter(p -> Files.isRegularFile(p) && !hidden(folder, p) && !about(p))
          .sorted(Comparator.comparing(Folder::display))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new InputFault(name, "folder", "cannot be listed: " + e.getMessage());
    }
  }

  private static boolean about(Path file) {
    return ABOUT.matcher(file.getFileName().toString()).matches();
  }

  private static boolean hidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
