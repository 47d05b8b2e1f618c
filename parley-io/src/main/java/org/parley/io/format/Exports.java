package org.parley.io.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documents of a news database's export, told by the lines that part them. */
final class Exports {
  private static final Pattern NEXIS =
      Pattern.compile(
          "(?m)^[\\s\\x{feff}]*(?:DOCUMENT )?\\d+ OF \\d+(?: DOCUMENTS?)?[ \\t]*\\r?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXIS_UNI =
      Pattern.compile("(?m)^[ \\t]*End of Document[ \\t]*\\r?$");
  private static final Pattern FACTIVA =
      Pattern.compile("(?m)^(?:AN[ \\t]+)?Document [A-Za-z]{2,12}[A-Za-z0-9]{8,40}[ \\t]*\\r?$");

  private Exports() {}

  /** Each document; none where the text is no export. */
  static List<Row> split(String text) {
    if (NEXIS_UNI.matcher(text).find()) {
      return endingWith(NEXIS_UNI, text).stream().map(NexisDocument::read).toList();
    }
    if (FACTIVA.matcher(text).find()) {
      return endingWith(FACTIVA, text).stream().map(FactivaDocument::read).toList();
    }
    List<String> documents = beginningWith(NEXIS, text);
    boolean fields = documents.stream().allMatch(d -> NexisDocument.FIELD.matcher(d).find());
    return fields ? documents.stream().map(NexisDocument::read).toList() : List.of();
  }

  private static List<String> endingWith(Pattern end, String text) {
    List<String> documents = new ArrayList<>();
    Matcher m = end.matcher(text);
    int from = 0;
    while (m.find()) {
      documents.add(text.substring(from, m.start()));
      from = m.end();
    }
    return documents;
  }

  private static List<String> beginningWith(Pattern begin, String text) {
    List<String> documents = new ArrayList<>();
    Matcher m = begin.matcher(text);
    int from = -1;
    while (m.find()) {
      if (from >= 0) {
        documents.add(text.substring(from, m.start()));
      }
      from = m.end();
    }
    if (from >= 0) {
      documents.add(text.substring(from));
    }
    return documents;
  }
}
