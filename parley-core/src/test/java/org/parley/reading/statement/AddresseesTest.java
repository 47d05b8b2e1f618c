package org.parley.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.parses.TaggedSentence;

class AddresseesTest {
  @Test
  void whoIsToldIsTheObject() {
    assertThat(addressee("tell", "he_PRP told_VBD reporters_NNS>1:obj that_IN"))
        .contains("reporters");
  }

  @Test
  void toWhomOneSaysStandsBehindTo() {
    assertThat(addressee("say", "he_PRP said_VBD to_TO>3:case reporters_NNS>1:obl"))
        .contains("reporters");
    assertThat(addressee("say", "he_PRP said_VBD in_IN>3:case Oslo_NNP>1:obl")).isEmpty();
  }

  @Test
  void anAdverbIsNobody() {
    assertThat(addressee("tell", "he_PRP told_VBD it_RB>1:obj")).isEmpty();
  }

  @Test
  void ofTwoNamesInARowTheFirstIsSpokenTo() {
    assertThat(
            addressee(
                "tell",
                "he_PRP told_VBD Avalonia_NNP_LOCATION>3:compound Borduria_NNP_LOCATION>1:obj"
                    + " will_MD>5:aux pay_VB>1:ccomp"))
        .contains("Avalonia");
  }

  /** To whom the verb, which is the second word, is said. */
  private static Optional<String> addressee(String verb, String words) {
    Sentence sentence = TaggedSentence.of(words);
    CueRule rule = CueBook.standard().verb(verb).orElseThrow();
    Cue cue =
        new Cue(
            sentence, sentence.token(1), new Range(1, 1), rule, Optional.empty(), Optional.empty());
    return Addressees.of(cue).map(Token::text);
  }
}
