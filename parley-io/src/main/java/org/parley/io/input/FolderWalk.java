package org.parley.io.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.io.format.Formats;
import org.parley.io.format.Unpacked;
import org.parley.model.Fault;

/**
 * Goes through a folder for its reports. What it cannot enter and links that it does not follow are
 * faults, and the rest is found all the same.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  /** Docs about a folder, by the names that people give them. */
  private static final Pattern ABOUT =
      Pattern.compile("(?i)(?:readme|licen[cs]e|notice|sources)(?:\\..*)?");

  /** What stands beside the reports more often than it holds some. */
  private static final Pattern BESIDE = Pattern.compile("(?i).*\\.(?:md|csv|tsv)");

  private final Path folder;
  private final Path walked;
  private final Consumer<Fault> faults;
  private final List<Path> files = new ArrayList<>();
  private final Set<Path> records = new HashSet<>();

  /**
   * @param folder as it was named, also a link to one
   */
  FolderWalk(Path folder, Consumer<Fault> faults) {
    this.folder = folder;
    // The dot makes a folder of a link to one.
    this.walked = folder.resolve(".");
    this.faults = faults;
  }

  /** The files that may be reports, in the order of their written paths. */
  List<Path> files() {
    try {
      Files.walkFileTree(walked, this);
    } catch (IOException e) {
      visitFileFailed(walked, e);
    }
    files.sort(Comparator.comparing(Folder::display));
    return List.copyOf(files);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
    if (!dir.equals(walked) && hidden(dir)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (OwnFiles.record(dir)) {
      records.add(dir);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!hidden(file)) {
      if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
        tell(file, "link", "leads to a folder, and is not followed: name it to read it too");
      } else if (attributes.isSymbolicLink() && Files.notExists(file)) {
        tell(file, "link", "leads to no file: mend or remove it");
      } else if (Files.isRegularFile(file) && !about(file) && !own(file)) {
        files.add(named(file));
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (file.equals(walked) || !hidden(file)) {
      tell(file, "path", Unpacked.reason(e));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
    return e == null ? FileVisitResult.CONTINUE : visitFileFailed(dir, e);
  }

  private boolean own(Path file) {
    return records.contains(file.getParent()) && OwnFiles.partOfRecord(file)
        || OwnFiles.ofStore(file);
  }

  private void tell(Path file, String where, String what) {
    faults.accept(new Fault(Folder.display(named(file)), where, what));
  }

  private Path named(Path file) {
    return file.equals(walked) ? folder : folder.resolve(walked.relativize(file));
  }

  private static boolean about(Path file) {
    String name = file.getFileName().toString();
    return ABOUT.matcher(name).matches() || BESIDE.matcher(name).matches() && !holdsReports(file);
  }

  /** What cannot be opened is told where it is read. */
  private static boolean holdsReports(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return Formats.holdsReports(in);
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean hidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }
}
