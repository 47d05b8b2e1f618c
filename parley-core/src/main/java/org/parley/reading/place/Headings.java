package org.parley.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.language.Document;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Title;

/** Places above the first sentence, which no parser reads: the dateline's and the headline's. */
final class Headings {
  private static final Pattern PART = Pattern.compile("[^,/]+");
  private static final Pattern WORDS =
      Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,4}");

  /** How far before the first paragraph a dateline begins at most. */
  private static final int FARTHEST = 200;

  private Headings() {}

  static List<Spot> dateline(Gazetteer gazetteer, Document document) {
    Report report = document.report();
    Optional<Span> span = report.dateline().flatMap(d -> find(report, d));
    List<Spot> spots = new ArrayList<>();
    span.ifPresent(s -> parts(gazetteer, report, s, spots));
    return spots;
  }

  private static Optional<Span> find(Report report, String dateline) {
    if (report.body().isEmpty() || report.format().markup()) {
      return Optional.empty();
    }
    int body = report.body().get(0).start();
    int at = report.original().lastIndexOf(dateline, body);
    return at >= 0 && at >= body - FARTHEST && at + dateline.length() <= report.original().length()
        ? Optional.of(new Span(at, at + dateline.length()))
        : Optional.empty();
  }

  private static void parts(Gazetteer gazetteer, Report report, Span span, List<Spot> spots) {
    Matcher part = PART.matcher(span.of(report.original()));
    List<Span> found = new ArrayList<>();
    while (part.find()) {
      String words = part.group();
      int start = span.start() + part.start() + words.length() - words.stripLeading().length();
      if (!words.isBlank()) {
        found.add(new Span(start, start + words.strip().length()));
      }
    }
    List<Entry> holders = List.of();
    for (int i = found.size() - 1; i >= 0; i--) {
      String words = found.get(i).of(report.original());
      List<Entry> candidates = gazetteer.named(words);
      candidates = candidates.isEmpty() && i > 0 ? gazetteer.afterComma(words) : candidates;
      if (!candidates.isEmpty()) {
        spots.add(new Spot(found.get(i), words, PlaceKey.of(words), candidates, holders));
        holders = candidates;
      }
    }
  }

  /** Names in the headline that the story has as places. */
  static List<Spot> title(Document document, List<Spot> known) {
    Report report = document.report();
    Optional<Span> title = report.title().flatMap(Title::span).filter(s -> isPlain(report, s));
    Map<String, Spot> byText = new TreeMap<>();
    known.forEach(s -> byText.putIfAbsent(s.text(), s));
    List<Spot> spots = new ArrayList<>();
    title
        .filter(t -> known.stream().noneMatch(s -> s.span().overlaps(t)))
        .ifPresent(t -> title(report, t, byText, spots));
    return spots;
  }

  private static boolean isPlain(Report report, Span title) {
    return !report.format().markup() && title.end() <= report.original().length();
  }

  private static void title(Report report, Span title, Map<String, Spot> known, List<Spot> spots) {
    Matcher words = WORDS.matcher(title.of(report.original()));
    while (words.find()) {
      String run = words.group();
      for (int at = 0; at >= 0 && at < run.length(); ) {
        int end = longest(run, at, known);
        Spot spot = known.get(run.substring(at, end));
        if (spot != null) {
          int start = title.start() + words.start() + at;
          Span span = new Span(start, start + end - at);
          spots.add(new Spot(span, spot.text(), spot.key(), spot.candidates(), List.of()));
        }
        int space = run.indexOf(' ', Math.max(at, end));
        at = space < 0 ? -1 : space + 1;
      }
    }
  }

  /** Where the longest known name that begins at {@code from} ends; {@code from} for none. */
  private static int longest(String run, int from, Map<String, Spot> known) {
    int best = from;
    for (int end = from + 1; end <= run.length(); end++) {
      boolean edge = end == run.length() || !Character.isLetterOrDigit(run.charAt(end));
      if (edge && known.containsKey(run.substring(from, end))) {
        best = end;
      }
    }
    return best;
  }
}
