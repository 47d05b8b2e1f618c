package org.parley.web.list;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.io.words.Amounts;
import org.parley.io.words.Counted;
import org.parley.io.words.Days;
import org.parley.io.words.MoveSentence;
import org.parley.io.words.Names;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.When;
import org.parley.store.Entry;
import org.parley.store.Store;
import org.parley.web.Address;
import org.parley.web.Cast;
import org.parley.web.Cited;
import org.parley.web.Fields;
import org.parley.web.Moves;

/** Records of any kind as lines that read as sentences. */
public final class Rows {
  private static final String NO_DAY = "";

  private final Map<String, Fields> fields = new HashMap<>();
  private final Cited cited;
  private final Names names;
  private final Map<String, String> words;

  private Rows(Store store, List<Entry> entries) {
    Set<String> reports = new LinkedHashSet<>();
    Set<String> actors = new LinkedHashSet<>();
    for (Entry e : entries) {
      Fields f = Fields.of(e);
      fields.put(e.id(), f);
      reports.addAll(Passages.reports(e, f));
      actors.addAll(Cast.ids(e, f));
    }
    this.cited = new Cited(store).know(reports);
    this.names = Cast.of(store, actors);
    this.words =
        entries.isEmpty()
            ? Map.of()
            : store.words(entries.get(0).kind(), entries.stream().map(Entry::id).toList());
  }

  /** Lines for records of one kind. */
  public static List<Row> of(Store store, List<Entry> entries) {
    Rows rows = new Rows(store, entries);
    return entries.stream().map(rows::row).toList();
  }

  private Row row(Entry e) {
    Fields f = fields.get(e.id());
    return switch (e.kind()) {
      case STATEMENTS -> statement(e, f);
      case EVENTS -> event(e, f);
      case MOVES -> move(e, f);
      case TALKS -> talk(e, f);
      case DISPUTES -> dispute(e, f);
      case ACTORS -> actor(e, f);
      case REPORTS -> report(e, f);
      case FIGURES -> figure(e, f);
      case WORDING -> wording(e, f);
      case PLACES -> plain(e, f, f.text("name").orElse(""), f.text("country").orElse(""));
      case TIMES -> plain(e, f, f.text("value").orElse(""), f.text("rule").orElse(""));
    };
  }

  private Row statement(Entry e, Fields f) {
    String speaker =
        f.text("speaker", "actor").map(names::withCountry).map(Names::capital).orElse("Not named");
    String cue = f.text("cue", "text").map(c -> " " + MoveSentence.quoted(c)).orElse("");
    String to = f.text("addressee", "actor").map(a -> " to " + names.withCountry(a)).orElse("");
    String via =
        f.each("via").stream()
            .map(v -> v.text("actor").map(names::name).or(() -> v.text("medium")).orElse("?"))
            .map(v -> ", via " + v)
            .collect(Collectors.joining());
    String quote = f.text("text").orElse("");
    String kind = f.text("kind").orElse("");
    return line(e, f, day(f.text("said_on", "day")), kind, speaker, cue + to + via, quote);
  }

  private Row event(Entry e, Fields f) {
    String mode = f.text("mode").map(m -> " (" + m + ")").orElse("");
    String target = actors(f, "target").isEmpty() ? "" : " → " + actors(f, "target");
    String place = f.text("place", "name").map(p -> " in " + p).orElse("");
    String realis = f.text("realis").filter(r -> !r.equals("happened")).orElse("");
    String subject = actors(f, "source").isEmpty() ? "Not named" : actors(f, "source");
    String act = " " + f.text("type").orElse("") + mode + target + place;
    String quote = words.getOrDefault(e.id(), "");
    return line(e, f, day(f.text("day", "day")), realis, Names.capital(subject), act, quote);
  }

  private String actors(Fields f, String role) {
    List<String> ids = f.each(role).stream().flatMap(m -> m.text("actor").stream()).toList();
    return names.names(ids);
  }

  private Row move(Entry e, Fields f) {
    Move m = Moves.of(f);
    MoveSentence sentence = new MoveSentence(names);
    List<String> reports = m.evidence().stream().map(Evidence::report).distinct().toList();
    String quote = words.getOrDefault(e.id(), "").lines().findFirst().orElse("");
    return new Row(
        e.id(),
        Days.text(m).or(() -> cited.told(reports).map(d -> Days.told(m, d))).orElse(NO_DAY),
        m.act().slug().replace('-', ' '),
        sentence.subject(m),
        " " + sentence.predicate(m),
        oneLine(quote),
        per(reports) + " · " + Counted.of(m.origins(), "independent report"),
        List.of(),
        Address.record(e.kind(), e.id()).text(),
        passage(reports, e));
  }

