package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.encoder.ActLabels;
import org.parley.encoder.ArgumentTags;
import org.parley.encoder.TriggerTags;
import org.parley.encoder.Vocabulary;
import org.parley.encoder.WindowMaker;
import org.parley.language.ArgumentRole;
import org.parley.model.Act;
import org.parley.model.EventType;

class ActTextTest {
  /** The first letter is one code point and two units. */
  private static final String TEXT =
      "\uD83D\uDEA2 Norway offered Sweden talks. Sweden turned down the offer on Friday.";

  private static final String ACTS =
      """
      [{"id":"1","trigger":[9,16],"act":"offer","type":"AGREE","mode":null,"realis":"offered",\
      "by":[[2,8]],"to":[[17,23]],"issue":[[24,29]]},\
      {"id":"2","trigger":[38,49],"act":"refuse","type":"REJECT","mode":"meet",\
      "realis":"happened","by":[[31,37]],"day":[60,69],"answers":"3"},\
      {"id":"3","trigger":[54,59],"act":"offer","type":"AGREE","mode":null,\
      "realis":"offered","same":"1"}]""";

  @TempDir private Path folder;

  @Test
  void spansInCodePointsBecomeThoseOfTheText() throws IOException {
    ActText text = read("{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"acts\":" + ACTS + "}");
    assertThat(text.acts())
        .extracting(a -> a.trigger().of(text.text()))
        .containsExactly("offered", "turned down", "offer");
    ActText.Marked refusal = text.acts().get(1);
    assertThat(refusal.act()).isEqualTo(ActLabels.of(Optional.of(Act.REFUSE)));
    assertThat(refusal.type()).isEqualTo(EventType.REJECT.ordinal());
    assertThat(ActLabels.MODES.get(refusal.mode())).isEqualTo("meet");
    assertThat(refusal.arguments().get(ArgumentRole.DAY))
        .extracting(s -> s.of(text.text()))
        .containsExactly("on Friday");
  }

  @Test
  void marksOfATextThatLiesElsewhereFindIt() throws IOException {
    Path file =
        Files.writeString(folder.resolve("b.jsonl"), "{\"sha256\":\"b\",\"acts\":" + ACTS + "}");
    assertThat(ActText.read(file, Map.of("b", TEXT))).hasSize(1);
    assertThat(ActText.read(file, Map.of())).isEmpty();
  }

  @Test
  void aWindowHasTagsRolesAndLinks() throws IOException {
    ActText text = read("{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"acts\":" + ACTS + "}");
    ActExample example = ActExample.of(text, new WindowMaker(Vocabulary.standard())).get(0);
    assertThat(example.marks()).hasSize(3);
    ActExample.Mark refusal = example.marks().get(1);
    assertThat(example.tags()[refusal.predicate().from()]).isEqualTo(TriggerTags.BEGIN);
    assertThat(example.tags()[refusal.predicate().to()]).isEqualTo(TriggerTags.INSIDE);
    assertThat(refusal.answers()).isEqualTo(2);
    assertThat(example.marks().get(2).same()).isZero();
    assertThat(refusal.predicate().roles()).contains(ArgumentTags.of(ArgumentRole.BY));
  }

  @Test
  void namesAreExchangedThroughoutAndMarksGoWithTheirWords() throws IOException {
    ActText text = read("{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"acts\":" + ACTS + "}");
    ActText other = new NameExchange().exchanged(text, new Random(3));
    assertThat(other.text()).doesNotContain("Norway", "Sweden").contains("offered", "turned down");
    List<ActText.Marked> acts = other.acts();
    assertThat(acts)
        .extracting(a -> a.trigger().of(other.text()))
        .containsExactly("offered", "turned down", "offer");
    String sweden = acts.get(0).arguments().get(ArgumentRole.TO).get(0).of(other.text());
    assertThat(acts.get(1).arguments().get(ArgumentRole.BY).get(0).of(other.text()))
        .isEqualTo(sweden);
  }

  private ActText read(String row) throws IOException {
    return ActText.read(Files.writeString(folder.resolve("a.jsonl"), row), Map.of()).get(0);
  }
}
