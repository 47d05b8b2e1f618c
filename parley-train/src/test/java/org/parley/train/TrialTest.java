package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.encoder.ActHeads;
import org.parley.encoder.ActLabels;
import org.parley.encoder.Heads;
import org.parley.encoder.Part;
import org.parley.encoder.Role;
import org.parley.encoder.TagChain;
import org.parley.encoder.TriggerTags;
import org.parley.encoder.Vocabulary;
import org.parley.encoder.WindowMaker;
import org.parley.language.ArgumentRole;
import org.parley.model.Act;
import org.parley.model.EventType;
import org.parley.model.Span;

/** A net that sees no difference between words, so that what it marks is known. */
class TrialTest {
  private static final EncoderModel NET = full();
  private static final String TEXT = "Ada left\nBo came\nCy slept";

  @BeforeEach
  void nothingIsMarked() {
    bias("tag.bias", Role.TAGS);
    bias("trigger.bias", TriggerTags.COUNT, TriggerTags.OUTSIDE);
    bias("act.act.bias", ActLabels.ACTS, ActLabels.of(Optional.of(Act.MEET)));
    bias("act.type.bias", ActLabels.TYPES, EventType.AGREE.ordinal());
    bias("argument.role.bias", 1 + ArgumentRole.values().length, 0);
  }

  @Test
  void partsCountWhereRoleAndWordsAreTheSame() {
    bias("tag.bias", Role.TAGS, Role.SOURCE.begin());
    Example first = example("a b c d", new Part(Role.SOURCE, 1, 1), new Part(Role.CUE, 2, 2));
    Example second = example("e f", new Part(Role.SOURCE, 0, 1));
    Trial.Result result = new Trial(NET).on(PlainArray.manager(0), List.of(first, second));

    assertThat(result.source()).isCloseTo(2.0 * 1 / (2 + 6), within(1e-9));
    assertThat(result.cue()).isZero();
    assertThat(result.content()).isZero();
    assertThat(result.mean()).isCloseTo(0.25 / 3, within(1e-9));
  }

  @Test
  void moreThanOneBatchIsCounted() {
    bias("tag.bias", Role.TAGS, Role.CUE.begin());
    List<Example> many =
        Stream.generate(() -> example("a", new Part(Role.CUE, 0, 0))).limit(9).toList();

    assertThat(new Trial(NET).on(PlainArray.manager(0), many).cue()).isEqualTo(1);
  }

  @Test
  void aResultIsToldInThousandths() {
    assertThat(new Trial.Result(0.5, 0.25, 0.1234).toString())
        .isEqualTo("source 0.500, cue 0.250, content 0.123");
    assertThat(new ActTrial.Result(0.5, 0.25, 0.1, 0.2, 0.6).toString())
        .isEqualTo("type precision 0.500, recall 0.250, F1 0.100; act F1 0.200; who recall 0.600");
    assertThat(new ActTrial.Result(0.5, 0.25, 0.1, 0.2, 0.6).mean()).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void anActIsFoundWhereTriggerAndTypeMeet() {
    bias("trigger.bias", TriggerTags.COUNT, TriggerTags.BEGIN);
    ActTrial.Result result =
        acts(
            marked("Ada", Act.MEET, EventType.AGREE),
            marked("Bo", Act.OFFER, EventType.AGREE),
            marked("Cy", Act.MEET, EventType.REJECT),
            marked("slept", Act.MEET, EventType.AGREE));

    assertThat(result.precision()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(result.recall()).isCloseTo(2 / 4.0, within(1e-9));
    assertThat(result.type()).isCloseTo((2 + 2) / 7.0, within(1e-9));
    assertThat(result.act()).isCloseTo((1 + 1) / 7.0, within(1e-9));
  }

  @Test
  void whoIsFoundWhereBothPartiesMeetWhatIsMarked() {
    bias("trigger.bias", TriggerTags.COUNT, TriggerTags.BEGIN);
    ActText.Marked nobody = marked("Ada", Act.MEET, EventType.AGREE);
    ActText.Marked somebody = marked("Bo", Act.MEET, EventType.AGREE);
    somebody.arguments().put(ArgumentRole.BY, List.of(span("came")));

    assertThat(acts(nobody, somebody).who()).isEqualTo(0.5);

    bias("argument.role.bias", 1 + ArgumentRole.values().length, 1 + ArgumentRole.BY.ordinal());
    assertThat(acts(nobody, somebody).who()).isEqualTo(1);
  }

  @Test
  void whereNothingIsFoundAllSharesAreNothing() {
    ActTrial.Result result = acts(marked("Ada", Act.MEET, EventType.AGREE));

    assertThat(result.precision()).isZero();
    assertThat(result.recall()).isZero();
    assertThat(result.mean()).isZero();
  }

  @Test
  void theHeadsWrittenAreThoseThatReadersNeed() {
    Heads heads = new ModelWriter(NET).heads();

    assertThat(new ActHeads(heads)).isNotNull();
    assertThat(new TagChain(heads)).isNotNull();
    assertThat(heads.weights().keySet())
        .contains("tag.weight", "tag.bias", "link.source", "link.cue-distance", "same.from")
        .noneMatch(n -> n.startsWith("encoder.") || n.startsWith("embeddings."))
        .noneMatch(n -> n.startsWith("frame") || n.contains("propbank"))
        .doesNotContain(ArgumentScheme.FRAMES.head() + ".weight");
  }

  private static ActTrial.Result acts(ActText.Marked... acts) {
    ActText text = new ActText("t", true, TEXT, List.of(acts));
    return new ActTrial(NET, new WindowMaker(Vocabulary.standard()))
        .on(PlainArray.manager(0), List.of(text));
  }

  private static ActText.Marked marked(String trigger, Act act, EventType type) {
    Map<ArgumentRole, List<Span>> arguments = new EnumMap<>(ArgumentRole.class);
    for (ArgumentRole role : ArgumentRole.values()) {
      arguments.put(role, List.of());
    }
    return new ActText.Marked(
        trigger,
        span(trigger),
        ActLabels.of(Optional.of(act)),
        type.ordinal(),
        0,
        0,
        arguments,
        Optional.empty(),
        Optional.empty());
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Example example(String text, Part... parts) {
    int words = MadeWindow.of(text).words().size();
    return new Example(
        MadeWindow.of(text), new int[words], Arrays.asList(parts), new int[parts.length]);
  }

  /** A net of nothing whose heads have all their values. */
  private static EncoderModel full() {
    EncoderModel net = MadeNet.blank();
    net.parameters().all().keySet().stream()
        .filter(n -> !n.startsWith("encoder.") && !n.startsWith("embeddings."))
        .forEach(n -> MadeNet.set(net, n, new float[(int) net.parameter(n).size()]));
    return net;
  }

  private static void bias(String name, int count, int... likely) {
    float[] bias = new float[count];
    for (int label : likely) {
      bias[label] = 9;
    }
    MadeNet.set(NET, name, bias);
  }
}
