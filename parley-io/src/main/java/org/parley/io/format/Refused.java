package org.parley.io.format;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known by its first bytes and not read: it is refused by its name. */
final class Refused implements FileFormat {
  private static final String PICTURE =
      "a picture, which is not read: give the text that goes with it";
  private static final String RECORDING = "a recording, which is not read: give a transcript";
  private static final String PROGRAM = "a program, which is not read";
  private static final String PACKED =
      "an archive of a kind that is not unpacked: give zip or tar.gz";
  private static final Map<String, String> KNOWN = known();

  private static Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("\u0089PNG", PICTURE);
    known.put("\u00ff\u00d8\u00ff", PICTURE);
    known.put("GIF8", PICTURE);
    known.put("BM", PICTURE);
    known.put("II*\0", PICTURE);
    known.put("MM\0*", PICTURE);
    known.put("\0\0\1\0", PICTURE);
    known.put("8BPS", PICTURE);
    known.put("RIFF", "a picture or recording, which is not read: give its text");
    known.put("ID3", RECORDING);
    known.put("OggS", RECORDING);
    known.put("fLaC", RECORDING);
    known.put("\u001aE\u00df\u00a3", RECORDING);
    known.put(
        "\u00d0\u00cf\u0011\u00e0",
        "an old Office file (DOC, XLS, PPT or MSG), which is not read: save it as DOCX, CSV, PDF or EML");
    known.put("\u007fELF", PROGRAM);
    known.put("MZ", PROGRAM);
    known.put("\u00ca\u00fe\u00ba\u00be", PROGRAM);
    known.put("\u00cf\u00fa\u00ed\u00fe", PROGRAM);
    known.put("7z\u00bc\u00af", PACKED);
    known.put("Rar!", PACKED);
    known.put("\u00fd7zXZ", PACKED);
    known.put("\u0028\u00b5\u002f\u00fd", PACKED);
    known.put("\u0004\"M\u0018", PACKED);
    known.put(
        "SQLite format 3\0",
        "an SQLite database, which is not read: give the table of reports as CSV");
    known.put("wOF", "a font, which is not read");
    known.put("\0\1\0\0\0", "a font, which is not read");
    known.put("Obj\1", "an Avro file, which is not read: give Parquet, CSV or JSON Lines");
    known.put("ARROW1", "an Arrow file, which is not read: give Parquet, CSV or JSON Lines");
    known.put("ORC", "an ORC file, which is not read: give Parquet, CSV or JSON Lines");
    known.put("\u0089HDF", "an HDF5 file, which is not read: give Parquet, CSV or JSON Lines");
    return known;
  }

  private static final int BRAND_AT = 4;

  @Override
  public boolean begins(Head head) {
    return why(head).isPresent();
  }

  static Optional<String> why(Head head) {
    if (head.has("ftyp", BRAND_AT)) {
      return Optional.of("a recording or picture, which is not read: give its text");
    }
    boolean binary = Decoder.binary(head.bytes());
    return KNOWN.entrySet().stream()
        .filter(k -> head.starts(k.getKey()))
        .filter(k -> binary || k.getKey().length() > 3)
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> xml(head));
  }

  private static Optional<String> xml(Head head) {
    if (!head.text().startsWith("<?xml") && !head.text().startsWith("<svg")) {
      return Optional.empty();
    }
    return Xml.root(head)
        .filter(root -> !root.equals("html"))
        .map(
            root ->
                root.equals("svg")
                    ? PICTURE
                    : "XML of a kind that is not read (" + root + "): give HTML, RSS or Atom");
  }

  @Override
  public void read(InputStream in, Parts parts) throws Unreadable, java.io.IOException {
    throw new Unreadable(why(Head.of(in, parts.columns())).orElseThrow());
  }
}
