package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of windows, their tags and how far they stand apart. */
class PartTest {
  @Test
  void partsReadFromTheirTagsAreTheSameParts() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      int[] tags = new int[1 + random.nextInt(20)];
      List<Part> parts = new ArrayList<>();
      for (int at = random.nextInt(3); at < tags.length; ) {
        Role role = Role.values()[random.nextInt(3)];
        int to = Math.min(tags.length - 1, at + random.nextInt(4));
        parts.add(new Part(role, at, to));
        tags[at] = role.begin();
        for (int w = at + 1; w <= to; w++) {
          tags[w] = role.inside();
        }
        at = to + 1 + random.nextInt(2);
      }

      assertThat(Part.of(tags)).isEqualTo(parts);
    }
  }

  @Test
  void twoPartsOfOneRoleSideBySideAreTwo() {
    int begin = Role.CONTENT.begin();

    assertThat(Part.of(new int[] {begin, begin, Role.CONTENT.inside()}))
        .containsExactly(new Part(Role.CONTENT, 0, 0), new Part(Role.CONTENT, 1, 2));
  }

  @Test
  void theInsideOfAnotherRoleEndsAPart() {
    assertThat(Part.of(new int[] {Role.SOURCE.begin(), Role.CUE.inside(), 0}))
        .containsExactly(new Part(Role.SOURCE, 0, 0), new Part(Role.CUE, 1, 1));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aTagLeadsBackToItsRole(Role role) {
    assertThat(Role.of(role.begin())).isEqualTo(role);
    assertThat(Role.of(role.inside())).isEqualTo(role);
    assertThat(Role.begins(role.begin())).isTrue();
    assertThat(Role.begins(role.inside())).isFalse();
    assertThat(role.begin()).isBetween(1, Role.TAGS - 1);
    assertThat(role.inside()).isBetween(1, Role.TAGS - 1).isNotEqualTo(role.begin());
  }

  @Test
  void theTagOutsideAllPartsBeginsNone() {
    assertThat(Role.begins(0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0", "1, 1", "2, 2", "3, 2", "4, 3", "7, 3", "8, 4", "15, 4", "16, 5", "31, 5", "32, 6",
    "63, 6", "64, 7", "127, 7", "128, 7", "150, 7"
  })
  void stepsWidenWithTheWordsBetween(int between, int step) {
    Window window = Made.window("a ".repeat(160));

    assertThat(Distance.of(window, 3, 4, 5 + between, 5 + between)).isEqualTo(8 + step);
    assertThat(Distance.of(window, 5 + between, 5 + between, 3, 4)).isEqualTo(step);
  }

  @Test
  void anotherParagraphIsAnotherDistance() {
    Window window = Made.window("a b", "c d");

    assertThat(Distance.of(window, 0, 0, 1, 1)).isEqualTo(8);
    assertThat(Distance.of(window, 1, 1, 2, 2)).isEqualTo(8 + 16);
    assertThat(Distance.of(window, 2, 2, 1, 1)).isEqualTo(16);
    assertThat(Distance.of(window, new Part(Role.CUE, 0, 1), new Part(Role.CUE, 3, 3)))
        .isEqualTo(8 + 16 + 1);
  }

  @Test
  void anyTwoPartsHaveADistanceWithinTheCount() {
    Random random = new Random(9);
    Window window = Made.window("a ".repeat(100), "b ".repeat(100));
    for (int round = 0; round < 2000; round++) {
      int from = random.nextInt(199);
      int to = from + random.nextInt(200 - from);
      int other = random.nextInt(199);
      int otherTo = other + random.nextInt(200 - other);

      assertThat(Distance.of(window, from, to, other, otherTo)).isBetween(0, Distance.COUNT - 1);
    }
  }

  @Test
  void triggersAreBesideEachOtherInOneParagraphOnly() {
    Window window = Made.window("a b c", "d");
    Trigger first = new Trigger(0, 1, 1);

    assertThat(first.isBeside(new Trigger(2, 2, 1), window)).isTrue();
    assertThat(new Trigger(2, 2, 1).isBeside(first, window)).isTrue();
    assertThat(new Trigger(0, 0, 1).isBeside(new Trigger(2, 2, 1), window)).isFalse();
    assertThat(new Trigger(2, 2, 1).isBeside(new Trigger(3, 3, 1), window)).isFalse();
    assertThat(new Trigger(3, 3, 1).isBeside(new Trigger(2, 2, 1), window)).isFalse();
  }

  @Test
  void aWindowHasATypeForEachPieceAndAFirstForEachWord() {
    List<Word> words = Made.window("a b").words();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Window(new int[2], new int[3], words, new int[2]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Window(new int[2], new int[2], words, new int[1]));
  }
}
