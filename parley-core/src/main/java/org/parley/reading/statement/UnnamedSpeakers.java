package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.codebook.Agents;
import org.parley.codebook.NameNormalizer;
import org.parley.codebook.Nationalities;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.reading.actor.Cast;
import org.parley.reading.actor.RegisterNames;

/** Speakers whom the cast does not know: each phrase that speaks is an actor of its own. */
final class UnnamedSpeakers {
  private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
  private static final Pattern ARTICLE = Pattern.compile(CueWords.regex("^(?i){article} "));
  private static final int LONGEST = 12;

  private static final WordLists WORDS = WordLists.of("description-words");
  private static final Set<String> NOBODY = WORDS.words("no-speaker");
  private static final Set<String> QUANTITIES = WORDS.words("quantity");
  private static final Set<String> COUNTS = Set.of("CD", "DT", "JJS");

  private final Words words;
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  UnnamedSpeakers(Words words) {
    this.words = words;
  }

  /** A new actor for the phrase that {@code head} heads; empty where it is no noun. */
  Optional<Mention> name(Sentence sentence, Token head) {
    if (NOBODY.contains(word(head)) || !head.isNoun() && !isCount(head)) {
      return Optional.empty();
    }
    Span span = core(sentence, head);
    String text = words.document().text(span);
    String slug = NameNormalizer.slug(ARTICLE.matcher(text).replaceAll(""));
    if (slug.isEmpty() || NOBODY.contains(slug)) {
      return Optional.empty();
    }
    Optional<Actor> known = RegisterNames.of(text);
    Actor actor = known.orElseGet(() -> actor(ActorId.named(slug), text, head));
    actors.putIfAbsent(actor.id(), actor);
    Resolution why = known.isPresent() ? Resolution.NAME : Resolution.SPEAKER_PHRASE;
    Mention mention = new Mention(actor.id(), text, span, why);
    if (mentions.stream().noneMatch(m -> m.span().equals(span))) {
      mentions.add(mention);
    }
    return Optional.of(mention);
  }

  /** {@code three}, {@code some}, {@code several of the unions}. */
  private static boolean isCount(Token head) {
    return COUNTS.contains(head.tag()) || head.tag().equals("JJ") && isQuantity(head);
  }

  private static boolean isQuantity(Token head) {
    return QUANTITIES.contains(word(head));
  }

  private static String word(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  boolean isPerson(ActorId id) {
    return actors.containsKey(id) && actors.get(id).kind() == ActorKind.PERSON;
  }

  /** {@code cast} with them added; an actor that it has already keeps its entry there. */
  Cast added(Cast cast) {
    if (mentions.isEmpty()) {
      return cast;
    }
    List<Actor> all = new ArrayList<>(cast.actors());
    Set<ActorId> known = new java.util.HashSet<>();
    all.forEach(a -> known.add(a.id()));
    actors.values().stream().filter(a -> !known.contains(a.id())).forEach(all::add);
    List<Mention> both = new ArrayList<>(cast.mentions());
    both.addAll(mentions);
    return new Cast(all, both);
  }

  private static Actor actor(ActorId id, String text, Token head) {
    ActorKind kind =
        head.name().equals("PERSON")
            ? ActorKind.PERSON
            : head.isProperNoun() ? ActorKind.ORGANISATION : ActorKind.GROUP;
    return new Actor(
        id, text, kind, Nationalities.country(text), Agents.sector(text), List.of(), List.of(text));
  }

  /** The phrase up to its head, with "of" and "to" phrases but no clause or apposition. */
  private Span core(Sentence sentence, Token head) {
    int from = head.index();
    while (from > 0 && head.index() - from < LONGEST && modifies(sentence, from - 1, head)) {
      from--;
    }
    Token first = sentence.token(from);
    return sentence
        .children(head, "nmod")
        .filter(t -> !head.isProperNoun() && (!head.tag().equals("NN") || isQuantity(head)))
        .filter(t -> Phrases.hasChild(sentence, t, Set.of("of"), "case"))
        .findFirst()
        .map(t -> first.span().to(t.span()))
        .orElse(first.span().to(head.span()));
  }

  private static boolean modifies(Sentence sentence, int at, Token head) {
    Token t = sentence.token(at);
    boolean part =
        t.isPunctuation() && !t.text().equals("-")
            || t.tag().equals("CC") && !PLURAL.contains(head.tag())
            || t.is("fixed")
            || t.is("case") && !t.tag().equals("POS") && t.head() == head.index();
    return !part && t.index() != head.index() && sentence.dominates(head, t) && !t.isVerb();
  }
}
