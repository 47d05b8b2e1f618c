package org.parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that takes the place of an earlier one when it is whole, or leaves that as it was. */
final class WholeFile {
  private WholeFile() {}

  /** What is written; gives the exit status. */
  interface Content {
    int to(Writer writer) throws IOException;
  }

  /** Writes beside the file, and puts that in its place if the status is that all is written. */
  static int write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        return content.to(writer);
      }
    }
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path part = target.resolveSibling("." + target.getFileName() + ".parley-part");
    try {
      int status = written(part, content);
      if (status == Exit.ALL_READ) {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      }
      return status;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static int written(Path part, Content content) throws IOException {
    try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
      return content.to(writer);
    }
  }
}
