package org.parley.io.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;

/** XML as it comes from elsewhere: no entities of its own, nothing fetched. */
final class Xml {
  private static final Pattern ROOT =
      Pattern.compile(
          "^\\x{feff}?\\s*(?:(?:<\\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>)\\s*){0,20}"
              + "<(?<root>[A-Za-z_][\\w.:-]*)",
          Pattern.DOTALL);

  private Xml() {}

  /** The name of the outermost element, small and without its prefix. */
  static Optional<String> root(Head head) {
    Matcher root = ROOT.matcher(head.text());
    return Optional.of(root)
        .filter(Matcher::find)
        .map(m -> m.group("root").toLowerCase(Locale.ROOT))
        .map(n -> n.substring(n.indexOf(':') + 1));
  }

  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
