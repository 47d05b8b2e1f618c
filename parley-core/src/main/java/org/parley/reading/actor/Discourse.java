package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/** Whom a report has spoken of so far, sentence by sentence. */
final class Discourse {
  /** What a mention as a subject weighs; any other weighs 1. */
  private static final double SUBJECT = 3;

  /** What is left of a mention's weight with each sentence. */
  private static final double FADING = 0.95;

  /** Sentences back in which the two are told of that {@code the two} means. */
  private static final int REACH = 2;

  /** What {@link MentionInSentence.In#weight} gives an outlet's own main subject. */
  private static final int MAIN = 4;

  private final List<MentionInSentence.In> sentences = new ArrayList<>();
  private final Map<ActorId, Integer> order = new HashMap<>();
  private final List<String> countries = new ArrayList<>();
  private final List<ActorId> parties = new ArrayList<>();
  private final List<ActorId> persons = new ArrayList<>();
  private final Map<ActorId, Double> weights = new HashMap<>();
  private final Quotes quotes = new Quotes();
  private int clock;

  void begin(Sentence sentence) {
    weights.replaceAll((party, weight) -> weight * FADING);
    sentences.add(
        new MentionInSentence.In(
            sentence, quotes.next(sentence), new ArrayList<>(), new TreeMap<>()));
  }

  void saw(ActorId id, ActorKind kind, Affiliation of, String gender, int first, int last) {
    MentionInSentence.In here = here();
    Token end = here.sentence().token(last);
    boolean people = kind == ActorKind.COUNTRY && !end.text().equals("States");
    boolean plural = (kind == ActorKind.GROUP || people) && end.tag().endsWith("S");
    here.seen()
        .add(new MentionInSentence(id, kind, gender, first, last, here.quoted()[first], plural));
    order.put(id, clock++);
    of.country().ifPresent(c -> last(countries, c));
    MentionInSentence seen = here.seen().get(here.seen().size() - 1);
    boolean subject = seen.head(here.sentence()).is("nsubj", "nsubj:pass");
    of.party()
        .ifPresent(
            p -> {
              last(parties, p);
              weights.merge(p, subject ? SUBJECT : 1, Double::sum);
            });
    if (kind == ActorKind.PERSON) {
      last(persons, id);
    }
  }

  /** Notes a country that is named as a place, at a word of the sentence at hand. */
  void named(ActorId country, int at) {
    here().named().put(at, country);
  }

  Optional<MentionInSentence> pronoun(Token token) {
    return sentences.isEmpty() ? Optional.empty() : Pronouns.resolve(sentences, token);
  }

  /** Whom a description at a word of the sentence at hand means; nobody before the reading. */
  Optional<MentionInSentence> told(Token token) {
    return sentences.isEmpty() ? Optional.empty() : here().at(token.index());
  }

  /** Those for whom a pronoun stands; more than one for {@code they} of a joint subject. */
  List<MentionInSentence> pronouns(Token token) {
    List<MentionInSentence> joint = JointAntecedents.of(sentences, token);
    return joint.isEmpty() ? pronoun(token).stream().toList() : joint;
  }

  /** The sentence at hand. */
  Sentence sentence() {
    return here().sentence();
  }

  /** The sentence before. */
  Optional<Sentence> before() {
    return sentences.size() < 2
        ? Optional.empty()
        : Optional.of(sentences.get(sentences.size() - 2).sentence());
  }

  /** Whether {@code the} stands before a word of the sentence at hand. */
  boolean isDefinite(int first) {
    return first > 0 && sentence().token(first - 1).text().equalsIgnoreCase("the");
  }

  /** {@code the health ministry there}: in a place told of before. */
  boolean isFollowedBy(int last, String word) {
    return last + 1 < sentence().size() && sentence().token(last + 1).text().equals(word);
  }

  boolean quoted(Token token) {
    return here().quoted()[token.index()];
  }

  /** The one of {@code ids} that was spoken of last. */
  Optional<ActorId> latestOf(List<ActorId> ids) {
    return ids.stream().filter(order::containsKey).max(Comparator.comparing(order::get));
  }

  /**
   * The one of {@code ids} told of last before a word of the sentence at hand: outside of
   * quotations if the word is.
   */
  Optional<ActorId> latestBefore(List<ActorId> ids, Token word) {
    boolean quoted = quoted(word);
    return latestBefore(ids, word, s -> quoted || !s.quoted())
        .or(() -> latestBefore(ids, word, s -> true))
        .or(() -> latestOf(ids));
  }

