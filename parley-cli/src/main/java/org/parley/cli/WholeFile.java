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

  /** Bytes that are written into a file which is not there yet; gives the exit status. */
  interface Bytes {
    int to(Path file) throws IOException;
  }

  /** Writes beside the file, and puts that in its place if the status is that all is written. */
  static int write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        return content.to(writer);
      }
    }
    return beside(file, part -> written(part, content));
  }

  /** The same for what must have a file of its own while it is written. */
  static int beside(Path file, Bytes content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path part = target.resolveSibling("." + target.getFileName() + ".parley-part");
    Files.deleteIfExists(part);
    try {
      int status = content.to(part);
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
