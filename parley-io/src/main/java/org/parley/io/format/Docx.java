package org.parley.io.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parley.model.Format;

/**
 * A Word document (Office Open XML, ECMA-376): its paragraphs, without notes and what was deleted.
 */
final class Docx extends Document {
  private static final String TYPES = "[Content_Types].xml";
  private static final String WORDS = "word/document";
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "Fallback", "instrText", "drawing");

  Docx() {
    super(Format.DOCX);
  }

  /** Any file of Office is taken, and those that hold no document are refused by their names. */
  @Override
  public boolean begins(Head head) {
    return Archive.isZip(head) && head.latin().contains(TYPES);
  }

  @Override
  String text(byte[] bytes) throws IOException, Unreadable {
    Optional<byte[]> words = Optional.empty();
    String kind = "";
    long left = Limits.SKIPPED_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        String name = e.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        if (words.isEmpty() && name.startsWith(WORDS) && name.endsWith(".xml")) {
          words = Optional.of(Whole.bytes(zip, Limits.DOCUMENT_BYTES));
          break;
        }
        kind =
            name.startsWith("xl/")
                ? "an Excel workbook"
                : name.startsWith("ppt/") ? "PowerPoint slides" : kind;
        left -= zip.skip(left + 1);
        if (left < 0) {
          String most = Limits.megabytes(Limits.SKIPPED_BYTES);
          throw new Unreadable("more than " + most + " before its text: save it without pictures");
        }
      }
    } catch (IllegalArgumentException e) {
      throw new Unreadable("a damaged Office file (" + e.getMessage() + "): save it again");
    }
    if (words.isEmpty()) {
      throw new Unreadable(
          (kind.isEmpty() ? "an Office file" : kind)
              + ", which is not read: save it as "
              + (kind.contains("Excel") ? "CSV" : "PDF or DOCX"));
    }
    return paragraphs(new ByteArrayInputStream(words.get()));
  }

  private static String paragraphs(InputStream in) throws Unreadable {
    StringBuilder text = new StringBuilder();
    try {
      XMLStreamReader xml = Xml.factory().createXMLStreamReader(in);
      boolean words = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          String name = xml.getLocalName();
          if (SKIPPED.contains(name)) {
            skip(xml);
          } else {
            words = name.equals("t");
            sign(name, text);
          }
        } else if (event == XMLStreamConstants.CHARACTERS && words) {
          text.append(xml.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          words = false;
          text.append(xml.getLocalName().equals("p") ? "\n" : "");
        }
      }
    } catch (XMLStreamException e) {
      throw new Unreadable("a damaged Word document (" + e.getMessage() + "): save it again");
    }
    return text.toString();
  }

  private static void sign(String name, StringBuilder text) {
    switch (name) {
      case "tab" -> text.append('\t');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      default -> {}
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
