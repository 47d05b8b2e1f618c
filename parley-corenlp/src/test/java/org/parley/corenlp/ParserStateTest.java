package org.parley.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is chosen where there is a choice, the parse is a tree whose arcs do not cross. */
class ParserStateTest {
  private static final int NONE = ParserState.NONE;

  @Test
  void aSentenceBeginsWithTheRootAloneOnTheStack() {
    ParserState state = new ParserState(2);

    assertThat(state.stack(0)).isZero();
    assertThat(state.stack(1)).isEqualTo(NONE);
    assertThat(state.coming(0)).isEqualTo(1);
    assertThat(state.coming(1)).isEqualTo(2);
    assertThat(state.coming(2)).isEqualTo(NONE);
    assertThat(state.open()).isFalse();
    assertThat(state.done()).isFalse();
  }

  @Test
  void aSentenceWithoutWordsIsDone() {
    assertThat(new ParserState(0).done()).isTrue();
    assertThat(new ParserState(0).more()).isFalse();
  }

  @Test
  void anArcToTheLeftTakesTheWordBelow() {
    ParserState state = new ParserState(3);
    state.shift();
    state.shift();
    assertThat(state.open()).isTrue();
    state.leftArc(4);

    assertThat(state.head(1)).isEqualTo(2);
    assertThat(state.label(1)).isEqualTo(4);
    assertThat(state.stack(0)).isEqualTo(2);
    assertThat(state.left(2, 0)).isEqualTo(1);
    assertThat(state.right(2, 0)).isEqualTo(NONE);
    assertThat(state.open()).isFalse();
  }

  @Test
  void anArcToTheRightTakesTheTop() {
    ParserState state = new ParserState(2);
    state.shift();
    state.shift();
    state.rightArc(3);

    assertThat(state.head(2)).isEqualTo(1);
    assertThat(state.label(2)).isEqualTo(3);
    assertThat(state.stack(0)).isEqualTo(1);
    assertThat(state.right(1, 0)).isEqualTo(2);
  }

  @Test
  void theOutermostChildComesBeforeTheOneInside() {
    ParserState state = new ParserState(4);
    state.shift();
    state.shift();
    state.shift();
    state.leftArc(1);
    state.leftArc(1);

    assertThat(state.left(3, 0)).isEqualTo(1);
    assertThat(state.left(3, 1)).isEqualTo(2);
    state.shift();
    state.rightArc(1);
    assertThat(state.right(3, 0)).isEqualTo(4);
    assertThat(state.right(3, 1)).isEqualTo(NONE);
  }

  @Test
  void noWordHasNoChildren() {
    ParserState state = new ParserState(1);

    assertThat(state.left(NONE, 0)).isEqualTo(NONE);
    assertThat(state.right(NONE, 1)).isEqualTo(NONE);
  }

  @Test
  void whateverIsChosenTheStateIsThatOfPlainLists() {
    Random random = new Random(2004);
    for (int round = 0; round < 300; round++) {
      int size = random.nextInt(12);
      ParserState state = new ParserState(size);
      List<Integer> stack = new ArrayList<>(List.of(0));
      int next = 1;
      while (!state.done()) {
        boolean canShift = next <= size;
        int choice = stack.size() > 2 ? random.nextInt(canShift ? 3 : 2) : canShift ? 2 : 1;
        int label = 1 + random.nextInt(5);
        int top = stack.size() - 1;
        if (choice == 2) {
          state.shift();
          stack.add(next++);
        } else if (choice == 1) {
          state.rightArc(label);
          stack.remove(top);
        } else {
          state.leftArc(label);
          stack.remove(top - 1);
        }

        for (int down = 0; down < 4; down++) {
          int expected = down < stack.size() ? stack.get(stack.size() - 1 - down) : NONE;
          assertThat(state.stack(down)).isEqualTo(expected);
        }
        assertThat(state.more()).isEqualTo(next <= size);
        assertThat(state.coming(0)).isEqualTo(next <= size ? next : NONE);
      }
      int[] heads = IntStream.rangeClosed(1, size).map(state::head).toArray();
      assertTree(heads);
      assertChildren(state, heads);
    }
  }

