package org.parley.io.format;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
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
  String text(byte[] bytes) throws IOException, Unreadable {
    return Library.call(
        "RTF",
        () -> {
          StringTextConverter words = new StringTextConverter();
          words.convert(new RtfStreamSource(new ByteArrayInputStream(bytes)));
          return Optional.ofNullable(words.getText()).orElse("");
        });
  }
}
