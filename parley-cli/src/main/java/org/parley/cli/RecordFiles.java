package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.io.output.Kind;

/** What stands in a folder that holds a record. */
final class RecordFiles {
  /** The page that a browser opens. */
  static final String PAGE = "record.html";

  /** Written after all others: a folder without it holds no whole record. */
  static final String LAST = "run.json";

  private static final Set<String> NAMES =
      Stream.concat(Stream.of(Kind.values()).map(Kind::file), Stream.of(PAGE, LAST))
          .collect(Collectors.toUnmodifiableSet());
  private static final String MODE = "unix:mode";
  private static final String OWNER = "unix:owner";
  private static final String GROUP = "unix:group";

  private final Path folder;

  RecordFiles(Path folder) {
    this.folder = folder;
  }

  static boolean isLast(Path file) {
    return file.endsWith(LAST);
  }

  /**
   * Whether the folder can be replaced by another: files of a record are all that it holds, nobody
   * is in it as far as is known, and what is beside it is on the same disk.
   */
  boolean alone() throws IOException {
    Path parent = folder.getParent();
    return parent != null
        && Files.isWritable(parent)
        && !Path.of("").toRealPath().startsWith(folder)
        && Files.getFileStore(parent).equals(Files.getFileStore(folder))
        && holdsNothingElse();
  }

  private boolean holdsNothingElse() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.allMatch(
          p ->
              NAMES.contains(String.valueOf(p.getFileName()))
                  && Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS));
    }
  }

  /** Whether another folder is the same owner's. */
  boolean isOfOwnerOf(Path other) throws IOException {
    return !hasUnixRights()
        || Files.getAttribute(other, OWNER).equals(Files.getAttribute(folder, OWNER));
  }

  /** Gives another folder the rights of this one. */
  void likenRights(Path other) throws IOException {
    if (hasUnixRights()) {
      Files.setAttribute(other, GROUP, Files.getAttribute(folder, GROUP));
      Files.setAttribute(other, MODE, Files.getAttribute(folder, MODE));
    }
  }

  private boolean hasUnixRights() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("unix");
  }
}
