package org.parley.language;

import java.util.Objects;
import org.parley.model.Span;

/**
 * One word of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param text the word as read (look-alike letters folded)
 * @param tag Penn Treebank part of speech
 * @param name {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, or {@code O}
 * @param head index of the word that it depends on; -1 for the root
 * @param relation Universal Dependencies relation to the head, such as {@code nsubj}
 * @param span from a {@link Annotator}: within the text it was given; in a {@link Document}: in the
 *     original
 */
public record Token(
    int index,
    String text,
    String lemma,
    String tag,
    String name,
    int head,
    String relation,
    Span span) {
  public Token {
    Objects.requireNonNull(text);
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(tag);
    Objects.requireNonNull(name);
    Objects.requireNonNull(relation);
    Objects.requireNonNull(span);
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is a verb in a form that a clause can stand on: present, past or modal. */
  public boolean isFinite() {
    return switch (tag) {
      case "VBD", "VBP", "VBZ", "MD" -> true;
      default -> false;
    };
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** {@code US} in capitals is a country, whatever the tagger took it for. */
  public boolean isPronoun() {
    return tag.startsWith("PRP") && !text.equals("US");
  }

  public boolean isPunctuation() {
    return !text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * Whether the relation is one of {@code names}, with or without a subtype ({@code nsubj} covers
   * {@code nsubj:pass}).
   */
  public boolean is(String... names) {
    for (String name : names) {
      if (relation.equals(name) || relation.startsWith(name + ":")) {
        return true;
      }
    }
    return false;
  }

  Token at(Span original) {
    return new Token(index, text, lemma, tag, name, head, relation, original);
  }
}
