package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.Place;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.phrase.Phrase;

/**
 * Whose the servants of a state are beside whom no owner stands: {@code police}, {@code officials},
 * {@code the leaders}. Theirs of whom the report told by that word, else the subject's, else those
 * of the country that the report is about.
 */
final class Unowned {
  private static final WordLists WORDS = WordLists.of("body-words");
  private static final Set<String> OF_STATE = WORDS.words("of-state");
  private static final Set<String> TOLD_AGAIN = WORDS.words("told-again");
  private static final Set<String> WITH_PRESIDENT = WORDS.words("of-presidential-state");
  private static final Set<String> ELSEWHERE = WORDS.words("of-several-states");
  private static final Set<String> REBELS = WORDS.words("rebel");
  private static final Set<String> LOCAL = WORDS.words("of-place");

  /** Servants of so many that the country which a report is about tells nothing of them. */
  private static final Set<String> LEAST = WORDS.words("of-many-states");

  private static final Set<String> OF_ARMY = WORDS.words("of-army");

  private static final Set<String> SENDING = WORDS.words("sending");

  /** The state whose newspapers call its government by these words alone. */
  private static final String PRESIDENTIAL = "USA";

  /** How far a word reaches back before the sentence's own subject counts for more. */
  private static final int NEAR = 2;

  /** How far {@code the leaders} reach back. */
  private static final int FAR = 12;

  /** How much more often than any other the country is named that a report is about. */
  private static final double CLEARLY = 1.5;

  /** Whose those were of whom a word told. */
  private record Told(ActorId party, int sentence, int word) {}

  private final Register register;
  private final Discourse discourse;
  private final ActorDrafts drafts;
  private final Optional<String> issuer;
  private final List<Place> places;
  private final Map<String, List<Told>> told = new HashMap<>();
  private Set<String> countries = Set.of();
  private Optional<String> main = Optional.empty();

  Unowned(
      Register register,
      Discourse discourse,
      ActorDrafts drafts,
      Optional<String> issuer,
      List<Place> places) {
    this.register = register;
    this.discourse = discourse;
    this.drafts = drafts;
    this.issuer = issuer;
    this.places = places;
  }

  /** Counts which country a report is about. */
  void begin(Collection<List<Phrase>> report) {
    Map<String, Integer> named = new HashMap<>();
    report.stream()
        .flatMap(List::stream)
        .filter(Phrase.Known.class::isInstance)
        .map(p -> ((Phrase.Known) p).party().form())
        .filter(f -> f.use() != RegisterForm.Use.ORGANISATION)
        .forEach(f -> named.merge(f.id().value(), 1, Integer::sum));
    List<Map.Entry<String, Integer>> most =
        named.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    countries = Set.copyOf(named.keySet());
    int second = most.size() < 2 ? 0 : most.get(1).getValue();
    main =
        most.stream()
            .findFirst()
            .filter(e -> e.getValue() >= CLEARLY * second)
            .map(Map.Entry::getKey);
  }

  /** Notes whose those are whom a word means here. */
  void toldOf(Token head, Affiliation of) {
    of.party()
        .map(p -> new Told(p, discourse.sentence().index(), head.index()))
        .ifPresent(t -> told.computeIfAbsent(word(head), k -> new ArrayList<>()).add(t));
  }

  /** Whose those are whom a word without an owner means. */
  Affiliation of(Token head, int first) {
    String word = word(head);
    boolean state = OF_STATE.contains(word) || OF_STATE.contains(before(head) + " " + word);
    if (!state && !TOLD_AGAIN.contains(word) || isElsewhere(head, first)) {
      return Affiliation.NONE;
    }
    if (!state) {
      boolean rebels = REBELS.contains(word);
      return rebels || isDefinite(head, first)
          ? told(head, word, rebels ? Integer.MAX_VALUE : FAR).orElse(Affiliation.NONE)
          : Affiliation.NONE;
    }
    boolean plain = !LEAST.contains(word) && !isStruck(head, word) && !isOfOthers(head);
    boolean again = LEAST.contains(word) || isDefinite(head, first);
    return presidential(word)
        .or(() -> told(head, word, NEAR).filter(t -> again && isOfState(word, t)))
        .or(() -> ofSubject(head))
        .or(() -> ofPlace(head))
        .or(() -> told(head, word, Integer.MAX_VALUE).filter(t -> isOfState(word, t)))
        .or(() -> issuer.filter(c -> !isStruck(head, word)).map(Affiliation::of))
        .or(() -> main.filter(m -> plain).map(Affiliation::of))
        .orElse(Affiliation.NONE);
  }

