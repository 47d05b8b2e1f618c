package org.parley.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.encoder.Window;
import org.parley.encoder.WindowMaker;
import org.parley.model.Span;

/** Single sentences with marked predicates, packed into windows. */
final class Sentences {
  /** Sentences of one made-up text; each is a paragraph of it. */
  private static final int TOGETHER = 64;

  private final Map<String, List<Marked>> marked = new LinkedHashMap<>();

  /**
   * A predicate of a sentence.
   *
   * @param label its class, below 0 where unknown
   * @param roles which label the words of a span have; where spans overlap, the later counts
   */
  record Marked(Span predicate, int label, List<Role> roles) {}

  record Role(Span span, int label) {}

  void add(String sentence, Marked predicate) {
    marked.computeIfAbsent(sentence, s -> new ArrayList<>()).add(predicate);
  }

  List<FrameExample> examples(WindowMaker maker) {
    List<FrameExample> examples = new ArrayList<>();
    List<String> all = new ArrayList<>(marked.keySet());
    for (int from = 0; from < all.size(); from += TOGETHER) {
      examples.addAll(examples(maker, all.subList(from, Math.min(all.size(), from + TOGETHER))));
    }
    return examples;
  }

  private List<FrameExample> examples(WindowMaker maker, List<String> sentences) {
    StringBuilder text = new StringBuilder();
    List<Span> paragraphs = new ArrayList<>();
    for (String sentence : sentences) {
      paragraphs.add(new Span(text.length(), text.length() + sentence.length()));
      text.append(sentence).append('\n');
    }
    List<FrameExample> examples = new ArrayList<>();
    for (Window window : maker.windows(text.toString(), paragraphs)) {
      List<Predicate> predicates = new ArrayList<>();
      List<Integer> classes = new ArrayList<>();
      for (int paragraph :
          window.words().stream().mapToInt(w -> w.paragraph()).distinct().toArray()) {
        int shift = paragraphs.get(paragraph).start();
        for (Marked m : marked.getOrDefault(sentences.get(paragraph), List.of())) {
          Optional<Predicate> predicate = predicate(window, m, paragraph, shift);
          predicate.ifPresent(
              p -> {
                predicates.add(p);
                classes.add(m.label());
              });
        }
      }
      if (!predicates.isEmpty()) {
        examples.add(
            new FrameExample(
                window, predicates, classes.stream().mapToInt(Integer::intValue).toArray()));
      }
    }
    return examples;
  }

  /** Empty where the window holds nothing of it. */
  private static Optional<Predicate> predicate(Window window, Marked m, int paragraph, int shift) {
    int[] words = WindowWords.of(window, shifted(m.predicate(), shift));
    if (words.length == 0) {
      return Optional.empty();
    }
    int[] roles = new int[window.words().size()];
    Arrays.fill(roles, Predicate.UNKNOWN);
    for (int w = 0; w < roles.length; w++) {
      if (window.words().get(w).paragraph() == paragraph) {
        roles[w] = 0;
      }
    }
    for (Role role : m.roles()) {
      for (int w : WindowWords.of(window, shifted(role.span(), shift))) {
        roles[w] = role.label();
      }
    }
    return Optional.of(new Predicate(words[0], words[words.length - 1], roles));
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
