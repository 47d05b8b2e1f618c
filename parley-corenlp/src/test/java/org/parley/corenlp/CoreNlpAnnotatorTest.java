package org.parley.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.language.Token;

class CoreNlpAnnotatorTest {
  private static final long SEED = 45;

  @Test
  void aSentenceHasWordsTagsNamesAndATree() {
    Sentence sentence = sentences("Vera Lund met the envoys in Oslo.").get(0);

    assertThat(sentence.tokens())
        .extracting(Token::text)
        .containsExactly("Vera", "Lund", "met", "the", "envoys", "in", "Oslo", ".");
    assertThat(sentence.token(2).tag()).isEqualTo("VBD");
    assertThat(sentence.token(2).lemma()).isEqualTo("meet");
    assertThat(sentence.token(0).name()).isEqualTo("PERSON");
    assertThat(sentence.token(6).name()).isEqualTo("LOCATION");
    assertThat(sentence.token(3).name()).isEqualTo("O");
    assertThat(sentence.root()).contains(sentence.token(2));
    assertThat(sentence.token(4).head()).isEqualTo(2);
    assertThat(sentence.token(4).is("obj")).isTrue();
  }

  @Test
  void theSubjectOfAPassiveIsToldApart() {
    Sentence sentence = sentences("The talks were cancelled.").get(0);

    assertThat(sentence.token(1).relation()).isEqualTo("nsubj:pass");
    assertThat(sentence.token(2).relation()).isEqualTo("aux:pass");
  }

  @Test
  void blankTextHasNoSentence() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences(" \n\t")).isEmpty();
  }

  @Test
  void sentencesAreNumberedInTheirOrder() {
    List<Sentence> sentences = sentences("They met. Nobody spoke. They left.");

    assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2);
    assertThat(sentences).extracting(Sentence::paragraph).containsOnly(0);
  }

  @Test
  void aLineEndEndsNoSentence() {
    assertThat(sentences("The envoys met\nin the old port.")).hasSize(1);
  }

  @Test
  void aHyphenatedWordIsOneWord() {
    assertThat(sentences("The cease-fire held.").get(0).tokens())
        .extracting(Token::text)
        .contains("cease-fire");
  }

  @Test
  void whateverTheTextSpansAreInOrderAndHeadsAreATree() {
    Random random = new Random(SEED);
    for (int round = 0; round < 40; round++) {
      String text = noise(random);
      int end = 0;
      for (Sentence sentence : sentences(text)) {
        for (Token token : sentence.tokens()) {
          assertThat(token.span().start()).as("round %d", round).isGreaterThanOrEqualTo(end);
          assertThat(token.span().isEmpty()).isFalse();
          end = token.span().end();
          assertThat(end).isLessThanOrEqualTo(text.length());
          assertThat(token.head()).isBetween(-1, sentence.size() - 1).isNotEqualTo(token.index());
          assertThat(steps(sentence, token)).isLessThanOrEqualTo(sentence.size());
        }
        assertThat(sentence.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
      }
    }
  }

  @Test
  void threadsReadAlike() throws Exception {
    Random random = new Random(SEED + 1);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      texts.add(noise(random));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Sentence>>> read =
          texts.stream().map(t -> threads.submit(() -> sentences(t))).toList();
      for (int i = 0; i < texts.size(); i++) {
        assertThat(read.get(i).get()).isEqualTo(sentences(texts.get(i)));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aRelationThatCoreNlpDoesNotKnowKeepsItsName() {
    List<CoreLabel> labels = List.of(label(1, "ships", "NNS"), label(2, "sail", "VBP"));
    TransitionParser.Parse parse =
        new TransitionParser.Parse(new int[] {1, -1}, new String[] {"odd:new", "root"});

    assertThat(Edges.of(labels, parse))
        .extracting(e -> e.reln().toString())
        .containsExactlyInAnyOrder("odd:new", "root");
  }

  @Test
  void anArcLeadsFromItsHead() {
    List<CoreLabel> labels = List.of(label(1, "ships", "NNS"), label(2, "sail", "VBP"));
    TransitionParser.Parse parse =
        new TransitionParser.Parse(new int[] {1, -1}, new String[] {"nsubj", "root"});
    TypedDependency subject =
        Edges.of(labels, parse).stream()
            .filter(e -> e.reln().getShortName().equals("nsubj"))
            .findFirst()
            .orElseThrow();

    assertThat(subject.gov().index()).isEqualTo(2);
    assertThat(subject.dep().index()).isEqualTo(1);
  }

  private static CoreLabel label(int index, String word, String tag) {
    CoreLabel label = new CoreLabel();
    label.setIndex(index);
    label.setWord(word);
    label.setValue(word);
    label.setTag(tag);
    return label;
  }

  private static int steps(Sentence sentence, Token token) {
    int steps = 0;
    for (int at = token.index(); at >= 0 && steps <= sentence.size(); steps++) {
      at = sentence.token(at).head();
    }
    return steps;
  }

  private static List<Sentence> sentences(String text) {
    return SharedAnnotator.get().sentences(text);
  }

  private static String noise(Random random) {
    String[] pieces = {
      "the envoy ", "said ", "“", "”", ". ", ", ", "U.N. ", "3,5% ", "\uD83D\uDD4A", "e\u0301 ",
      "\u202e", "\n", "--", "met ", "(", ") ", "@x #y ", "http://a.example/b ", "Мир ", "\u00a0"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(60); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
