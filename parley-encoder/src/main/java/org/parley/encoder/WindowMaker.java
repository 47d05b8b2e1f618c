package org.parley.encoder;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Span;

/** Packs paragraphs into windows; one that is too long is cut after a sentence, or at the bound. */
public final class WindowMaker {
  private static final String STOPS = ".?!";

  private final Vocabulary vocabulary;

  public WindowMaker(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The windows of {@code paragraphs}, in order; together they hold every word once. */
  public List<Window> windows(String text, List<Span> paragraphs) {
    List<Window> windows = new ArrayList<>();
    Pack pack = new Pack();
    for (int p = 0; p < paragraphs.size(); p++) {
      for (Stretch stretch : stretches(text, Words.of(text, paragraphs.get(p), p))) {
        if (pack.size() + stretch.size() + 1 > Window.MOST && !pack.isEmpty()) {
          windows.add(pack.window());
          pack = new Pack();
        }
        pack.add(stretch);
      }
    }
    if (!pack.isEmpty()) {
      windows.add(pack.window());
    }
    return windows;
  }

  /** Words that stay together, with their pieces. */
  private record Stretch(List<Word> words, List<int[]> pieces) {
    int size() {
      return pieces.stream().mapToInt(p -> p.length).sum();
    }
  }

  private List<Stretch> stretches(String text, List<Word> words) {
    List<Stretch> stretches = new ArrayList<>();
    List<int[]> pieces = words.stream().map(w -> vocabulary.pieces(w.span().of(text))).toList();
    int from = 0;
    while (from < words.size()) {
      int to = fitting(text, words, pieces, from);
      stretches.add(new Stretch(words.subList(from, to), pieces.subList(from, to)));
      from = to;
    }
    return stretches;
  }

  private static int fitting(String text, List<Word> words, List<int[]> pieces, int from) {
    int size = 2;
    int stop = from;
    for (int at = from; at < words.size(); at++) {
      size += pieces.get(at).length;
      if (size > Window.MOST) {
        return stop > from ? stop : Math.max(at, from + 1);
      }
      if (STOPS.contains(words.get(at).span().of(text)) && endsSentence(text, words, at)) {
        stop = at + 1;
      }
    }
    return words.size();
  }

  private static boolean endsSentence(String text, List<Word> words, int at) {
    return at + 1 < words.size()
        && words.get(at + 1).span().start() > words.get(at).span().end()
        && Character.isUpperCase(text.codePointAt(words.get(at + 1).span().start()));
  }

  private static final class Pack {
    private final List<Integer> ids = new ArrayList<>(List.of(Vocabulary.START));
    private final List<Integer> types = new ArrayList<>(List.of(0));
    private final List<Word> words = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();

    boolean isEmpty() {
      return words.isEmpty();
    }

    int size() {
      return ids.size();
    }

    void add(Stretch stretch) {
      for (int w = 0; w < stretch.words().size(); w++) {
        first.add(ids.size());
        words.add(stretch.words().get(w));
        for (int piece : stretch.pieces().get(w)) {
          ids.add(piece);
          types.add(stretch.words().get(w).shape());
        }
      }
      ids.add(Vocabulary.SEPARATOR);
      types.add(0);
    }

    Window window() {
      return new Window(ints(ids), ints(types), words, ints(first));
    }

    private static int[] ints(List<Integer> values) {
      return values.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
