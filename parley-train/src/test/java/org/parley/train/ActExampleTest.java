package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.encoder.ArgumentTags;
import org.parley.encoder.TriggerTags;
import org.parley.encoder.Vocabulary;
import org.parley.encoder.WindowMaker;
import org.parley.language.ArgumentRole;
import org.parley.model.Span;

class ActExampleTest {
  private static final WindowMaker MAKER = new WindowMaker(Vocabulary.standard());
  private static final String TEXT = "They met and met again and turned it down.";

  private final List<ActText.Marked> acts = new ArrayList<>();

  @Test
  void aTriggerOfSeveralWordsBeginsAndGoesOn() {
    mark("1", "turned it down", "", "");

    assertThat(example().tags())
        .containsExactly(
            0, 0, 0, 0, 0, 0, TriggerTags.BEGIN, TriggerTags.INSIDE, TriggerTags.INSIDE, 0);
    assertThat(example().marks().get(0).predicate().from()).isEqualTo(6);
    assertThat(example().marks().get(0).predicate().to()).isEqualTo(8);
  }

  @Test
  void whereTriggersOverlapTheFirstKeepsItsWords() {
    mark("1", "met and", "", "");
    mark("2", "and met", "", "");

    assertThat(example().tags())
        .startsWith(0, TriggerTags.BEGIN, TriggerTags.INSIDE, TriggerTags.INSIDE, 0);
    assertThat(example().marks()).hasSize(2);
  }

  @Test
  void theNearestEarlierMarkOfTheSameDeedIsTheSame() {
    mark("1", "met", "", "");
    mark("2", "again", "1", "");
    mark("3", "down", "1", "");
    mark("4", "turned", "", "");

    assertThat(example().marks()).extracting(ActExample.Mark::same).containsExactly(-1, 0, 1, -1);
  }

  @Test
  void anAnswerMayComeBeforeWhatItAnswers() {
    mark("1", "met", "", "2");
    mark("2", "again", "", "1");
    mark("3", "down", "", "gone");

    assertThat(example().marks()).extracting(ActExample.Mark::answers).containsExactly(1, 0, -1);
  }

  @Test
  void aWordThatPlaysTwoRolesPlaysTheFirst() {
    mark("1", "met", "", "");
    acts.get(0).arguments().put(ArgumentRole.BY, List.of(span("They")));
    acts.get(0).arguments().put(ArgumentRole.ISSUE, List.of(span("They met")));

    assertThat(example().marks().get(0).predicate().roles())
        .startsWith(ArgumentTags.of(ArgumentRole.BY), ArgumentTags.of(ArgumentRole.ISSUE), 0);
  }

  @Test
  void marksOfAnotherWindowAreNotItsOwn() {
    String far = "word ".repeat(300) + "and left.";
    mark("1", "met", "", "2");
    int left = TEXT.length() + 1 + far.indexOf("left");
    acts.add(marked("2", new Span(left, left + 4), "1", ""));
    List<ActExample> examples =
        ActExample.of(new ActText("t", false, TEXT + "\n" + far, acts), MAKER);

    assertThat(examples).hasSize(3);
    assertThat(examples).extracting(e -> e.marks().size()).containsExactly(1, 0, 1);
    assertThat(examples.get(0).marks().get(0).answers()).isEqualTo(-1);
    assertThat(examples.get(2).marks().get(0).same()).isEqualTo(-1);
  }

  @Test
  void theClassesAreThoseOfTheMark() {
    acts.add(
        new ActText.Marked(
            "1",
            span("met"),
            3,
            4,
            5,
            6,
            new EnumMap<>(ArgumentRole.class),
            Optional.empty(),
            Optional.empty()));
    ActExample.Mark mark = example().marks().get(0);

    assertThat(List.of(mark.act(), mark.type(), mark.mode(), mark.realis()))
        .containsExactly(3, 4, 5, 6);
  }

  private void mark(String id, String trigger, String same, String answers) {
    acts.add(marked(id, span(trigger), same, answers));
  }

  private static ActText.Marked marked(String id, Span trigger, String same, String answers) {
    Map<ArgumentRole, List<Span>> none = new EnumMap<>(ArgumentRole.class);
    return new ActText.Marked(
        id,
        trigger,
        0,
        0,
        0,
        0,
        none,
        Optional.of(same).filter(s -> !s.isEmpty()),
        Optional.of(answers).filter(s -> !s.isEmpty()));
  }

  private ActExample example() {
    return ActExample.of(new ActText("t", false, TEXT, acts), MAKER).get(0);
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }
}
