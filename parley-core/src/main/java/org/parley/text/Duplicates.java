package org.parley.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.AsideReason;
import org.parley.model.Span;

/**
 * What a text says twice by accident: a paragraph again, a summary line that the story repeats, the
 * same run of words twice on end where two copies were fused. Each is read once.
 */
final class Duplicates {
  private static final int SHORTEST = 40;
  private static final int RUN = 6;
  private static final int MOST_COPIES = 64;
  private static final int SHORTEST_COPY = 10;
  private static final int LONGEST_COPY = 200;
  private static final int SHORTEST_SUMMARY = 12;
  private static final int LONGEST_SUMMARY = 80;
  private static final double REPEATED = 0.9;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private Duplicates() {}

  static void mark(BlockLabels marks) {
    Map<String, Integer> seen = new HashMap<>();
    List<Integer> story = marks.story();
    summary(marks, story);
    for (int at = 0; at < story.size(); at++) {
      int index = story.get(at);
      String key = key(marks.line(index).text());
      if (key.length() < SHORTEST) {
        continue;
      }
      Optional<Integer> before = Optional.ofNullable(seen.putIfAbsent(key, at));
      if (before.isPresent()) {
        boolean summary = before.get() == 0;
        marks.setAside(summary ? story.get(before.get()) : index, AsideReason.DUPLICATE_PARAGRAPH);
        seen.put(key, summary ? at : before.get());
      }
    }
  }

  /** A first line whose words one later paragraph has in the same order, with more between. */
  private static void summary(BlockLabels marks, List<Integer> story) {
    if (story.isEmpty()) {
      return;
    }
    List<String> first = words(marks.line(story.get(0)).text());
    if (first.size() < SHORTEST_SUMMARY || first.size() > LONGEST_SUMMARY) {
      return;
    }
    boolean repeated =
        story.stream()
            .skip(1)
            .map(i -> words(marks.line(i).text()))
            .filter(p -> p.size() > first.size())
            .anyMatch(p -> inOrder(first, p) >= REPEATED * first.size());
    if (repeated) {
      marks.setAside(story.get(0), AsideReason.DUPLICATE_PARAGRAPH);
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(r -> r.group().toLowerCase(Locale.ROOT)).toList();
  }

  /** The length of the longest common subsequence. */
  private static int inOrder(List<String> some, List<String> more) {
    int[] longest = new int[some.size() + 1];
    for (String word : more) {
      int before = 0;
      for (int i = 1; i <= some.size(); i++) {
        int here = longest[i];
        longest[i] =
            word.equals(some.get(i - 1)) ? before + 1 : Math.max(longest[i], longest[i - 1]);
        before = here;
      }
    }
    return longest[some.size()];
  }

  /** The letters and digits alone. */
  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** The second copies of word runs that stand twice on end in {@code text}, in order. */
  static List<Span> fused(String text) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    List<Span> copies = new ArrayList<>();
    Map<String, Integer> last = new HashMap<>();
    int from = 0;
    for (int i = 0; i + RUN <= words.size() && copies.size() < MOST_COPIES; i++) {
      String run = key(text.substring(words.get(i).start(), words.get(i + RUN - 1).end()));
      Optional<Integer> before = Optional.ofNullable(last.put(run, i));
      if (before.isPresent() && before.get() >= from && i >= from) {
        int period = i - before.get();
        boolean fits =
            period >= SHORTEST_COPY && period <= LONGEST_COPY && i + period <= words.size();
        if (fits && same(text, words, before.get(), i)) {
          copies.add(new Span(words.get(i).start(), words.get(i + period - 1).end()));
          from = i + period;
        }
      }
    }
    return copies;
  }

  private static boolean same(String text, List<Span> words, int first, int second) {
    for (int i = 0; first + i < second; i++) {
      String one = words.get(first + i).of(text);
      if (!one.equalsIgnoreCase(words.get(second + i).of(text))) {
        return false;
      }
    }
    return true;
  }
}
