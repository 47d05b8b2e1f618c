package org.parley.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * CoreNLP's neural dependency parser (Chen and Manning 2014), run on its model with the sums laid
 * out so that a processor does several at once. Every sum has its order and rounding from CoreNLP,
 * so every parse is the same; CoreNLP's own run takes most of a reading's time. Safe for several
 * threads.
 */
final class TransitionParser {
  private static final int WORDS = 18;

  /** Words of the stack and those to come, which are looked at without their labels. */
  private static final int UNLABELLED = 6;

  /** The label of the root's child, as an arc to the left and to the right. */
  private static final int ROOT_LABEL = 1;

  private final ParserModel model;
  private final ActivationCache effects;
  private final int arcs;

  TransitionParser(ParserModel model) {
    this.model = model;
    this.effects = new ActivationCache(model);
    this.arcs = model.labels().size() - 1;
  }

  static TransitionParser load(String resource) {
    try (InputStream in = TransitionParser.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no model on the class path: " + resource);
      }
      return new TransitionParser(ParserModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("model " + resource, e);
    }
  }

  /**
   * @param heads for each word the index of its head; -1 of the root
   */
  record Parse(int[] heads, String[] relations) {}

  Parse parse(List<String> words, List<String> tags) {
    Sentence sentence = new Sentence(words, tags);
    ParserState state = sentence.state;
    double[] layer = new double[model.hidden()];
    double[] scores = new double[model.transitions()];
    while (!state.done()) {
      if (state.open()) {
        Arrays.fill(layer, 0);
        VectorSums.addAll(layer, sentence.effects());
        model.activate(layer);
        model.score(layer, scores);
        apply(state, best(scores, state.more()));
      } else if (state.more()) {
        state.shift();
      } else {
        state.rightArc(ROOT_LABEL);
      }
    }
    return parse(state, words.size());
  }

  private int best(double[] scores, boolean more) {
    int best = -1;
    for (int t = 0; t < (more ? scores.length : scores.length - 1); t++) {
      boolean root = t == 0 || t == arcs;
      if (!root && (best < 0 || scores[t] > scores[best])) {
        best = t;
      }
    }
    return best;
  }

  private void apply(ParserState state, int transition) {
    if (transition == 2 * arcs) {
      state.shift();
    } else if (transition < arcs) {
      state.leftArc(1 + transition);
    } else {
      state.rightArc(1 + transition - arcs);
    }
  }

  private Parse parse(ParserState state, int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int w = 1; w <= size; w++) {
      heads[w - 1] = state.head(w) - 1;
      relations[w - 1] = model.labels().get(state.label(w));
    }
    return new Parse(heads, relations);
  }

  /** A sentence with the embeddings of its words and tags, and how far its parse is. */
  private final class Sentence {
    private final ParserState state;
    private final int[] words;
    private final int[] tags;

    Sentence(List<String> words, List<String> tags) {
      this.state = new ParserState(words.size());
      this.words = new int[words.size() + 2];
      this.tags = new int[words.size() + 2];
      this.words[0] = model.word(ParserModel.NULL);
      this.tags[0] = model.tag(ParserModel.NULL);
      this.words[1] = model.word(ParserModel.ROOT);
      this.tags[1] = model.tag(ParserModel.ROOT);
      for (int w = 0; w < words.size(); w++) {
        this.words[w + 2] = model.word(words.get(w));
        this.tags[w + 2] = model.tag(tags.get(w));
      }
    }

    /** Of the model's slots, in order: words, their tags, and the labels of all but six. */
    double[][] effects() {
      int[] seen = seen();
      double[][] all = new double[model.slots()][];
      int slot = 0;
      for (int i = 0; i < WORDS; i++) {
        all[slot] = effects.of(slot++, words[seen[i] + 1]);
      }
      for (int i = 0; i < WORDS; i++) {
        all[slot] = effects.of(slot++, tags[seen[i] + 1]);
      }
      for (int i = UNLABELLED; i < WORDS; i++) {
        all[slot] = effects.of(slot++, label(seen[i]));
      }
      return all;
    }

    private int label(int word) {
      return model.label(word <= 0 ? 0 : state.label(word));
    }

    private int[] seen() {
      int[] seen = new int[WORDS];
      for (int i = 0; i < 3; i++) {
        seen[i] = state.stack(2 - i);
        seen[3 + i] = state.coming(i);
      }
      for (int i = 0; i < 2; i++) {
        int at = UNLABELLED + 6 * i;
        int word = state.stack(i);
        seen[at] = state.left(word, 0);
        seen[at + 1] = state.right(word, 0);
        seen[at + 2] = state.left(word, 1);
        seen[at + 3] = state.right(word, 1);
        seen[at + 4] = state.left(state.left(word, 0), 0);
        seen[at + 5] = state.right(state.right(word, 0), 0);
      }
      return seen;
    }
  }
}