  @Test
  void parsesByAnyWeightsAreTrees() {
    Random random = new Random(48);
    for (int seed = 0; seed < 20; seed++) {
      TransitionParser parser = new TransitionParser(new MadeParser(seed).model());
      for (int round = 0; round < 20; round++) {
        int size = random.nextInt(15);
        List<String> words = some(random, List.of("ships", "sail", "boats"), size);
        TransitionParser.Parse parse =
            parser.parse(words, some(random, List.of("NNS", "VB"), size));

        int[] heads = IntStream.of(parse.heads()).map(h -> h + 1).toArray();
        assertTree(heads);
        for (int w = 0; w < size; w++) {
          assertThat(parse.relations()[w].equals("root")).isEqualTo(parse.heads()[w] < 0);
          assertThat(parse.relations()[w]).isNotEqualTo("-NULL-");
        }
      }
    }
  }

  @Test
  void theSameSentenceIsParsedAlikeAfterOthers() {
    TransitionParser parser = new TransitionParser(new MadeParser(1, 3, 77, 300).model());
    List<String> words = List.of("ships", "sail", "boats", "sail", "ships");
    List<String> tags = List.of("NNS", "VB", "NNS", "VB", "NNS");
    TransitionParser.Parse first = parser.parse(words, tags);
    parser.parse(List.of("sail", "sail"), List.of("NNS", "NNS"));

    assertThat(parser.parse(words, tags).heads()).isEqualTo(first.heads());
    assertThat(
            new TransitionParser(new MadeParser(1, 3, 77, 300).model()).parse(words, tags).heads())
        .isEqualTo(first.heads());
  }

  @Test
  void oneWordIsTheRoot() {
    TransitionParser.Parse parse =
        new TransitionParser(new MadeParser(2).model()).parse(List.of("ships"), List.of("NNS"));

    assertThat(parse.heads()).containsExactly(-1);
    assertThat(parse.relations()).containsExactly("root");
  }

  @Test
  void aModelThatIsNotThereIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TransitionParser.load("no/such/model.gz"))
        .withMessageContaining("no/such/model.gz");
  }

  private static List<String> some(Random random, List<String> pool, int size) {
    return random.ints(size, 0, pool.size()).mapToObj(pool::get).toList();
  }

  /** Heads count from 1, 0 is the root: one word hangs on it, none on itself, no arcs cross. */
  private static void assertTree(int[] heads) {
    if (heads.length > 0) {
      assertThat(IntStream.of(heads).filter(h -> h == 0)).hasSize(1);
    }
    for (int word = 1; word <= heads.length; word++) {
      int at = word;
      for (int steps = 0; at > 0; steps++) {
        assertThat(steps).as("a cycle at " + word).isLessThan(heads.length + 1);
        at = heads[at - 1];
      }
      for (int other = 1; other <= heads.length; other++) {
        assertThat(cross(word, heads[word - 1], other, heads[other - 1])).isFalse();
      }
    }
  }

  private static boolean cross(int a, int b, int c, int d) {
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    boolean inside = low < c && c < high;
    boolean otherInside = low < d && d < high;
    boolean outside = c < low || c > high;
    boolean otherOutside = d < low || d > high;
    return inside && otherOutside || otherInside && outside;
  }

  private static void assertChildren(ParserState state, int[] heads) {
    for (int word = 0; word <= heads.length; word++) {
      int head = word;
      List<Integer> children =
          IntStream.rangeClosed(1, heads.length).filter(w -> heads[w - 1] == head).boxed().toList();
      List<Integer> left = children.stream().filter(c -> c < head).toList();
      List<Integer> right = new ArrayList<>(children.stream().filter(c -> c > head).toList());
      Collections.reverse(right);
      for (int inwards = 0; inwards < 2; inwards++) {
        assertThat(state.left(word, inwards))
            .isEqualTo(inwards < left.size() ? left.get(inwards) : NONE);
        assertThat(state.right(word, inwards))
            .isEqualTo(inwards < right.size() ? right.get(inwards) : NONE);
      }
    }
  }
}
