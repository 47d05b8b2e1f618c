package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/**
 * A file that is to be opened as a store, looked at before SQLite may write to it: what another
 * program keeps is left as it is, and a new store is its owner's alone.
 */
final class StoreFile {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /**
   * Where the header of an SQLite file has the id of the application, and how long the header is.
   */
  private static final int APPLICATION_AT = 68;

  private static final int HEADER_BYTES = 100;

  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  private final Path file;

  StoreFile(Path file) {
    this.file = file;
  }

  /**
   * @throws StoreException where the file is missing, empty or no store
   */
  void mustBeStore() {
    if (!Files.exists(file)) {
      throw new StoreException(
          file + ": no such file: check the name, or create a store with parley read --store");
    }
    mustBeFile();
    if (size() == 0) {
      throw new StoreException(
          file + " is empty (0 bytes), as a copy that failed is: name a Parley store");
    }
    if (!isStore(false)) {
      throw foreign();
    }
  }

  /**
   * Makes the file where it is missing.
   *
   * @throws StoreException where it cannot be made, or is there and another program's
   */
  void mayBeStore() {
    if (Files.exists(file)) {
      mustBeFile();
      if (size() > 0 && !isStore(true)) {
        throw foreign();
      }
    } else {
      make();
    }
  }

  /** SQLite gives the files beside it, the log among them, the rights of this one. */
  void make() {
    try {
      Files.createFile(file, ownerOnly());
    } catch (FileAlreadyExistsException e) {
      mustBeFile();
    } catch (IOException e) {
      throw new StoreException(
          "cannot create " + file + " (" + e + "): name a file in a folder that can be written", e);
    }
  }

  private FileAttribute<?>[] ownerOnly() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }

  private void mustBeFile() {
    if (Files.isDirectory(file)) {
      throw new StoreException(file + " is a folder: name a file");
    }
    if (!Files.isRegularFile(file)) {
      throw new StoreException(file + " is no regular file: name a Parley store");
    }
  }

  private boolean isStore(boolean orBlank) {
    byte[] header = header();
    if (header.length < HEADER_BYTES
        || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new StoreException(file + " is not a Parley store: name another file");
    }
    return ByteBuffer.wrap(header).getInt(APPLICATION_AT) == Migrations.APPLICATION
        || isStoreByItsLog(orBlank);
  }

  /** What was made a moment ago may stand in the log alone. */
  private boolean isStoreByItsLog(boolean orBlank) {
    try (Sql sql = Connections.looker(file)) {
      long application = sql.number("PRAGMA application_id");
      return application == Migrations.APPLICATION
          || orBlank && application == 0 && sql.number("SELECT count(*) FROM sqlite_schema") == 0;
    }
  }

  private byte[] header() {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEADER_BYTES);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private StoreException unreadable(IOException e) {
    return new StoreException("cannot read " + file + " (" + e + "): check its rights", e);
  }

  private StoreException foreign() {
    return new StoreException(
        file + " is an SQLite file, but not a Parley store: name another file");
  }
}
