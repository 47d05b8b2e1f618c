package org.parley.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that {@code --out} names, whose record is replaced as a whole. The files are written
 * beside it and moved into place at the end: where the folder holds a record and nothing else, by
 * renaming folders; else file by file, with the last of them gone meanwhile. A kill or a full disk
 * leaves the earlier record or the new one.
 */
final class OutFolder implements AutoCloseable {
  private static final String PART = ".parley-part-";
  private static final String NEW = "record";
  private static final String OLD = "old";

  private final Path target;
  private final RecordFiles files;
  private final ScratchFolder scratch;

  private OutFolder(Path target, RecordFiles files, ScratchFolder scratch) {
    this.target = target;
    this.files = files;
    this.scratch = scratch;
  }

  /**
   * Makes ready for writing, and removes what killed runs have left.
   *
   * @throws IOException where the folder could not be written
   */
  static OutFolder prepare(Path named) throws IOException {
    Path target = real(named);
    RecordFiles files = new RecordFiles(target);
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new NotDirectoryException(named.toString());
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new FileSystemException(named.toString(), null, "not writable");
    }
    recover(target);
    ScratchFolder scratch = scratch(target, files);
    Files.createDirectory(scratch.path().resolve(NEW));
    return new OutFolder(target, files, scratch);
  }

  private static ScratchFolder scratch(Path target, RecordFiles files) throws IOException {
    boolean there = Files.exists(target);
    if (there && !files.alone()) {
      return ScratchFolder.in(target, PART);
    }
    ScratchFolder beside = ScratchFolder.in(parent(target), prefix(target));
    if (there && !files.isOfOwnerOf(beside.path())) {
      beside.close();
      return ScratchFolder.in(target, PART);
    }
    return beside;
  }

  private static Path real(Path named) throws IOException {
    if (Files.exists(named)) {
      return named.toRealPath();
    }
    Path absolute = named.toAbsolutePath();
    Path parent = parent(absolute);
    Files.createDirectories(parent);
    return parent.toRealPath().resolve(absolute.getFileName());
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + PART;
  }

  /** A run that was killed between the two renames has left both records, and no folder. */
  private static void recover(Path target) throws IOException {
    ScratchFolder.sweep(
        parent(target),
        prefix(target),
        left -> {
          Path whole = left.resolve(NEW);
          if (Files.exists(left.resolve(OLD)) && Files.exists(whole) && !Files.exists(target)) {
            move(whole, target);
          }
        });
    if (Files.exists(target)) {
      ScratchFolder.sweep(target, PART, left -> {});
    }
  }

  /** Where the files of the record are written. */
  Path stage() {
    return scratch.path().resolve(NEW);
  }

  /** Puts what was written in the place of what was there. */
  void commit() throws IOException {
    List<Path> written = written();
    for (Path file : written) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    if (!Files.exists(target)) {
      move(stage(), target);
    } else if (stage().startsWith(target) || !files.alone() || !exchanged()) {
      oneByOne(written);
    }
  }

  private List<Path> written() throws IOException {
    try (Stream<Path> all = Files.list(stage())) {
      return all.toList();
    }
  }

  /** Whether the folder could be renamed: what is mounted, or of a foreign group, cannot. */
  private boolean exchanged() throws IOException {
    Path old = scratch.path().resolve(OLD);
    try {
      files.likenRights(stage());
      move(target, old);
    } catch (FileSystemException e) {
      return false;
    }
    try {
      move(stage(), target);
    } catch (IOException e) {
      move(old, target);
      throw e;
    }
    return true;
  }

  /** Without the last file a record is not whole; it goes first and comes last. */
  private void oneByOne(List<Path> written) throws IOException {
    Files.deleteIfExists(target.resolve(RecordFiles.LAST));
    List<Path> order = new ArrayList<>(written);
    order.sort((a, b) -> Boolean.compare(RecordFiles.isLast(a), RecordFiles.isLast(b)));
    for (Path file : order) {
      move(file, target.resolve(file.getFileName()));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {
    try {
      scratch.close();
    } catch (IOException e) {
      // The record stands; what is left of this run the next one removes.
    }
  }
}
