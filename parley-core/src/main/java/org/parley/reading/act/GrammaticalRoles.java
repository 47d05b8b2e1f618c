package org.parley.reading.act;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.codebook.WordLists;
import org.parley.language.ActMention;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.reading.actor.Cast;
import org.parley.reading.event.Arguments;

/**
 * Moves parties that a trained reader has marked on the side of an act that the grammar rules out:
 * the subject of a passive does not act ("Kenya was granted an exemption"), its object is not its
 * doer, "Kenya's demand" is Kenya's whoever rejects it, and who reports a raid has not made it.
 */
final class GrammaticalRoles {
  /** Acts that are no words: there the grammar of a trigger tells who acts. */
  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.SANCTION,
          EventType.PROTEST,
          EventType.AID,
          EventType.RETREAT,
          EventType.CONCEDE,
          EventType.CONSULT,
          EventType.COOPERATE);

  private static final Set<EventType> FORCE =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

  private static final WordLists WORDS = WordLists.of("events-words");
  private static final Set<String> STATES = WORDS.words("state-participle");
  private static final Set<String> UPON = WORDS.words("patient-preposition");
  private static final Set<String> ALONG = Set.of("with");

  private final Arguments arguments;

  GrammaticalRoles(Document document, Cast cast, List<Place> places) {
    this.arguments = new Arguments(document, cast, places);
  }

  /** Who does an act, and whom it is towards. */
  record Sides(List<Mention> by, List<Mention> to) {
    Sides {
      by = List.copyOf(by);
      to = List.copyOf(to);
    }
  }

  /**
   * @param marked who stands on which side by the marks
   * @param said in whose words the act stands
   */
  Sides of(ActMention mark, Sentence sentence, Optional<Statement> said, Sides marked) {
    Optional<Token> head = head(sentence, mark.trigger());
    if (head.isEmpty()) {
      return marked;
    }
    Told told = new Told(mark.type(), sentence, head.get(), said);
    if (head.get().isNoun()) {
      return FORCE.contains(mark.type())
          ? ofForce(told, marked)
          : DEEDS.contains(mark.type()) ? marked : ofWords(told, marked);
    }
    boolean grammarTells = DEEDS.contains(mark.type()) || said.isEmpty();
    if (!grammarTells || !head.get().isVerb()) {
      return marked;
    }
    return arguments.isPassive(sentence, head.get())
        ? ofPassive(told, marked)
        : ofActive(told, marked);
  }

  /** An act as a word of a sentence tells it. */
  private record Told(
      EventType type, Sentence sentence, Token word, Optional<Statement> statement) {
    Optional<Mention> speaker() {
      return statement.flatMap(Statement::speaker);
    }
  }

  /** The verb of a trigger, else its noun; in "is expected to visit" that of what lies ahead. */
  private Optional<Token> head(Sentence sentence, Span trigger) {
    Set<Integer> heads = SpanHeads.of(sentence, trigger);
    return sentence.within(trigger).stream()
        .filter(t -> heads.contains(t.index()))
        .min(Comparator.comparing((Token t) -> !t.isVerb()).thenComparing(t -> !t.isNoun()))
        .map(t -> ahead(sentence, t, trigger));
  }

  private Token ahead(Sentence sentence, Token word, Span trigger) {
    return arguments.isPassive(sentence, word)
        ? sentence
            .children(word, "xcomp")
            .filter(t -> trigger.contains(t.span()))
            .findFirst()
            .orElse(word)
        : word;
  }

  private Sides ofPassive(Told told, Sides marked) {
    if (STATES.contains(told.word().text().toLowerCase(Locale.ROOT))) {
      return marked;
    }
    List<Mention> agents =
        arguments.with(told.sentence(), told.word(), Set.of("by"), told.speaker());
    List<Mention> patients = without(patients(told), agents);
    List<Mention> marks =
        FORCE.contains(told.type())
            ? without(marked.by(), reporters(told, marked.by()))
            : marked.by();
    List<Mention> by = without(marks, patients);
    return new Sides(
        by.isEmpty() ? without(agents, marked.to()) : by,
        marked.to().isEmpty() ? among(marks, patients) : marked.to());
  }

  /** Whom a passive is done to, "along with" others. */
  private List<Mention> patients(Told told) {
    List<Mention> objects = arguments.patients(told.sentence(), told.word(), told.speaker());
    return FORCE.contains(told.type())
        ? Stream.concat(
                objects.stream(),
                arguments.with(told.sentence(), told.word(), ALONG, told.speaker()).stream())
            .toList()
        : objects;
  }

  private Sides ofActive(Told told, Sides marked) {
    List<Mention> agents = arguments.agents(told.sentence(), told.word(), told.speaker());
    List<Mention> patients =
        without(arguments.patients(told.sentence(), told.word(), told.speaker()), agents);
    if (agents.isEmpty()) {
      return marked;
    }
    List<Mention> by = marked.by();
    List<Mention> to = marked.to();
    boolean reversed = !by.isEmpty() && without(by, patients).isEmpty();
    if (by.isEmpty() || reversed) {
      to = without(reversed ? plus(to, by) : to, agents);
      by = agents;
    } else if (!among(by, agents).isEmpty()) {
      List<Mention> done = among(by, patients);
      by = without(by, done);
      to = to.isEmpty() ? done : to;
      if (FORCE.contains(told.type())) {
        by = without(by, others(reporters(told, by), agents));
      }
    }
    return new Sides(by, to.isEmpty() ? others(patients, by) : to);
  }

  /** "Iran dismissed Western calls": the calls are the West's, and to Iran. */
  private Sides ofWords(Told told, Sides marked) {
    List<Mention> owners = arguments.owners(told.sentence(), told.word(), told.speaker());
    List<Mention> all = plus(marked.by(), marked.to());
    List<Mention> by = among(all, owners);
    if (by.isEmpty()) {
      return marked;
    }
    List<Mention> to = without(marked.to(), by);
    return new Sides(by, to.isEmpty() ? without(marked.by(), by) : to);
  }

  /** "The killing of a Kenyan": he is not the killer. */
  private Sides ofForce(Told told, Sides marked) {
    List<Mention> owners = arguments.owners(told.sentence(), told.word(), told.speaker());
    List<Mention> struck =
        without(arguments.with(told.sentence(), told.word(), UPON, told.speaker()), owners);
    List<Mention> done = among(marked.by(), struck);
    return new Sides(without(marked.by(), done), marked.to().isEmpty() ? done : marked.to());
  }

  /** Those of {@code mentions} who only tell of the act: they stand outside what they say. */
  private static List<Mention> reporters(Told told, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.resolvedBy() != Resolution.PRONOUN)
        .filter(m -> told.speaker().filter(s -> s.span().overlaps(m.span())).isPresent())
        .toList();
  }

  private static List<Mention> plus(List<Mention> some, List<Mention> more) {
    return Stream.concat(some.stream(), without(more, some).stream()).toList();
  }

  private static List<Mention> among(List<Mention> mentions, List<Mention> those) {
    return mentions.stream().filter(m -> isOneOf(m, those)).toList();
  }

  private static List<Mention> without(List<Mention> mentions, List<Mention> those) {
    return mentions.stream().filter(m -> !isOneOf(m, those)).toList();
  }

  private static boolean isOneOf(Mention mention, List<Mention> those) {
    return those.stream().anyMatch(o -> o.actor().equals(mention.actor()));
  }

  /** Those of another side: its own troops are nobody's counterpart. */
  private List<Mention> others(List<Mention> mentions, List<Mention> sides) {
    return mentions.stream()
        .filter(m -> sides.stream().noneMatch(s -> arguments.isSameSide(m, s)))
        .toList();
  }
}
