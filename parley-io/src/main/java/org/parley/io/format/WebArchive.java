package org.parley.io.format;

import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import com.dd.plist.PropertyListParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A page that Safari saved as a web archive: a property list with the page and what it shows. */
final class WebArchive implements FileFormat {
  private static final String BINARY = "bplist0";
  private static final String MAIN = "WebMainResource";

  @Override
  public boolean begins(Head head) {
    return head.starts(BINARY) || head.text().contains("<plist") && head.text().contains(MAIN);
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    byte[] bytes = Whole.bytes(in, Limits.DOCUMENT_BYTES);
    Optional<NSDictionary> main = main(bytes);
    Optional<NSData> page = main.flatMap(m -> value(m, "WebResourceData", NSData.class));
    if (page.isEmpty()) {
      throw new Unreadable("a property list without a page: save the page as HTML");
    }
    Metadata stated =
        new Metadata(
            main.flatMap(m -> value(m, "WebResourceURL", NSString.class)).map(NSString::getContent),
            main.flatMap(m -> value(m, "WebResourceTextEncodingName", NSString.class))
                .map(NSString::getContent));
    parts.file("", new ByteArrayInputStream(page.get().bytes()), stated);
  }

  private static Optional<NSDictionary> main(byte[] bytes) throws IOException, Unreadable {
    NSObject all = Library.call("property list", () -> PropertyListParser.parse(bytes));
    return all instanceof NSDictionary d ? value(d, MAIN, NSDictionary.class) : Optional.empty();
  }

  private static <T extends NSObject> Optional<T> value(
      NSDictionary in, String key, Class<T> type) {
    return Optional.ofNullable(in.get(key)).filter(type::isInstance).map(type::cast);
  }
}
