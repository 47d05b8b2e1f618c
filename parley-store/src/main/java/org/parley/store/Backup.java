package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of a store in use, as it stands at one moment. */
final class Backup {
  private static final String PART = ".parley-part";

  private final Connections connections;

  Backup(Connections connections) {
    this.connections = connections;
  }

  /**
   * SQLite writes the copy beside its place, and one whose writing is broken off never gets its
   * name.
   *
   * @throws StoreException where the file is there already, or cannot be written
   */
  void to(Path file) {
    if (Files.exists(file)) {
      throw new StoreException(file + " is there already: give another name, or remove it first");
    }
    try (Part part = Part.of(file)) {
      copy(part.path());
      Files.move(part.path(), file);
    } catch (IOException e) {
      throw new StoreException("cannot write " + file + " (" + e + "): give another name", e);
    }
  }

  /** The copy while it is written; what a broken one has left is written over. */
  private record Part(Path path) implements AutoCloseable {
    static Part of(Path file) throws IOException {
      Part part = new Part(file.resolveSibling("." + file.getFileName() + PART));
      part.close();
      new StoreFile(part.path()).make();
      return part;
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(path);
    }
  }

  private void copy(Path part) {
    try (Sql sql = connections.writer()) {
      sql.update("VACUUM INTO ?", part.toAbsolutePath().toString());
    }
  }
}
