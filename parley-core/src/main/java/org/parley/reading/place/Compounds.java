package org.parley.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/**
 * Names of places that are part of one word: {@code New York-based}, {@code Warsaw-Berlin}, {@code
 * D-Ohio}.
 */
final class Compounds {
  /** GeoNames' features of what is larger than a country. */
  private static final Set<String> LARGER = Set.of("OCN", "SEA", "CONT");

  private final PlaceWords words;
  private final Function<String, List<Entry>> named;

  Compounds(PlaceWords words, Function<String, List<Entry>> named) {
    this.words = words;
    this.named = named;
  }

  /** A stretch of the text and what it may mean. */
  record Part(Span span, List<Entry> candidates) {}

  /** The places in the words from {@code first} to {@code last}, of which the last has a hyphen. */
  List<Part> find(Sentence sentence, int first, int last) {
    Token token = sentence.token(last);
    String text = token.text();
    List<Part> found = new ArrayList<>();
    if (text.indexOf('-') <= 0 || token.span().length() != text.length()) {
      return found;
    }
    int from = 0;
    boolean opened = true;
    while (from < text.length()) {
      int end = text.indexOf('-', from) < 0 ? text.length() : text.indexOf('-', from);
      boolean beside =
          words.holds("compound", rest(text, end))
              || from > 0 && words.holds("party", text.substring(0, from - 1));
      String before = opened ? before(sentence, first, last) : "";
      Span span =
          new Span(
              opened && first < last
                  ? sentence.token(first).span().start()
                  : token.span().start() + from,
              token.span().start() + end);
      String part = text.substring(from, end);
      if (isName(part) && !isBody(before + part) && (beside || first == last)) {
        List<Entry> candidates = lands(named.apply(before + part));
        boolean large = candidates.stream().anyMatch(c -> !c.isLocal() || c.prior() >= Guard.KNOWN);
        if (!candidates.isEmpty() && (beside || large)) {
          found.add(new Part(span, candidates));
        }
      }
      opened = false;
      from = end + 1;
    }
    return found;
  }

  /** An {@code Asia-Pacific} market and {@code Euro-Atlantic} ties lie in no sea. */
  private static List<Entry> lands(List<Entry> candidates) {
    return candidates.stream().filter(c -> !LARGER.contains(c.feature())).toList();
  }

  private static String before(Sentence sentence, int first, int last) {
    StringBuilder before = new StringBuilder();
    sentence.tokens().subList(first, last).forEach(t -> before.append(t.text()).append(' '));
    return before.toString();
  }

  private static String rest(String text, int end) {
    return end < text.length() ? text.substring(end + 1) : "";
  }

  /** {@code Western} of {@code pro-Western}: the register has it, and not as a land or a city. */
  private static boolean isBody(String words) {
    return Register.shared()
        .forms()
        .get(words)
        .filter(f -> f.use() != RegisterForm.Use.NAME && f.use() != RegisterForm.Use.CAPITAL)
        .isPresent();
  }

  private static boolean isName(String part) {
    return part.length() > 1 && Character.isUpperCase(part.charAt(0));
  }
}
