package org.parley.parses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/**
 * Sentences for tests that need no parser. Each word has its tag and, where they matter, the class
 * of its name and its relation to the word of an index: {@code army_NN>1:compound Berg_NNP_PERSON}.
 * A word of which nothing is said depends on the next one.
 */
public final class TaggedSentence {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<text>[^_ ]+)_(?<tag>[^_> ]+)(_(?<name>[A-Z]+))?(>(?<head>\\d+):(?<as>\\S+))?");

  private TaggedSentence() {}

  public static Sentence of(String words) {
    List<Token> tokens = new ArrayList<>();
    int size = words.split(" ").length;
    for (Matcher word = WORD.matcher(words); word.find(); ) {
      tokens.add(token(tokens.size(), size, word));
    }
    if (tokens.size() != size) {
      throw new IllegalArgumentException("a word without a tag: " + words);
    }
    return new Sentence(0, 0, tokens);
  }

  private static Token token(int at, int size, Matcher word) {
    int next = at + 1 < size ? at + 1 : -1;
    String text = word.group("text");
    return new Token(
        at,
        text,
        text.toLowerCase(Locale.ROOT),
        word.group("tag"),
        word.group("name") == null ? "O" : word.group("name"),
        word.group("head") == null ? next : Integer.parseInt(word.group("head")),
        word.group("as") == null ? "dep" : word.group("as"),
        new Span(word.start(), word.end()));
  }
}
