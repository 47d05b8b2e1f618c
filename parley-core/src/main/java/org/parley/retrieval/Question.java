package org.parley.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.parley.language.WordVector;

/** The words of a question, each with its weight and direction. */
record Question(List<Word> words) {
  record Word(String beginning, double weight, float[] direction) {}

  static Question of(
      PassageRanker.Embedded text, ToDoubleFunction<String> rarity, Directions directions) {
    List<Word> words = new ArrayList<>();
    for (WordVector w : text.words()) {
      Optional<String> beginning = QueryWords.ofWord(w.span().of(text.text()));
      if (beginning.isPresent()) {
        double weight = rarity.applyAsDouble(beginning.get());
        words.add(new Word(beginning.get(), weight, directions.of(w.values())));
      }
    }
    return new Question(words);
  }

  /** 0 to 1. */
  double likeness(PassageRanker.Embedded passage, Directions directions) {
    Set<String> there = passage.beginnings();
    List<float[]> around = passage.vectors().stream().map(directions::of).toList();
    double all = 0;
    double near = 0;
    for (Word word : words) {
      all += word.weight();
      near += word.weight() * (there.contains(word.beginning()) ? 1 : 0);
      near += word.weight() * nearest(word, around);
    }
    return all > 0 ? near / (2 * all) : 0;
  }

  private static double nearest(Word word, List<float[]> around) {
    double nearest = 0;
    for (float[] direction : around) {
      nearest = Math.max(nearest, Directions.cosine(word.direction(), direction));
    }
    return Math.min(1, nearest);
  }
}
