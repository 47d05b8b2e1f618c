package org.parley.io.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.parley.model.Fault;

/** The files that a name on the command line stands for. */
final class Folder {
  private static final char NOT_UTF_8 = '\uFFFD';

  private Folder() {}

  /**
   * The file itself, or all files of a folder and below it by name; hidden files, docs about the
   * folder, tables and what Parley itself wrote are left out.
   *
   * @param faults told what of a folder cannot be entered or is not followed
   */
  static List<Path> files(String name, Consumer<Fault> faults) throws InputFault {
    Path path = existing(name);
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Fault> found = new ArrayList<>();
    List<Path> files = new FolderWalk(path, found::add).files();
    found.forEach(faults);
    if (files.isEmpty() && found.isEmpty()) {
      String own = OwnFiles.record(path) ? "a record that Parley wrote" : "empty";
      throw new InputFault(name, "folder", own + ": no report in it");
    }
    return files;
  }

  /** A path as the output writes it, with the same separators on every system. */
  static String display(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static Path existing(String name) throws InputFault {
    if (name.isEmpty()) {
      String what = "an empty name: give a file, or . for the folder that you are in";
      throw new InputFault("\"\"", "path", what);
    }
    try {
      Path path = Path.of(name);
      Files.readAttributes(path, BasicFileAttributes.class);
      return path;
    } catch (InvalidPathException e) {
      throw new InputFault(name, "path", "not a path: " + e.getReason() + ": check the spelling");
    } catch (NoSuchFileException e) {
      return spelledOtherwise(name);
    } catch (IOException e) {
      throw new InputFault(name, "path", unreachable(e));
    }
  }

  private static String unreachable(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "cannot be reached: permission denied: make the folder that holds it readable";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return "no such file or folder (" + reason + "): check the spelling";
  }

  /**
   * Java shows bytes of a name that are not UTF-8 as U+FFFD, and finds no file by what it shows;
   * the folder has the name itself.
   */
  private static Path spelledOtherwise(String name) throws InputFault {
    Path path = Path.of(name);
    Path at = Objects.requireNonNullElse(path.getRoot(), Path.of(""));
    for (Path part : path) {
      Path next = at.resolve(part);
      at = Files.exists(next) ? next : only(name, shownAs(at, part));
    }
    return at;
  }

  private static Path only(String name, List<Path> found) throws InputFault {
    if (found.isEmpty()) {
      throw new InputFault(name, "path", "no such file or folder: check the spelling");
    }
    if (found.size() > 1) {
      String what = "several names look like this one, none of them in UTF-8: rename the files";
      throw new InputFault(name, "path", what);
    }
    return found.get(0);
  }

  private static List<Path> shownAs(Path folder, Path name) {
    List<Path> found = new ArrayList<>();
    if (name.toString().indexOf(NOT_UTF_8) < 0) {
      return found;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (String.valueOf(entry.getFileName()).equals(name.toString())) {
          found.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    return found;
  }
}