  private Row talk(Entry e, Fields f) {
    String days =
        Stream.of(f.text("opened"), f.text("latest"))
            .flatMap(Optional::stream)
            .map(d -> Days.text(new When(d)))
            .distinct()
            .collect(Collectors.joining(" to "));
    String venues = String.join(", ", f.texts("venues"));
    return new Row(
        e.id(),
        days,
        f.text("status").orElse(""),
        f.text("name").orElse(e.id()),
        "",
        "",
        "between " + names.names(f.texts("parties")) + (venues.isEmpty() ? "" : " · " + venues),
        List.of(),
        Address.record(e.kind(), e.id()).text(),
        Optional.empty());
  }

  private Row dispute(Entry e, Fields f) {
    List<Row.Side> sides = f.each("sides").stream().map(s -> side(e, s)).toList();
    String comparable =
        switch (f.text("comparable").orElse("unknown")) {
          case "yes" -> "same scope and date as far as the texts tell";
          case "no" -> "not the same scope or date";
          default -> "the texts do not tell whether scope and date are the same";
        };
    return new Row(
        e.id(),
        NO_DAY,
        f.text("kind").orElse(""),
        f.text("about").orElse(""),
        "",
        "",
        f.text("why").orElse("") + " · " + comparable,
        sides,
        Address.record(e.kind(), e.id()).text(),
        Optional.empty());
  }

  private Row.Side side(Entry dispute, Fields side) {
    List<String> reports = reports(side);
    return new Row.Side(
        Names.capital(names.names(side.texts("by"))),
        oneLine(side.text("position").orElse("")),
        per(reports),
        passage(reports, dispute).orElse(""));
  }

  private static List<String> reports(Fields f) {
    return f.each("evidence").stream().flatMap(x -> x.text("report").stream()).distinct().toList();
  }

  private Row actor(Entry e, Fields f) {
    List<String> forms = f.texts("names");
    List<String> offices =
        f.each("offices").stream().flatMap(o -> o.text("office").stream()).toList();
    return new Row(
        e.id(),
        NO_DAY,
        f.text("kind").orElse(""),
        f.text("name").orElse(e.id()),
        offices.isEmpty()
            ? ""
            : ", " + String.join("; ", offices.subList(0, Math.min(2, offices.size()))),
        "",
        f.text("country").map(c -> names.name(c) + " · ").orElse("")
            + "called "
            + String.join(", ", forms.subList(0, Math.min(8, forms.size()))),
        List.of(),
        Address.record(e.kind(), e.id()).text(),
        Optional.empty());
  }

  private Row report(Entry e, Fields f) {
    Cited.Brief brief = Cited.brief(e.id(), f);
    String copy = f.text("copy_of").map(c -> " · copy of " + cited.of(c).text()).orElse("");
    return new Row(
        e.id(),
        day(f.text("published")),
        f.text("wire").map(w -> "credits " + w).orElse(""),
        brief.title(),
        "",
        "",
        brief.outlet() + copy + " · " + f.text("input").orElse(""),
        List.of(),
        Address.record(e.kind(), e.id()).text(),
        Optional.of(Address.record(e.kind(), e.id()).text()));
  }

  private Row figure(Entry e, Fields f) {
    String by = Names.capital(names.withCountry(f.text("by").orElse(Names.OUTLET)));
    String amount = new Amounts(names).text(Figures.of(e.id(), f));
    return line(e, f, day(f.text("as_of")), f.text("what").orElse(""), by, ": " + amount, "");
  }

  private Row wording(Entry e, Fields f) {
    String voice = f.text("voice").orElse(Names.OUTLET);
    String who =
        voice.equals(Names.OUTLET) ? "in its own voice" : "in words of " + names.name(voice);
    String times = Counted.of(f.count("count"), "time");
    String term = MoveSentence.quoted(f.text("term").orElse(""));
    return line(e, f, NO_DAY, f.text("referent").orElse(""), term, ", " + who + ", " + times, "");
  }

  private Row plain(Entry e, Fields f, String reading, String note) {
    return line(
        e, f, NO_DAY, note, MoveSentence.quoted(f.text("text").orElse("")), " " + reading, "");
  }

  private Row line(
      Entry e, Fields f, String day, String tag, String subject, String predicate, String quote) {
    List<String> reports = f.text("report").stream().toList();
    String confidence = f.number("confidence").map(c -> " · confidence " + c).orElse("");
    String meta = reports.stream().map(r -> "per " + cited.of(r).text()).findFirst().orElse("");
    return new Row(
        e.id(),
        day,
        tag,
        subject,
        predicate,
        oneLine(quote),
        meta + confidence,
        List.of(),
        Address.record(e.kind(), e.id()).text(),
        passage(reports, e));
  }

  private String per(List<String> reports) {
    return "per " + String.join(", ", cited.outlets(reports));
  }

  private static Optional<String> passage(List<String> reports, Entry e) {
    return reports.stream()
        .findFirst()
        .map(r -> Address.passage(r, e.kind(), e.id()).text() + "#passage");
  }

  private static String day(Optional<String> iso) {
    return iso.map(d -> Days.text(new When(d))).orElse(NO_DAY);
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
