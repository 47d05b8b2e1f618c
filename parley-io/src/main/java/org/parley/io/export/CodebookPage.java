package org.parley.io.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;
import org.parley.model.EventType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the values of the output mean, each with an example: the terms, and every rule of the
 * codebook with the first sentence that its tests run. The documentation and the desk show it.
 */
public final class CodebookPage {
  private static final int WORDS_SHOWN = 6;
  private static final Vocabulary VOCABULARY = read();

  /**
   * A table with its heading; without a header it is text alone. Words that stand in the output are
   * between backticks.
   */
  public record Section(String title, String intro, List<String> header, List<List<String>> rows) {
    public Section {
      Objects.requireNonNull(title);
      Objects.requireNonNull(intro);
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** Its place in an address. */
    public String anchor() {
      return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    /** Words without the marks of Markdown. */
    public String plain(String words) {
      return words.replace("`", "").replace("&lt;", "<");
    }
  }

  record Term(String name, String means, String example) {}

  record Terms(String title, String field, String intro, List<Term> terms) {}

  record RuleFile(String file, String field) {}

  record Vocabulary(List<Terms> sections, List<RuleFile> rules) {}

  private CodebookPage() {}

  /** The terms as they are written down, by the field that holds them. */
  static Vocabulary vocabulary() {
    return VOCABULARY;
  }

  /** All sections, in order. */
  public static List<Section> sections() {
    List<Section> all = new ArrayList<>();
    VOCABULARY.sections().forEach(s -> all.add(terms(s)));
    all.add(contexts());
    all.add(confidence());
    VOCABULARY.rules().forEach(r -> all.add(rules(r)));
    return all;
  }

  private static Section terms(Terms s) {
    String intro = s.field() + ". " + s.intro();
    if (s.title().equals("Event types")) {
      return new Section(
          s.title(),
          intro,
          List.of("type", "means", "quad class", "intensity", "example"),
          s.terms().stream()
              .map(t -> scaled(t, EventType.valueOf(t.name()), Optional.empty()))
              .toList());
    }
    if (s.title().startsWith("Modes of ")) {
      EventType type = EventType.valueOf(s.title().substring("Modes of ".length()));
      return new Section(
          s.title(),
          intro,
          List.of("mode", "means", "quad class", "intensity", "example"),
          s.terms().stream().map(t -> scaled(t, type, Optional.of(t.name()))).toList());
    }
    return new Section(
        s.title(),
        intro,
        List.of("value", "means", "example"),
        s.terms().stream().map(t -> List.of(code(t.name()), t.means(), t.example())).toList());
  }

  private static List<String> scaled(Term t, EventType type, Optional<String> mode) {
    String quad = String.valueOf(PloverScale.quad(type));
    String intensity = PloverScale.intensity(type, mode).map(String::valueOf).orElse("");
    return List.of(code(t.name()), t.means(), quad, intensity, t.example());
  }

  private static Section contexts() {
    List<List<String>> rows = new ArrayList<>();
    for (Map<?, ?> context : entries("events-contexts")) {
      String words =
          ((List<?>) Objects.requireNonNull(context.get("words")))
              .stream().limit(WORDS_SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
      rows.add(List.of(code(String.valueOf(context.get("name"))), words));
    }
    return new Section(
        "Contexts",
        "`context` of events. What an event is about, by key words of its sentence; PLOVER's names. Others of its"
            + " contexts are not given.",
        List.of("value", "some of its key words"),
        rows);
  }

  private static Section confidence() {
    return new Section(
        "Confidence",
        "`confidence` of statements is the share of such statements that a careful reader confirms, source and content"
            + " both right by half, fitted on PolNeAR's dev part. `confidence` of events is the share of such events for"
            + " which a careful reader marks an act of that type at those words, fitted on texts of the corpus of acts that"
            + " were not trained on. Both are measured on news like that: on other texts they may be too high. What is"
            + " below the share with the best F1 is not written at all. `rule` says what it rests on: `learned` is the"
            + " trained reader alone, `say` a rule alone, `learned+say` both.",
        List.of(),
        List.of());
  }

  private static Section rules(RuleFile file) {
    List<List<String>> rows = new ArrayList<>();
    for (Map<?, ?> rule : entries(file.file())) {
      String example = example(Objects.requireNonNull(rule.get("examples"))).replace("<", "&lt;");
      rows.add(List.of(code(String.valueOf(rule.get("name"))), example));
    }
    return new Section(
        "Rules: " + file.file(), file.field() + ".", List.of("rule", "example"), rows);
  }

  /** The first example; examples are strings, objects, or texts with what they give. */
  private static String example(Object examples) {
    if (examples instanceof Map<?, ?> map && !map.isEmpty()) {
      Map.Entry<?, ?> first = map.entrySet().iterator().next();
      return first.getKey() + gives(String.valueOf(first.getValue()));
    }
    Object first = examples instanceof List<?> list && !list.isEmpty() ? list.get(0) : "";
    if (first instanceof Map<?, ?> object) {
      List<String> parts = object.values().stream().map(CodebookPage::words).toList();
      return parts.get(0) + gives(String.join(", ", parts.subList(1, parts.size())));
    }
    return String.valueOf(first);
  }

  private static String gives(String what) {
    return what.isEmpty() || what.equals("true") ? "" : " → " + what;
  }

  private static String words(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(" "))
        : String.valueOf(value);
  }

  @SuppressWarnings("rawtypes")
  private static List<Map> entries(String file) {
    return Codebook.rules(file, Map.class);
  }

  private static String code(String word) {
    return "`" + word + "`";
  }

  /** The page in Markdown. */
  public static String markdown() {
    return "# Codebook\n\n"
        + "What the values of [the output](output.md), of [exports](columns.md) and of [the API](api.md) mean, each with an"
        + " example, and every rule with one sentence that it is tested on.\n"
        + "Types, modes and contexts are named as in PLOVER 0.8. This page is made from the code and a test holds it to"
        + " that; the desk shows it at `/codebook`.\n"
        + sections().stream().map(CodebookPage::markdown).collect(Collectors.joining());
  }

  private static String markdown(Section s) {
    String table =
        s.header().isEmpty()
            ? ""
            : "\n"
                + row(s.header())
                + "|"
                + "---|".repeat(s.header().size())
                + "\n"
                + s.rows().stream().map(CodebookPage::row).collect(Collectors.joining());
    return "\n## " + s.title() + "\n\n" + s.intro().strip() + "\n" + table;
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(c -> " " + c.replace("|", "\\|").replaceAll("\\s+", " ") + " |")
        .collect(Collectors.joining("", "|", "\n"));
  }

  private static Vocabulary read() {
    try (InputStream in = CodebookPage.class.getResourceAsStream("codebook.json")) {
      return JsonMapper.shared().readValue(Objects.requireNonNull(in), Vocabulary.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
