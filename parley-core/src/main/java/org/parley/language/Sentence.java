package org.parley.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Span;

/** A sentence with its dependency tree. Its tokens are in text order, and each knows its head. */
public final class Sentence {
  private final int index;
  private final int paragraph;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /**
   * @param index its place in the document, from 0
   * @param paragraph index of the paragraph that holds it
   * @param tokens in text order, each at its own index; not empty
   */
  public Sentence(int index, int paragraph, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has tokens");
    }
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    this.children = children(this.tokens);
  }

  private static List<List<Token>> children(List<Token> tokens) {
    List<List<Token>> children = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
    for (Token t : tokens) {
      if (t.head() >= 0) {
        if (children.get(t.head()).isEmpty()) {
          children.set(t.head(), new ArrayList<>(4));
        }
        children.get(t.head()).add(t);
      }
    }
    return children;
  }

  public int index() {
    return index;
  }

  public int paragraph() {
    return paragraph;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  public int size() {
    return tokens.size();
  }

  public Span span() {
    return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
  }

  public Span span(Token first, Token last) {
    return first.span().to(last.span());
  }

  public Optional<Token> root() {
    return tokens.stream().filter(t -> t.head() < 0).findFirst();
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The words that depend on {@code token} directly, in order. */
  public Stream<Token> children(Token token) {
    return children.get(token.index()).stream();
  }

  /** Those of them with one of {@code relations}. */
  public Stream<Token> children(Token token, String... relations) {
    return children(token).filter(t -> t.is(relations));
  }

  public Optional<Token> child(Token token, String... relations) {
    return children(token, relations).findFirst();
  }

  /** {@code token} and all that depends on it, in order. */
  public List<Token> subtree(Token token) {
    boolean[] in = new boolean[tokens.size()];
    int[] stack = new int[tokens.size()];
    int depth = 0;
    stack[depth++] = token.index();
    in[token.index()] = true;
    while (depth > 0) {
      for (Token child : children.get(stack[--depth])) {
        if (!in[child.index()]) {
          in[child.index()] = true;
          stack[depth++] = child.index();
        }
      }
    }
    return tokens.stream().filter(t -> in[t.index()]).toList();
  }

  /** Whether {@code ancestor} is {@code token} or above it. */
  public boolean dominates(Token ancestor, Token token) {
    int at = token.index();
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == ancestor.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** The tokens whose characters lie in {@code span}. */
  public List<Token> within(Span span) {
    int from = firstFrom(span.start());
    int to = from;
    while (to < tokens.size() && span.contains(tokens.get(to).span())) {
      to++;
    }
    return tokens.subList(from, to);
  }

  private int firstFrom(int original) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (tokens.get(mid).span().start() < original) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence s
        && index == s.index
        && paragraph == s.paragraph
        && tokens.equals(s.tokens);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * index + paragraph) + tokens.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }
}
