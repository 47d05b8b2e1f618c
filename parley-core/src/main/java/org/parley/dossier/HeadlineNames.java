package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.model.Span;
import org.parley.text.Homoglyphs;

/**
 * Who is named in headlines and crossheads, which are no part of the story and so were not read:
 * the names by which the story itself calls its actors.
 */
final class HeadlineNames {
  private static final Pattern WORDS =
      Pattern.compile("\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,3}");

  private HeadlineNames() {}

  /** The mentions of a page's reading with those of its headings. */
  static List<Mention> added(Page page) {
    List<Mention> all = new ArrayList<>(page.reading().mentions());
    Map<String, String> names = names(page);
    page.passages().stream()
        .filter(p -> p.kind() != Passage.Kind.BODY)
        .forEach(p -> add(all, p, names));
    return all;
  }

  private static Map<String, String> names(Page page) {
    Map<String, String> names = new TreeMap<>();
    for (Actor a : page.reading().actors()) {
      for (String name : a.names()) {
        if (Character.isUpperCase(name.codePointAt(0))) {
          names.putIfAbsent(Homoglyphs.fold(name).replace('’', '\''), a.id());
        }
      }
    }
    return names;
  }

  private static void add(List<Mention> all, Passage passage, Map<String, String> names) {
    Matcher m = WORDS.matcher(passage.text());
    while (m.find()) {
      int at = m.start();
      while (at < m.end()) {
        int end = longest(passage.text(), at, m.end(), names);
        if (end > at) {
          String name = passage.text().substring(at, end);
          Span span = passage.original(at, end);
          if (all.stream().noneMatch(o -> o.span().overlaps(span))) {
            all.add(new Mention(names.get(name), name, span, "heading"));
          }
        }
        int space = passage.text().indexOf(' ', Math.max(end, at));
        at = space < 0 ? m.end() : space + 1;
      }
    }
  }

  /** Where the longest name that begins at {@code from} ends; {@code from} where none does. */
  private static int longest(String text, int from, int to, Map<String, String> names) {
    int best = from;
    for (int end = from + 1; end <= to; end++) {
      boolean edge = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (edge && names.containsKey(text.substring(from, end))) {
        best = end;
      }
    }
    return best;
  }
}