  /** No army or court of an armed group, but its officials. */
  private static boolean isOfState(String word, Affiliation of) {
    return of.group().isEmpty() || LEAST.contains(word);
  }

  /** Those whom the report has called so before, in the last sentences. */
  Optional<Affiliation> told(Token head, String word, int sentences) {
    int now = discourse.sentence().index();
    return told.getOrDefault(word, List.of()).stream()
        .filter(t -> now - t.sentence() <= sentences)
        .filter(t -> t.sentence() < now || t.word() < head.index())
        .reduce((a, b) -> b)
        .map(t -> drafts.affiliation(drafts.party(t.party())));
  }

  /** Of the place that the last words tell of. */
  private Optional<Affiliation> ofPlace(Token head) {
    if (!LOCAL.contains(word(head)) && !LOCAL.contains(before(head) + " " + word(head))) {
      return Optional.empty();
    }
    int end = discourse.sentence().span().end();
    int start = discourse.before().map(s -> s.span().start()).orElse(0);
    return places.stream()
        .filter(p -> p.span().start() >= start && p.span().end() <= end)
        .filter(p -> register.country(p.country()).isPresent())
        .reduce((a, b) -> b)
        .map(p -> Affiliation.of(p.country()));
  }

  boolean isPresidential(Token head) {
    return presidential(word(head)).isPresent();
  }

  private Optional<Affiliation> presidential(String word) {
    boolean named = countries.contains(PRESIDENTIAL);
    return named && WITH_PRESIDENT.contains(word)
        ? Optional.of(Affiliation.of(PRESIDENTIAL))
        : Optional.empty();
  }

  /** The subject's own; of those to whom it does something, only whom it sends. */
  private Optional<Affiliation> ofSubject(Token head) {
    Sentence sentence = discourse.sentence();
    boolean done = head.is("obj", "nsubj:pass");
    boolean acts = head.is("nsubj") || !LEAST.contains(word(head));
    if (done && !isSent(head) || !acts) {
      return Optional.empty();
    }
    return discourse
        .subjects()
        .before(head)
        .filter(s -> s.quoted() == discourse.here().quoted(head))
        .filter(s -> !head.is("conj") || s.head(sentence).index() != head.head())
        .map(s -> drafts.affiliation(s.id()))
        .flatMap(Affiliation::country)
        .filter(c -> register.country(c).isPresent())
        .map(Affiliation::of);
  }

  private boolean isSent(Token head) {
    return discourse
        .sentence()
        .head(head)
        .filter(v -> SENDING.contains(v.lemma().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /** Soldiers to whom something is done: whose they are, nobody says. */
  private boolean isStruck(Token head, String word) {
    return OF_ARMY.contains(word) && head.is("obj", "nsubj:pass") && !isSent(head);
  }

  /** {@code a parliament of owls}. */
  private boolean isOfOthers(Token head) {
    return discourse.here().isFollowedBy(head.index(), "of");
  }

  private boolean isElsewhere(Token head, int first) {
    Sentence sentence = discourse.sentence();
    return sentence.tokens().subList(Math.max(0, first - 1), head.index()).stream()
        .anyMatch(t -> ELSEWHERE.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  /** {@code the leaders}, {@code the six diplomats}. */
  private boolean isDefinite(Token head, int first) {
    Sentence sentence = discourse.sentence();
    int at = Math.min(first, head.index()) - 1;
    while (at > 0 && sentence.token(at).tag().matches("CD|JJ.?")) {
      at--;
    }
    return at >= 0 && sentence.token(at).text().equalsIgnoreCase("the");
  }

  private String before(Token head) {
    return head.index() == 0 ? "" : word(discourse.sentence().token(head.index() - 1));
  }

  private static String word(Token head) {
    return head.text().toLowerCase(Locale.ROOT);
  }
}
