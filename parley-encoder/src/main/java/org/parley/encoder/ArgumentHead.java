package org.parley.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Argument;
import org.parley.language.ArgumentRole;
import org.parley.model.Span;

/** Tells which words of a window play a part in a trigger's deed. */
final class ArgumentHead {
  private static final int WIDTH = 128;

  /** How likely a word must be to play a role; that it plays none may be likelier. */
  private static final float LEAST = 0.35f;

  /** The same of the addressee, whom most acts have, where no word is likely enough. */
  private static final float LEAST_ADDRESSEE = 0.2f;

  /** Roles that one phrase plays; of the others, a word between two parts two names. */
  private static final Set<ArgumentRole> PHRASES =
      EnumSet.of(ArgumentRole.ISSUE, ArgumentRole.CONDITION, ArgumentRole.DAY);

  private final Layer word;
  private final Layer wordGate;
  private final Layer trigger;
  private final Layer triggerGate;
  private final float[] distance;
  private final Layer role;

  ArgumentHead(Heads heads) {
    this.word = Layer.plain(heads, "argument.word", WIDTH);
    this.wordGate = Layer.plain(heads, "argument.word-gate", WIDTH);
    this.trigger = new Layer(heads, "argument.trigger", WIDTH);
    this.triggerGate = new Layer(heads, "argument.trigger-gate", WIDTH);
    this.distance = heads.get("argument.distance");
    this.role = new Layer(heads, "argument.role", ArgumentTags.COUNT);
  }

  /** The words of a window, as this head sees them. */
  final class Words {
    private final Window window;
    private final float[][] words;
    private final float[][] gates;

    Words(Window window, float[][] rows) {
      this.window = window;
      this.words = new float[rows.length][];
      this.gates = new float[rows.length][];
      for (int w = 0; w < rows.length; w++) {
        words[w] = word.of(rows[w]);
        gates[w] = wordGate.of(rows[w]);
      }
    }

    /** The arguments of one trigger, in text order. */
    List<Argument> of(Trigger of, float[] first, float[] last) {
      float[] own = trigger.of(first, last);
      float[] gate = triggerGate.of(first, last);
      float[][] shares = new float[words.length][];
      for (int w = 0; w < words.length; w++) {
        int far = Distance.of(window, of.from(), of.to(), w, w) * WIDTH;
        float[] hidden = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
          hidden[i] = words[w][i] + own[i] + distance[far + i] + gates[w][i] * gate[i];
        }
        shares[w] = Softmax.of(role.of(Layer.positive(hidden)));
      }
      return arguments(shares);
    }

    /**
     * The word that goes on with an argument: the next one with its role or, where the argument is
     * a phrase, the one after; the same word where none does.
     */
    private int next(float[][] shares, int at, int label) {
      for (int gap = 1; gap <= (PHRASES.contains(ArgumentTags.role(label)) ? 2 : 1); gap++) {
        int next = at + gap;
        if (next < shares.length && role(shares[next]) == label && window.sameParagraph(at, next)) {
          return next;
        }
      }
      return at;
    }

    /** Words side by side with the same role are one argument. */
    private List<Argument> arguments(float[][] shares) {
      List<Argument> found = new ArrayList<>();
      for (int from = 0; from < shares.length; from++) {
        int label = role(shares[from]);
        if (label == 0) {
          continue;
        }
        int to = from;
        double likely = shares[from][label];
        for (int next = next(shares, to, label); next > to; next = next(shares, to, label)) {
          to = next;
          likely = Math.max(likely, shares[to][label]);
        }
        Span span = window.words().get(from).span().to(window.words().get(to).span());
        found.add(new Argument(ArgumentTags.role(label), span, likely));
        from = to;
      }
      if (found.stream().noneMatch(a -> a.role() == ArgumentRole.TO)) {
        addressee(shares).ifPresent(found::add);
        found.sort(Comparator.comparing(Argument::span));
      }
      return found;
    }

    /** The likeliest word to name the addressee, with those beside it that may too. */
    private Optional<Argument> addressee(float[][] shares) {
      int label = ArgumentTags.of(ArgumentRole.TO);
      int best = 0;
      for (int w = 1; w < shares.length; w++) {
        best = shares[w][label] > shares[best][label] ? w : best;
      }
      double likely = shares[best][label];
      if (likely < LEAST_ADDRESSEE) {
        return Optional.empty();
      }
      int from = best;
      while (from > 0 && isBeside(shares, from - 1, best)) {
        from--;
      }
      int to = best;
      while (to + 1 < shares.length && isBeside(shares, to + 1, best)) {
        to++;
      }
      List<Word> all = window.words();
      return Optional.of(
          new Argument(ArgumentRole.TO, all.get(from).span().to(all.get(to).span()), likely));
    }

    private boolean isBeside(float[][] shares, int word, int best) {
      return shares[word][ArgumentTags.of(ArgumentRole.TO)] >= LEAST_ADDRESSEE
          && window.sameParagraph(word, best);
    }
  }

  /** The likeliest role, or 0 where it is not likely enough. */
  private static int role(float[] shares) {
    int best = 1;
    for (int i = 2; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return shares[best] >= LEAST ? best : 0;
  }

  static int best(float[] shares) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return best;
  }
}
