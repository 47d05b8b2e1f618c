package org.parley.reading.discourse;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/**
 * A sentence of a report with the mentions that are read in it so far.
 *
 * @param quoted for each word, whether it stands in a quotation
 * @param seen in the order of reading
 * @param named countries that are only where something happens, by their first words
 */
public record DiscourseSentence(
    Sentence sentence,
    boolean[] quoted,
    List<MentionInSentence> seen,
    Map<Integer, ActorId> named) {
  private static final int MAIN_SUBJECT = 4;
  private static final int SUBJECT = 3;
  private static final int OWNER_OF_SUBJECT = 2;
  private static final int MODIFIER = 0;
  private static final int OTHER = 1;

  public boolean quoted(Token token) {
    return quoted[token.index()];
  }

  /** The smallest mention that holds a word. */
  public Optional<MentionInSentence> at(Token token) {
    return seen.stream()
        .filter(s -> s.holds(token))
        .min(Comparator.comparingInt(s -> s.last() - s.first()));
  }

  /** The largest mention that {@code head} heads. */
  public Optional<MentionInSentence> headed(Token head) {
    return seen.stream()
        .filter(s -> s.holds(head) && s.heads(sentence, head))
        .max(Comparator.comparingInt(s -> s.last() - s.first()));
  }

  /** Every mention that {@code head} heads and that is as large, as the two of "both sides". */
  public List<MentionInSentence> allHeaded(Token head) {
    return headed(head).stream()
        .flatMap(m -> seen.stream().filter(s -> s.first() == m.first() && s.last() == m.last()))
        .toList();
  }

  /** Its weight as an antecedent: an outlet's own main subject first, a modifier last. */
  public int weight(MentionInSentence one) {
    Token head = one.head(sentence);
    if (!head.is("nsubj")) {
      return weightOfOther(head);
    }
    boolean main = sentence.head(head).map(h -> h.head() < 0 || h.is("parataxis")).orElse(false);
    return one.quoted() ? OTHER : main ? MAIN_SUBJECT : SUBJECT;
  }

  private int weightOfOther(Token head) {
    boolean ofSubject =
        head.relation().equals("nmod:poss")
            && sentence.head(head).filter(h -> h.is("nsubj")).isPresent();
    return ofSubject
        ? OWNER_OF_SUBJECT
        : head.is("nmod", "compound", "amod", "appos") ? MODIFIER : OTHER;
  }

  /** Whether a mention is the outlet's own main subject. */
  public boolean isMainSubject(MentionInSentence one) {
    return weight(one) == MAIN_SUBJECT;
  }

  /** The mention that is the sentence's subject: of several, the weightiest. */
  public Optional<MentionInSentence> subject() {
    return seen.stream()
        .filter(s -> s.head(sentence).is("nsubj"))
        .max(Comparator.comparingInt(this::weight));
  }

  /** The countries that are the outlet's own main subject. */
  public List<ActorId> mainCountries() {
    return seen.stream()
        .filter(s -> s.kind() == ActorKind.COUNTRY && isMainSubject(s))
        .map(MentionInSentence::id)
        .toList();
  }

  /** The two of {@code between Norway and Kenya}. */
  public List<ActorId> between() {
    return sentence.tokens().stream()
        .filter(t -> sentence.child(t, "case").filter(c -> c.text().equals("between")).isPresent())
        .flatMap(t -> Stream.concat(Stream.of(t), sentence.children(t, "conj")))
        .flatMap(t -> headed(t).stream())
        .map(MentionInSentence::id)
        .distinct()
        .toList();
  }

  /** Whether the sentence has one of {@code lemmas}. */
  public boolean says(Set<String> lemmas) {
    return sentence.tokens().stream()
        .anyMatch(t -> lemmas.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** A word, in small letters. */
  public String word(int index) {
    return sentence.token(index).text().toLowerCase(Locale.ROOT);
  }

  /** The word before another, in small letters; empty before the first. */
  public String wordBefore(int index) {
    return index == 0 ? "" : word(index - 1);
  }

  /** Whether {@code the} stands before a word. */
  public boolean isDefinite(int first) {
    return wordBefore(first).equals("the");
  }

  /** Whether a word stands behind another: {@code the health ministry there}. */
  public boolean isFollowedBy(int last, String word) {
    return last + 1 < sentence.size() && sentence.token(last + 1).text().equals(word);
  }
}
