package org.parley.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A sitemap, which has the addresses of reports and not their texts. */
final class Sitemap implements FileFormat {
  private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex");

  @Override
  public boolean begins(Head head) {
    return Xml.root(head).filter(ROOTS::contains).isPresent();
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    Addresses addresses = new Addresses(parts);
    try {
      XMLStreamReader xml = Xml.factory().createXMLStreamReader(new Unclosed(in));
      while (xml.hasNext()) {
        boolean address =
            xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("loc");
        if (address
            && !"http://www.google.com/schemas/sitemap-image/1.1".equals(xml.getNamespaceURI())) {
          addresses.take(xml.getElementText());
        }
      }
    } catch (XMLStreamException e) {
      addresses.end("a sitemap");
      throw new Unreadable(
          "a sitemap that is no whole XML: " + e.getMessage() + ": fetch it again");
    }
    addresses.end("a sitemap");
  }
}
