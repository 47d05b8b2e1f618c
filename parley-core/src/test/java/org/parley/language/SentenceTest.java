package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.text.ReadableReport;
import org.parley.text.Source;
import org.parley.text.TextReader;

/** Sentences and their trees, and where they stand in a report. */
class SentenceTest {
  private static final long SEED = 1_957;

  /** "envoys of towns met today": met is the root. */
  private final Sentence sentence =
      sentence(List.of("envoys", "of", "towns", "met", "today"), 3, 2, 0, -1, 3);

  @Test
  void aSentenceWithoutWordsIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(0, 0, List.of()));
  }

  @Test
  void theRootHasNoHead() {
    assertThat(sentence.root()).contains(sentence.token(3));
    assertThat(sentence.head(sentence.token(3))).isEmpty();
    assertThat(sentence.head(sentence.token(1))).contains(sentence.token(2));
  }

  @Test
  void childrenAreInOrderAndOfTheirRelation() {
    assertThat(sentence.children(sentence.token(3)))
        .containsExactly(sentence.token(0), sentence.token(4));
    assertThat(sentence.children(sentence.token(3), "r4")).containsExactly(sentence.token(4));
    assertThat(sentence.child(sentence.token(3), "r4", "r0")).contains(sentence.token(0));
    assertThat(sentence.child(sentence.token(3), "other")).isEmpty();
    assertThat(sentence.children(sentence.token(4))).isEmpty();
  }

  @Test
  void aSubtreeIsAWordWithAllBelowItInOrder() {
    assertThat(sentence.subtree(sentence.token(0)))
        .extracting(Token::text)
        .containsExactly("envoys", "of", "towns");
  }

  @Test
  void subtreesAndDominationAgreeInAnyTree() {
    Random random = new Random(SEED);
    for (int round = 0; round < 100; round++) {
      Sentence tree = randomTree(random, 1 + random.nextInt(12));
      for (Token above : tree.tokens()) {
        List<Token> below = tree.subtree(above);
        for (Token token : tree.tokens()) {
          assertThat(tree.dominates(above, token))
              .as("seed %d, round %d", SEED, round)
              .isEqualTo(below.contains(token));
        }
      }
      assertThat(tree.subtree(tree.root().orElseThrow())).isEqualTo(tree.tokens());
    }
  }

  @Test
  void aCircleOfHeadsEndsTheSearch() {
    Sentence circle = sentence(List.of("a", "b", "c"), 1, 0, -1);
    assertThat(circle.dominates(circle.token(2), circle.token(0))).isFalse();
    assertThat(circle.subtree(circle.token(0))).hasSize(2);
  }

  @Test
  void wordsWithinASpanAreThoseThatLieInItWholly() {
    assertThat(sentence.within(sentence.span())).isEqualTo(sentence.tokens());
    assertThat(sentence.within(new Span(1, 15)))
        .extracting(Token::text)
        .containsExactly("of", "towns");
    assertThat(sentence.within(new Span(7, 8))).isEmpty();
    assertThat(sentence.within(new Span(90, 99))).isEmpty();
  }

  @Test
  void aSpanRunsFromItsFirstWordToItsLast() {
    assertThat(sentence.span()).isEqualTo(new Span(0, 25));
    assertThat(sentence.span(sentence.token(1), sentence.token(2))).isEqualTo(new Span(7, 15));
    assertThat(sentence).hasToString("envoys of towns met today");
  }

  @Test
  void sentencesAreEqualByPlaceAndWords() {
    Sentence same = new Sentence(0, 0, sentence.tokens());
    assertThat(sentence).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(sentence)
        .isNotEqualTo(new Sentence(1, 0, sentence.tokens()))
        .isNotEqualTo(new Sentence(0, 1, sentence.tokens()))
        .isNotEqualTo(
            new Sentence(
                0,
                0,
                sentence.tokens().subList(0, 4).stream()
                    .map(t -> new Token(t.index(), t.text(), "", "", "", -1, "", t.span()))
                    .toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "VBD, true, true, false, false", "VBZ, true, true, false, false",
    "VBP, true, true, false, false", "MD, false, true, false, false",
    "VBG, true, false, false, false", "NN, false, false, true, false",
    "NNPS, false, false, true, true", "JJ, false, false, false, false"
  })
  void aTagSaysWhatAWordIs(String tag, boolean verb, boolean finite, boolean noun, boolean proper) {
    Token token = token(0, "x", -1, tag, "root");
    assertThat(token.isVerb()).isEqualTo(verb);
    assertThat(token.isFinite()).isEqualTo(finite);
    assertThat(token.isNoun()).isEqualTo(noun);
    assertThat(token.isProperNoun()).isEqualTo(proper);
  }

  @Test
  void onlySignsArePunctuation() {
    assertThat(token(0, "--", -1, ":", "punct").isPunctuation()).isTrue();
    assertThat(token(0, "'s", -1, "POS", "case").isPunctuation()).isFalse();
    assertThat(token(0, "7", -1, "CD", "nummod").isPunctuation()).isFalse();
    assertThat(token(0, "", -1, "X", "dep").isPunctuation()).isFalse();
  }

  @Test
  void aRelationCoversItsSubtypesAndNoLongerName() {
    Token passive = token(0, "x", -1, "NN", "nsubj:pass");
    assertThat(passive.is("nsubj")).isTrue();
    assertThat(passive.is("obj", "nsubj:pass")).isTrue();
    assertThat(passive.is("nsub")).isFalse();
    assertThat(token(0, "x", -1, "NN", "nsubj").is("nsubj:pass")).isFalse();
  }

  @Test
  void everySentenceOfADocumentIsFoundByItsOffsets() {
    Document document = document("One two. Three four five. Six.", "Seven eight. Nine ten.");
    String original = document.report().original();
    assertThat(document.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2, 3, 4);
    for (int at = 0; at <= original.length(); at++) {
      int offset = at;
      Optional<Sentence> slow =
          document.sentences().stream().filter(s -> s.span().contains(offset)).findFirst();
      assertThat(document.sentenceAt(at)).as("at %d", at).isEqualTo(slow);
    }
  }

  @Test
  void tokensStandInTheOriginal() {
    Document document = document("One two. Three four five. Six.", "Seven eight. Nine ten.");
    for (Sentence s : document.sentences()) {
      for (Token t : s.tokens()) {
        assertThat(t.span().of(document.report().original())).isEqualTo(t.text());
      }
    }
    assertThat(document.paragraph(1)).extracting(Sentence::index).containsExactly(3, 4);
    assertThat(document.quote(document.sentences().get(4).span()).text()).isEqualTo("Nine ten.");
  }

  @Test
  void stretchesOfAParagraphAreAllOfIt() {
    Random random = new Random(SEED);
    for (int round = 0; round < 20; round++) {
      String text = runOn(random, 9_000 + random.nextInt(9_000));
      int at = random.nextInt(10);
      List<Span> stretches = ParagraphSplitter.of(text, new Span(at, text.length()));
      for (Span stretch : stretches) {
        assertThat(stretch.start()).as("seed %d, round %d", SEED, round).isEqualTo(at);
        assertThat(stretch.isEmpty()).isFalse();
        assertThat(Character.isLowSurrogate(text.charAt(at))).isFalse();
        at = stretch.end();
      }
      assertThat(at).isEqualTo(text.length());
    }
  }

  /** Words, wide characters and few stops; the first ten characters are plain. */
  private static String runOn(Random random, int length) {
    StringBuilder text = new StringBuilder("aaaaaaaaaa");
    while (text.length() < length) {
      switch (random.nextInt(400)) {
        case 0 -> text.append(". ");
        case 1, 2 -> text.append(' ');
        case 3, 4, 5, 6, 7, 8 -> text.append("\ud83d\udd4a");
        default -> text.append('a');
      }
    }
    return text.toString();
  }

  private static Document document(String... paragraphs) {
    ReadableReport read =
        new TextReader()
            .read(Source.of(new ReportId("r"), "in", Format.TEXT, String.join("\n\n", paragraphs)));
    return Document.of(read.report(), read.body(), SentenceTest::sentences);
  }

  /** Cuts at stops and spaces; of no grammar. */
  private static List<Sentence> sentences(String text) {
    List<Sentence> found = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(tokens.size(), word, word, "NN", "O", tokens.size() - 1, "dep", span));
      at += word.length() + 1;
      if (word.endsWith(".")) {
        found.add(new Sentence(found.size(), 0, tokens));
        tokens = new ArrayList<>();
      }
    }
    return found;
  }

  private static Sentence randomTree(Random random, int size) {
    int[] heads = new int[size];
    int root = random.nextInt(size);
    List<Integer> in = new ArrayList<>(List.of(root));
    heads[root] = -1;
    for (int i = 0; i < size; i++) {
      if (i != root) {
        heads[i] = in.get(random.nextInt(in.size()));
        in.add(i);
      }
    }
    List<String> words = in.stream().map(i -> "w").collect(Collectors.toList());
    return sentence(words, heads);
  }

  private static Sentence sentence(List<String> words, int... heads) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = new Span(at, at + words.get(i).length());
      tokens.add(new Token(i, words.get(i), words.get(i), "NN", "O", heads[i], "r" + i, span));
      at = span.end() + 1;
    }
    return new Sentence(0, 0, tokens);
  }

  private static Token token(int index, String text, int head, String tag, String relation) {
    return new Token(index, text, text, tag, "O", head, relation, new Span(0, text.length()));
  }
}