  private Optional<ActorId> latestBefore(
      List<ActorId> ids, Token word, Predicate<MentionInSentence> side) {
    for (int i = sentences.size() - 1; i >= 0; i--) {
      int end = i == sentences.size() - 1 ? word.index() : Integer.MAX_VALUE;
      Optional<ActorId> found =
          sentences.get(i).seen().stream()
              .filter(s -> s.last() < end && ids.contains(s.id()) && side.test(s))
              .max(Comparator.comparingInt(MentionInSentence::last))
              .map(MentionInSentence::id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The person who seems to speak the quotation at hand: a subject outside of it. */
  Optional<ActorId> quoting() {
    int now = sentences.size() - 1;
    return IntStream.rangeClosed(Math.max(0, now - 1), now)
        .map(i -> now - i + Math.max(0, now - 1))
        .mapToObj(sentences::get)
        .flatMap(Discourse::speaker)
        .findFirst();
  }

  private static Stream<ActorId> speaker(MentionInSentence.In in) {
    return in.seen().stream()
        .filter(s -> s.kind() == ActorKind.PERSON && !s.quoted())
        .filter(s -> s.head(in.sentence()).is("nsubj"))
        .max(Comparator.comparingInt(in::weight))
        .map(MentionInSentence::id)
        .stream();
  }

  /** The two of {@code between Norway and Kenya}, in the sentence at hand. */
  List<ActorId> between() {
    Sentence sentence = sentence();
    return sentence.tokens().stream()
        .filter(t -> sentence.child(t, "case").filter(c -> c.text().equals("between")).isPresent())
        .flatMap(t -> Stream.concat(Stream.of(t), sentence.children(t, "conj")))
        .flatMap(t -> here().headed(t).stream())
        .map(MentionInSentence::id)
        .distinct()
        .toList();
  }

  /** Whether the sentence at hand has one of {@code lemmas}. */
  boolean says(Set<String> lemmas) {
    return sentence().tokens().stream()
        .anyMatch(t -> lemmas.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** The countries spoken of, the latest first. */
  List<String> countries() {
    return latestFirst(countries);
  }

  /** The countries and groups for which those spoken of act, the latest first. */
  List<ActorId> parties() {
    return latestFirst(parties);
  }

  /** The parties of whom most is told lately, most first; a subject counts for more. */
  List<ActorId> mainParties() {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<ActorId, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The persons spoken of, the latest first. */
  List<ActorId> persons() {
    return latestFirst(persons);
  }

  private static <T> List<T> latestFirst(List<T> all) {
    List<T> latest = new ArrayList<>(all);
    Collections.reverse(latest);
    return latest;
  }

  /** Who is the subject of the sentence at hand, of those read. */
  Optional<MentionInSentence> subject() {
    return here().seen().stream()
        .filter(s -> s.head(here().sentence()).is("nsubj"))
        .max(Comparator.comparingInt(here()::weight));
  }

  /** The state body or organisation that is the subject of the sentence at hand or before. */
  Optional<ActorId> speakingBody() {
    MentionInSentence.In before = sentences.get(Math.max(0, sentences.size() - 2));
    return subject()
        .filter(Discourse::isBody)
        .or(
            () ->
                before.seen().stream()
                    .filter(s -> isBody(s) && before.weight(s) == MAIN)
                    .findFirst())
        .map(MentionInSentence::id);
  }

  private static boolean isBody(MentionInSentence seen) {
    return switch (seen.kind()) {
      case GOVERNMENT, MINISTRY, MILITARY, GROUP, ORGANISATION -> !seen.isOutlet();
      default -> false;
    };
  }

  /** The government or ministry that is the subject of the sentence at hand. */
  Optional<ActorId> bodyAsSubject() {
    return subject()
        .filter(s -> s.kind() == ActorKind.GOVERNMENT || s.kind() == ActorKind.MINISTRY)
        .map(MentionInSentence::id);
  }

  /** The subject before a word, of the innermost clause that holds the word, else the main one. */
  Optional<MentionInSentence> subjectBefore(Token word) {
    MentionInSentence.In here = here();
    Sentence sentence = here.sentence();
    List<MentionInSentence> subjects =
        here.seen().stream()
            .filter(s -> s.last() < word.index())
            .filter(s -> s.head(sentence).is("nsubj", "nsubj:pass"))
            .toList();
    return subjects.stream()
        .filter(
            s ->
                sentence
                    .head(s.head(sentence))
                    .filter(v -> sentence.dominates(v, word))
                    .isPresent())
        .max(Comparator.comparingInt(MentionInSentence::last))
        .or(() -> subjects.stream().max(Comparator.comparingInt(here::weight)));
  }

  /**
   * The countries that {@code the country} before a word may mean, the likeliest first: the last
   * one named before it, but none that acts on it; else those of the sentences before.
   */
  List<ActorId> countriesBefore(Token head, int first) {
    List<ActorId> found = new ArrayList<>();
    int now = sentences.size() - 1;
    for (int back = 0; back <= REACH && back <= now; back++) {
      MentionInSentence.In in = sentences.get(now - back);
      boolean here = in.sentence().equals(sentence());
      NavigableMap<Integer, ActorId> named = new TreeMap<>(in.named());
      NavigableMap<Integer, ActorId> described = new TreeMap<>();
      in.seen().stream()
          .filter(s -> s.kind() == ActorKind.COUNTRY && (!here || !actsOn(s, head)))
          .forEach(
              s -> {
                boolean adjective = in.sentence().token(s.last()).tag().startsWith("JJ");
                (adjective ? described : named).put(s.last(), s.id());
              });
      if (!here && head.is("nsubj")) {
        in.seen().stream()
            .filter(s -> s.kind() == ActorKind.COUNTRY && in.weight(s) == MAIN)
            .map(MentionInSentence::id)
            .forEach(found::add);
      }
      int end = here ? first : Integer.MAX_VALUE;
      found.addAll(named.headMap(end, false).descendingMap().values());
      found.addAll(described.headMap(end, false).descendingMap().values());
    }
    return found;
  }

  /** Whether a mention is the subject of the verb whose object or further party a word is. */
  private boolean actsOn(MentionInSentence mention, Token word) {
    Token head = mention.head(sentence());
    return head.is("nsubj") && !word.is("nsubj", "nsubj:pass") && head.head() == word.head();
  }

  /** Those spoken of before a word of the sentence at hand, the latest first. */
  List<ActorId> spokenOf(int before) {
    Set<ActorId> latest = new LinkedHashSet<>();
    for (int i = sentences.size() - 1; i >= 0; i--) {
      boolean now = i == sentences.size() - 1;
      sentences.get(i).seen().stream()
          .filter(s -> !now || s.last() < before)
          .sorted(Comparator.comparingInt(MentionInSentence::last).reversed())
          .forEach(s -> latest.add(s.id()));
    }
    return List.copyOf(latest);
  }

  /** Whom the phrase names that a word heads, in the sentence at hand. */
  Optional<MentionInSentence> headed(Token head) {
    return here().headed(head);
  }

  /** All that a word heads in the sentence at hand, as the two of "both sides". */
  List<MentionInSentence> allHeaded(Token head) {
    return here().allHeaded(head);
  }

  /** The newspaper, agency or broadcaster spoken of last. */
  Optional<MentionInSentence> lastOutlet() {
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
  List<ActorId> pair(String gender) {
    Set<ActorId> found = new LinkedHashSet<>();
    int now = sentences.size() - 1;
    boolean open = true;
    for (int back = 0; open && back <= REACH && back <= now; back++) {
      sentences.get(now - back).seen().stream()
          .filter(s -> s.kind() == ActorKind.PERSON)
          .filter(
              s -> gender.equals("any") || s.gender().equals("any") || s.gender().equals(gender))
          .forEach(s -> found.add(s.id()));
      open = found.isEmpty() || back == 0 && found.size() == 1;
    }
    return found.size() == 2 ? List.copyOf(found) : List.of();
  }

  /** The country that is the main subject of the sentence before, in the same paragraph. */
  Optional<String> subjectBefore() {
    int before = sentences.size() - 2;
    if (before < 0 || sentences.get(before).sentence().paragraph() != sentence().paragraph()) {
      return Optional.empty();
    }
    MentionInSentence.In in = sentences.get(before);
    List<ActorId> subjects =
        in.seen().stream()
            .filter(s -> s.kind() == ActorKind.COUNTRY && in.weight(s) == MAIN)
            .map(MentionInSentence::id)
            .distinct()
            .toList();
    return subjects.size() == 1 ? Optional.of(subjects.get(0).value()) : Optional.empty();
  }

  Optional<MentionInSentence> at(Token token) {
    return here().at(token.index());
  }

  private static <T> void last(List<T> all, T one) {
    all.remove(one);
    all.add(one);
  }

  private MentionInSentence.In here() {
    return sentences.get(sentences.size() - 1);
  }
}
