package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.encoder.Part;
import org.parley.encoder.Role;
import org.parley.model.Span;
import org.parley.train.Polnear.Marked;

/** Words are one letter each here, so that the words from 2 to 5 stand at [2, 6). */
class FragmentsTest {
  private static final int B = Role.CONTENT.begin();
  private static final int I = Role.CONTENT.inside();

  @Test
  void aFragmentHitsOnlyWhereBothEndsAreRight() {
    Aligned sentence = sentence(0, 0, B, I, I, I);
    assertThat(content(sentence, content(2, 6))).isEqualTo(new Tally(1, 1, 1));
    assertThat(content(sentence, content(2, 5))).isEqualTo(new Tally(0, 1, 1));
    assertThat(content(sentence, content(1, 6))).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void rolesAreCountedApart() {
    Aligned sentence = sentence(Role.SOURCE.begin(), Role.CUE.begin(), B, I);
    Marked found = new Marked(List.of(new Span(0, 1)), List.of(), List.of(new Span(2, 4)));
    assertThat(Fragments.compare(sentence, List.of(found)))
        .containsEntry(Role.SOURCE, new Tally(1, 1, 1))
        .containsEntry(Role.CUE, new Tally(0, 0, 1))
        .containsEntry(Role.CONTENT, new Tally(1, 1, 1));
  }

  @Test
  void contentInTwoPiecesIsTwoFragments() {
    Aligned sentence = sentence(B, I, 0, B, I);
    Marked found = new Marked(List.of(), List.of(), List.of(new Span(0, 2), new Span(3, 5)));
    assertThat(content(sentence, found)).isEqualTo(new Tally(2, 2, 2));
  }

  @Test
  void twoAttributionsSideBySideAreTwoFragments() {
    Aligned sentence = sentence(B, I, B, I);
    assertThat(content(sentence, content(0, 2), content(2, 4))).isEqualTo(new Tally(2, 2, 2));
    assertThat(content(sentence, content(0, 4))).isEqualTo(new Tally(0, 1, 2));
  }

  @Test
  void whatALaterAttributionCutsOffIsNoFragment() {
    int[] tags = {B, I, Role.CUE.begin(), I, I};
    assertThat(Fragments.of(tags))
        .containsExactly(new Part(Role.CONTENT, 0, 1), new Part(Role.CUE, 2, 2));
  }

  @Test
  void aWordHalfInsideASpanIsOutside() {
    Aligned sentence = new Aligned(List.of(new Span(0, 4), new Span(5, 9)), new int[] {B, 0});
    assertThat(content(sentence, content(0, 7))).isEqualTo(new Tally(1, 1, 1));
  }

  private static Tally content(Aligned sentence, Marked... found) {
    return Fragments.compare(sentence, List.of(found)).get(Role.CONTENT);
  }

  private static Marked content(int start, int end) {
    return new Marked(List.of(), List.of(), List.of(new Span(start, end)));
  }

  private static Aligned sentence(int... tags) {
    List<Span> words = IntStream.range(0, tags.length).mapToObj(i -> new Span(i, i + 1)).toList();
    return new Aligned(words, tags);
  }
}
