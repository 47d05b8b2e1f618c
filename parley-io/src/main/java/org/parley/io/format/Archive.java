package org.parley.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * A zip or tar archive, read as a stream. The names of its files name reports, and never a place on
 * disk.
 */
final class Archive implements FileFormat {
  private static final String ZIP = "PK\u0003\u0004";
  private static final String EMPTY_ZIP = "PK\u0005\u0006";
  private static final int TAR_MAGIC_AT = 257;

  /** What systems put beside the files, hidden ones and docs about them. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:^|.*/)(?:\\.(?!\\.?/).*|__MACOSX/.*|Thumbs\\.db|desktop\\.ini"
              + "|(?:readme|licen[cs]e|notice|sources)(?:\\.[^/]*)?)");

  @Override
  public boolean begins(Head head) {
    return isZip(head) || isTar(head);
  }

  static boolean isZip(Head head) {
    return head.starts(ZIP) || head.starts(EMPTY_ZIP);
  }

  private static boolean isTar(Head head) {
    return head.has("ustar", TAR_MAGIC_AT);
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    Head head = Head.of(in, parts.columns());
    Ending ending = new Ending(in);
    Growth growth = new Growth(ending);
    boolean tar = isTar(head);
    ArchiveInputStream<? extends ArchiveEntry> archive =
        tar
            ? new TarArchiveInputStream(growth.packed())
            : new ZipArchiveInputStream(growth.packed(), "UTF-8", true, true);
    int read = 0;
    int members = 0;
    Optional<ArchiveEntry> next = next(archive);
    for (; next.isPresent(); next = next(archive)) {
      ArchiveEntry e = next.get();
      if (++members > Limits.MEMBERS) {
        throw new Unreadable("more than " + Limits.MEMBERS + " files in it: split it");
      }
      if (isFile(e)) {
        read++;
        member(e.getName(), archive, e, growth, parts);
      }
    }
    if (!tar && !ending.seen()) {
      throw new Unreadable("cut off: fetch it again; the files before are read");
    }
    if (read == 0) {
      throw new Unreadable("an empty archive: no report in it");
    }
  }

  private static Optional<ArchiveEntry> next(ArchiveInputStream<? extends ArchiveEntry> archive)
      throws IOException, Unreadable {
    return Library.call("archive", () -> Optional.ofNullable(archive.getNextEntry()));
  }

  private static void member(
      String name,
      ArchiveInputStream<? extends ArchiveEntry> archive,
      ArchiveEntry entry,
      Growth growth,
      Parts parts)
      throws IOException {
    if (encrypted(entry)) {
      parts.fault(name, "locked with a password: unpack it yourself and give what was in it");
    } else {
      parts.file(name, new Unclosed(growth.of(archive)), Metadata.NOTHING);
    }
  }

  private static boolean encrypted(ArchiveEntry entry) {
    return entry instanceof org.apache.commons.compress.archivers.zip.ZipArchiveEntry zip
        && zip.getGeneralPurposeBit().usesEncryption();
  }

  private static boolean isFile(ArchiveEntry entry) {
    boolean plain =
        !(entry instanceof TarArchiveEntry tar)
            || tar.isFile() && !tar.isSymbolicLink() && !tar.isLink();
    return plain && !entry.isDirectory() && !BESIDE.matcher(entry.getName()).matches();
  }
}
