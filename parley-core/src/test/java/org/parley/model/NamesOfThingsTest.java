package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How ids, voices and constants are written, and read again. */
class NamesOfThingsTest {
  private static final ReportId REPORT = new ReportId("0123456789abcdef");

  @Test
  void whatOnlyTheTextsNameLosesItsPrefixWhenBare() {
    ActorId named = ActorId.named("river-guard");
    assertThat(named).hasToString("name:river-guard");
    assertThat(named.isNamed()).isTrue();
    assertThat(named.bare()).isEqualTo("river-guard");
  }

  @Test
  void anIdOfARegisterIsBareAsItIs() {
    ActorId country = new ActorId("NOR-GOV");
    assertThat(country.isNamed()).isFalse();
    assertThat(country.bare()).isEqualTo("NOR-GOV");
  }

  @Test
  void onlyTheMediaSectorFirstIsAnOutlet() {
    assertThat(new ActorId("MED-HERALD").isOutlet()).isTrue();
    assertThat(new ActorId("NOR-MED-HERALD").isOutlet()).isFalse();
    assertThat(ActorId.named("med-herald").isOutlet()).isFalse();
  }

  @Test
  void whatIsReadIsNumberedWithinItsReport() {
    assertThat(EventId.of(REPORT, 12)).hasToString("0123456789abcdef-e12");
    assertThat(StatementId.of(REPORT, 3)).hasToString("0123456789abcdef-s3");
  }

  @Test
  void idsSortByWhatIsWritten() {
    assertThat(Stream.of("b", "a", "c").map(ActorId::new).sorted())
        .map(ActorId::value)
        .containsExactly("a", "b", "c");
    assertThat(Stream.of("b", "a", "c").map(EventId::new).sorted())
        .map(EventId::value)
        .containsExactly("a", "b", "c");
    assertThat(Stream.of("b", "a", "c").map(MoveId::new).sorted())
        .map(MoveId::toString)
        .containsExactly("a", "b", "c");
    assertThat(Stream.of("b", "a", "c").map(ReportId::new).sorted())
        .map(ReportId::toString)
        .containsExactly("a", "b", "c");
    assertThat(Stream.of("b", "a", "c").map(StatementId::new).sorted())
        .map(StatementId::value)
        .containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @MethodSource("voices")
  void aVoiceIsReadAsItIsWritten(Voice voice) {
    assertThat(Voice.parse(voice.toString())).isEqualTo(voice);
  }

  static Stream<Voice> voices() {
    return Stream.of(Voice.OUTLET, Voice.UNNAMED, Voice.of(new ActorId("NOR")));
  }

  @Test
  void onlyASpeakersVoiceHasASpeaker() {
    assertThat(Voice.of(new ActorId("NOR")).speaker()).contains(new ActorId("NOR"));
    assertThat(Voice.OUTLET.speaker()).isEmpty();
    assertThat(Voice.UNNAMED.speaker()).isEmpty();
  }

  @Test
  void voicesSortByWhatIsWritten() {
    Voice norland = Voice.of(new ActorId("NOR"));
    Voice guard = Voice.of(ActorId.named("river-guard"));
    assertThat(Stream.of(Voice.UNNAMED, guard, Voice.OUTLET, norland).sorted())
        .containsExactly(norland, guard, Voice.OUTLET, Voice.UNNAMED);
  }

  @Test
  void aConstantIsWrittenInSmallLettersWithHyphens() {
    assertThat(AsideReason.RELATED_STORY.slug()).isEqualTo("related-story");
    assertThat(Act.DECLARE_READINESS.slug()).isEqualTo("declare-readiness");
    assertThat(TalkStatus.UNDER_WAY.slug()).isEqualTo("under way");
    assertThat(TalkStatus.STALLED.slug()).isEqualTo("stalled");
  }

  @Test
  void aConstantIsWrittenAlikeInEveryLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(Assertion.WITHHELD.slug()).isEqualTo("withheld");
      assertThat(Resolution.INSTITUTION.slug()).isEqualTo("institution");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void minutesAreWrittenInPlainDigitsInEveryLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(Clock.time(545)).isEqualTo("09:05");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aSlugFindsItsConstantAndNoOther() {
    for (Act act : Act.values()) {
      assertThat(Slug.of(Act.values(), act.slug())).contains(act);
    }
    assertThat(Slug.of(Act.values(), "OFFER")).isEmpty();
    assertThat(Slug.of(Act.values(), "")).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Resolution.class)
  void aResolutionIsReadAsItIsWritten(Resolution resolution) {
    assertThat(Resolution.of(resolution.slug())).contains(resolution);
  }

  @Test
  void onlyPronounsAndSidesLeanOnOthers() {
    assertThat(Arrays.stream(Resolution.values()).filter(Resolution::leansOnOthers))
        .containsExactlyInAnyOrder(
            Resolution.PRONOUN,
            Resolution.GROUP_IN_CONTEXT,
            Resolution.BOTH_SIDES,
            Resolution.OTHER_SIDE,
            Resolution.BOTH_LEADERS);
  }

  @Test
  void aTypeOfEventHasTheModesOfItsKind() {
    assertThat(EventType.RETREAT.modes()).contains("ceasefire");
    assertThat(EventType.AID.modes()).isEqualTo(List.of());
  }
}
