package org.parley.reading.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Span;

/** Who can be meant by a description. */
class AntecedentsTest {
  private static final ActorId ANNA = ActorId.named("anna");
  private static final ActorId OLAF = ActorId.named("olaf");
  private static final ActorId PAVEL = ActorId.named("pavel");

  private final Discourse discourse = new Discourse();
  private int sentences;

  @Test
  void theTwoAreThoseOfTheLatestSentences() {
    begin("Anna saw Olaf");
    sawPerson(ANNA, 0);
    sawPerson(OLAF, 2);
    begin("the two smiled");

    assertThat(pair()).containsExactly(ANNA, OLAF);
  }

  @Test
  void threeAreNoPair() {
    begin("Anna saw Olaf , Pavel");
    sawPerson(ANNA, 0);
    sawPerson(OLAF, 2);
    sawPerson(PAVEL, 4);
    begin("the two smiled");

    assertThat(pair()).isEmpty();
  }

  @Test
  void onePersonAloneInASentenceBeforeIsNoPairWithOneStillEarlier() {
    begin("Olaf left");
    sawPerson(OLAF, 0);
    begin("Anna came");
    sawPerson(ANNA, 0);
    begin("the two smiled");

    assertThat(pair()).isEmpty();
  }

  @Test
  void theLatestBeforeAWordIsNotOneBehindIt() {
    Sentence sentence = begin("Anna said the president saw Olaf");
    sawPerson(ANNA, 0);
    sawPerson(OLAF, 5);

    assertThat(discourse.antecedents().latestBefore(List.of(OLAF, ANNA), sentence.token(3)))
        .contains(ANNA);
    assertThat(discourse.antecedents().before(6)).containsExactly(OLAF, ANNA);
  }

  @Test
  void outsideOfAQuotationOneWhomOnlyItNamesIsMeantLast() {
    Sentence sentence = begin("Anna said “ Olaf left ” . The president smiled");
    sawPerson(ANNA, 0);
    sawPerson(OLAF, 3);

    assertThat(discourse.antecedents().latestBefore(List.of(OLAF, ANNA), sentence.token(8)))
        .contains(ANNA);
    assertThat(discourse.antecedents().latestBefore(List.of(OLAF), sentence.token(8)))
        .contains(OLAF);
  }

  private List<ActorId> pair() {
    return discourse.antecedents().pair("any");
  }

  private void sawPerson(ActorId id, int at) {
    discourse.saw(id, ActorKind.PERSON, Affiliation.NONE, "any", at, at);
  }

  private Sentence begin(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ")) {
      Span span = new Span(start, start + word.length());
      tokens.add(new Token(tokens.size(), word, word, "NN", "O", -1, "root", span));
      start = span.end() + 1;
    }
    Sentence sentence = new Sentence(sentences++, 0, tokens);
    discourse.begin(sentence);
    return sentence;
  }
}
