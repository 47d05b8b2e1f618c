package org.parley.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Parley itself writes, which is no report where a folder is read: the files of a record, told
 * by its {@code run.json} or by their number, and a store with what SQLite keeps beside it.
 */
final class OwnFiles {
  private static final String RUN = "run.json";
  private static final Set<String> ROWS =
      Stream.of(
              "reports",
              "actors",
              "statements",
              "events",
              "times",
              "places",
              "talks",
              "disputes",
              "figures",
              "wording",
              "withheld",
              "deeds",
              "revisions")
          .map(kind -> kind + ".jsonl")
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> BESIDE = Set.of(RUN, "record.html");
  private static final Pattern RUN_BEGINS =
      Pattern.compile("^\\{\\s*\"version\"\\s*:\\s*\"[^\"]*\",\\s*\"inputs\"\\s*:\\s*\\[");
  private static final int RUN_BYTES = 256;

  private static final String SQLITE = "SQLite format 3\0";
  private static final int APPLICATION_AT = 68;
  private static final int APPLICATION = 0x5041524c;
  private static final Pattern BESIDE_STORE = Pattern.compile("-(?:wal|shm|journal)$");

  private OwnFiles() {}

  /** Whether the folder holds a record. */
  static boolean record(Path folder) {
    String run = new String(head(folder.resolve(RUN), RUN_BYTES), StandardCharsets.UTF_8);
    return RUN_BEGINS.matcher(run).find()
        || ROWS.stream().allMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }

  /** Whether a file of this name is part of a record, where its folder holds one. */
  static boolean partOfRecord(Path file) {
    String name = file.getFileName().toString();
    return ROWS.contains(name) || BESIDE.contains(name);
  }

  /** Whether the file is a store, or stands beside one as SQLite's. */
  static boolean ofStore(Path file) {
    String name = file.getFileName().toString();
    return isStore(file)
        || BESIDE_STORE.matcher(name).find()
            && isStore(file.resolveSibling(BESIDE_STORE.matcher(name).replaceFirst("")));
  }

  private static boolean isStore(Path file) {
    byte[] head = head(file, APPLICATION_AT + Integer.BYTES);
    return head.length == APPLICATION_AT + Integer.BYTES
        && new String(head, StandardCharsets.ISO_8859_1).startsWith(SQLITE)
        && ByteBuffer.wrap(head).getInt(APPLICATION_AT) == APPLICATION;
  }

  /** What cannot be opened is told where it is read. */
  private static byte[] head(Path file, int most) {
    if (!Files.isRegularFile(file)) {
      return new byte[0];
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
