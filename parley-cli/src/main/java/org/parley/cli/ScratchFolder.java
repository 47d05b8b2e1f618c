package org.parley.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder for the time of a run. Its owner holds the lock of a file in it, so that the next run
 * knows the one that a killed run has left, by whichever process, and removes it.
 */
final class ScratchFolder implements AutoCloseable {
  private static final String LOCK = "lock";

  /**
   * The folders that this process holds. Their locks are not tried: closing any channel of a file
   * ends all of a process's locks on it (POSIX).
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;

  private ScratchFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Makes a folder whose name begins with {@code prefix}. */
  static ScratchFolder in(Path parent, String prefix) throws IOException {
    return holding(Files.createTempDirectory(parent, prefix));
  }

  /** Holds a folder that was made for this run. The lock is there before its name is. */
  static ScratchFolder holding(Path folder) throws IOException {
    Path unnamed = folder.resolve(LOCK + ".new");
    FileChannel channel =
        FileChannel.open(unnamed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    ScratchFolder held = new ScratchFolder(folder, channel);
    HELD.add(key(folder));
    try {
      channel.lock();
      Files.move(unnamed, folder.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
      return held;
    } catch (IOException e) {
      held.close();
      throw e;
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      delete(path);
    } finally {
      HELD.remove(key(path));
    }
  }

  private static Path key(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  /** What is done with a folder that a killed run has left, before it is removed. */
  interface Salvage {
    void from(Path left) throws IOException;
  }

  /** Removes what killed runs have left in {@code parent} under names with this prefix. */
  static void sweep(Path parent, String prefix, Salvage salvage) throws IOException {
    List<Path> found;
    if (!Files.isReadable(parent)) {
      return;
    }
    try (Stream<Path> all = Files.list(parent)) {
      found =
          all.filter(p -> String.valueOf(p.getFileName()).startsWith(prefix))
              .filter(p -> !HELD.contains(key(p)))
              .filter(p -> Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
              .filter(p -> Files.isRegularFile(p.resolve(LOCK), LinkOption.NOFOLLOW_LINKS))
              .toList();
    }
    for (Path left : found) {
      sweep(left, salvage);
    }
  }

  private static void sweep(Path left, Salvage salvage) throws IOException {
    try (FileChannel channel = FileChannel.open(left.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        salvage.from(left);
        delete(left);
      }
    } catch (OverlappingFileLockException | AccessDeniedException e) {
      // Another run is at work in it, or it is another user's.
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException e)
              throws IOException {
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
