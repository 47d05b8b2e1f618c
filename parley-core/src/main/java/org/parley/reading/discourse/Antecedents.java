package org.parley.reading.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/** Who can be meant by a description in the sentence at hand, of those told of before it. */
public final class Antecedents {
  /** Sentences back that {@code the two} and {@code the country} reach. */
  private static final int REACH = 2;

  private final List<DiscourseSentence> sentences;

  /**
   * @param sentences those read so far, which grow; the last is the one at hand
   */
  public Antecedents(List<DiscourseSentence> sentences) {
    this.sentences = sentences;
  }

  /** Those spoken of before a word of the sentence at hand, the latest first. */
  public List<ActorId> before(int word) {
    return latestFirst(word).map(MentionInSentence::id).distinct().toList();
  }

  /**
   * The one of {@code ids} told of last before a word of the sentence at hand: outside of
   * quotations if the word is.
   */
  public Optional<ActorId> latestBefore(List<ActorId> ids, Token word) {
    boolean quoted = here().quoted(word);
    return latestBefore(ids, word, s -> quoted || !s.quoted())
        .or(() -> latestBefore(ids, word, s -> true));
  }

  private Optional<ActorId> latestBefore(
      List<ActorId> ids, Token word, Predicate<MentionInSentence> side) {
    return latestFirst(word.index())
        .filter(s -> ids.contains(s.id()) && side.test(s))
        .map(MentionInSentence::id)
        .findFirst();
  }

  private Stream<MentionInSentence> latestFirst(int word) {
    return back(sentences.size() - 1)
        .flatMap(
            in ->
                in.seen().stream()
                    .filter(s -> s.last() < (isHere(in) ? word : Integer.MAX_VALUE))
                    .sorted(Comparator.comparingInt(MentionInSentence::last).reversed()));
  }

  /**
   * The countries that {@code the country} before a word may mean, the likeliest first: the last
   * one named before it, but none that acts on it; else those of the sentences before.
   */
  public List<ActorId> countries(Token head, int first) {
    List<ActorId> found = new ArrayList<>();
    back(REACH)
        .forEach(
            in -> {
              if (isHere(in)) {
                found.addAll(countries(in, first, s -> !actsOn(s, head)));
              } else {
                found.addAll(head.is("nsubj") ? in.mainCountries() : List.of());
                found.addAll(countries(in, Integer.MAX_VALUE, s -> true));
              }
            });
    return found;
  }

  /** Those of one sentence before a word, the last first: by name, then by adjective. */
  private static List<ActorId> countries(
      DiscourseSentence in, int end, Predicate<MentionInSentence> may) {
    NavigableMap<Integer, ActorId> named = new TreeMap<>(in.named());
    NavigableMap<Integer, ActorId> described = new TreeMap<>();
    in.seen().stream()
        .filter(s -> s.kind() == ActorKind.COUNTRY && may.test(s))
        .forEach(s -> (isAdjective(in.sentence(), s) ? described : named).put(s.last(), s.id()));
    return Stream.of(named, described)
        .flatMap(m -> m.headMap(end, false).descendingMap().values().stream())
        .toList();
  }

  private static boolean isAdjective(Sentence sentence, MentionInSentence mention) {
    return sentence.token(mention.last()).tag().startsWith("JJ");
  }

  /** Whether a mention is the subject of the verb whose object or further party a word is. */
  private boolean actsOn(MentionInSentence mention, Token word) {
    Token head = mention.head(here().sentence());
    return head.is("nsubj") && !word.is("nsubj", "nsubj:pass") && head.head() == word.head();
  }

  /** The newspaper, agency or broadcaster spoken of last. */
  public Optional<MentionInSentence> lastOutlet() {
    return sentences.stream()
        .flatMap(in -> in.seen().stream())
        .filter(MentionInSentence::isOutlet)
        .reduce((a, b) -> b);
  }

  /**
   * The two persons of whom the latest words tell, and of no third; none where they are not two.
   *
   * @param gender {@code m} or {@code f} where the words say it, else {@code any}
   */
  public List<ActorId> pair(String gender) {
    Set<ActorId> found = new LinkedHashSet<>();
    for (DiscourseSentence in : back(REACH).toList()) {
      persons(in, gender).forEach(found::add);
      boolean open = found.isEmpty() || isHere(in) && found.size() == 1;
      if (!open) {
        break;
      }
    }
    return found.size() == 2 ? List.copyOf(found) : List.of();
  }

  private static Stream<ActorId> persons(DiscourseSentence in, String gender) {
    return in.seen().stream()
        .filter(s -> s.kind() == ActorKind.PERSON)
        .filter(s -> gender.equals("any") || s.gender().equals("any") || s.gender().equals(gender))
        .map(MentionInSentence::id);
  }

  /** The sentence at hand and so many before it, the latest first. */
  private Stream<DiscourseSentence> back(int most) {
    int now = sentences.size() - 1;
    return Stream.iterate(now, i -> i >= Math.max(0, now - most), i -> i - 1).map(sentences::get);
  }

  private boolean isHere(DiscourseSentence in) {
    return in.sentence().index() == here().sentence().index();
  }

  private DiscourseSentence here() {
    return sentences.get(sentences.size() - 1);
  }
}
