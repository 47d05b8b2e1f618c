package org.parley.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The lessons of one epoch, in an order that the seed fixes. */
final class Course {
  private static final int SORTED_TOGETHER = 24;

  private final int batch;
  private final Random random;
  private final List<Lesson> lessons = new ArrayList<>();

  /**
   * @param batch windows a lesson
   */
  Course(int batch, Random random) {
    this.batch = batch;
    this.random = random;
  }

  /** Lessons of all {@code examples}, windows of a like length together. */
  <T> void add(List<T> examples, ToIntFunction<T> length, Function<List<T>, Lesson> lesson) {
    List<T> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    int stretch = batch * SORTED_TOGETHER;
    for (int from = 0; from < shuffled.size(); from += stretch) {
      List<T> near =
          new ArrayList<>(shuffled.subList(from, Math.min(shuffled.size(), from + stretch)));
      near.sort(Comparator.comparingInt(length));
      for (int at = 0; at < near.size(); at += batch) {
        lessons.add(lesson.apply(List.copyOf(near.subList(at, Math.min(near.size(), at + batch)))));
      }
    }
  }

  List<Lesson> shuffled() {
    Collections.shuffle(lessons, random);
    return lessons;
  }
}
