package org.parley.io.format;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.parley.model.Format;

/** A text in the Rich Text Format. */
final class Rtf extends Document {
  Rtf() {
    super(Format.RTF);
  }

  @Override
  public boolean begins(Head head) {
    return head.text().startsWith("{\\rtf");
  }

  @Override
  String text(byte[] bytes) throws Unreadable {
    StringTextConverter words = new StringTextConverter();
    try {
      words.convert(new RtfStreamSource(new ByteArrayInputStream(bytes)));
    } catch (IOException | RuntimeException e) {
      // The library lets what a damaged file holds end in any exception.
      throw new Unreadable("a damaged RTF (" + e.getMessage() + "): save it again");
    }
    return words.getText();
  }
}
