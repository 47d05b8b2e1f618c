package org.parley.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parley.language.Annotator;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/** The words of a text with tags, names and trees by chance; the same text has the same chance. */
final class ScrambledGrammar implements Annotator {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");
  private static final List<String> TAGS =
      List.of("NN", "NNS", "NNP", "VBD", "VBZ", "VB", "VBG", "VBN", "MD", "IN", "DT", "JJ", "PRP");
  private static final List<String> NAMES = List.of("PERSON", "LOCATION", "ORGANIZATION", "O", "O");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "obl",
          "nmod",
          "nmod:poss",
          "ccomp",
          "xcomp",
          "advcl",
          "acl",
          "acl:relcl",
          "conj",
          "cc",
          "mark",
          "case",
          "det",
          "amod",
          "appos",
          "compound",
          "parataxis",
          "aux",
          "neg",
          "punct",
          "dep");

  @Override
  public List<Sentence> sentences(String paragraph) {
    Random random = new Random(paragraph.hashCode());
    List<Sentence> sentences = new ArrayList<>();
    List<MatchResult> words = new ArrayList<>();
    for (MatchResult word : (Iterable<MatchResult>) WORD.matcher(paragraph).results()::iterator) {
      words.add(word);
      if (word.group().equals(".")) {
        sentences.add(sentence(sentences.size(), words, random));
        words.clear();
      }
    }
    if (!words.isEmpty()) {
      sentences.add(sentence(sentences.size(), words, random));
    }
    return sentences;
  }

  private static Sentence sentence(int index, List<MatchResult> words, Random random) {
    int[] heads = tree(words.size(), random);
    List<Token> tokens = new ArrayList<>();
    for (MatchResult word : words) {
      int at = tokens.size();
      tokens.add(
          new Token(
              at,
              word.group(),
              word.group().toLowerCase(Locale.ROOT),
              any(TAGS, random),
              any(NAMES, random),
              heads[at],
              heads[at] < 0 ? "root" : any(RELATIONS, random),
              new Span(word.start(), word.end())));
    }
    return new Sentence(index, 0, tokens);
  }

  /** A projective tree, such as a parser by transitions makes. */
  private static int[] tree(int size, Random random) {
    int[] heads = new int[size];
    int root = random.nextInt(size);
    heads[root] = -1;
    hang(heads, 0, root, root, random);
    hang(heads, root + 1, size, root, random);
    return heads;
  }

  /** Hangs the words {@code from} to before {@code to} below {@code head}, in some groups. */
  private static void hang(int[] heads, int from, int to, int head, Random random) {
    for (int start = from, end; start < to; start = end) {
      end = start + 1 + random.nextInt(to - start);
      int top = start + random.nextInt(end - start);
      heads[top] = head;
      hang(heads, start, top, top, random);
      hang(heads, top + 1, end, top, random);
    }
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
