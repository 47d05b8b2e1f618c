package org.parley.reading.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.reading.actor.Cast;

/** Who does what a word tells and to whom, as the grammar has it. */
public final class Arguments {
  private final Parties parties;

  public Arguments(Document document, Cast cast, List<Place> places) {
    this.parties = new Parties(document, cast, places);
  }

  /**
   * Who does it: the subject of "refused", undone from passives and infinitives; the owner of a
   * noun ("Kenya's refusal", "the refusal by Kenya"), else the subject of the verb above it.
   *
   * @param speaker whom "we" and the like stand for
   * @return one mention an actor, in the order of the words; empty where the sentence names none
   */
  public List<Mention> agents(Sentence sentence, Token word, Optional<Mention> speaker) {
    Clause clause = new Clause(sentence, word);
    return places(clause)
        .map(Supplier::get)
        .map(tokens -> mentions(sentence, tokens, speaker))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** To whom a verb does it: its objects, or the subject of a passive. */
  public List<Mention> patients(Sentence sentence, Token verb, Optional<Mention> speaker) {
    return mentions(sentence, new Clause(sentence, verb).objects(), speaker);
  }

  /**
   * Whether the subject of {@code word} undergoes what it tells: "was rejected". A participle with
   * a subject or object of its own is a verb of the past that the tagger missed.
   */
  public boolean isPassive(Sentence sentence, Token word) {
    boolean told = sentence.child(word, "aux:pass", "nsubj:pass").isPresent();
    return new Clause(sentence, word).isPassive()
        && (told || sentence.child(word, "nsubj", "obj").isEmpty());
  }

  /** Whose a noun is: "Kenya's demand", "Kenyan calls for restraint", "the demand by Kenya". */
  public List<Mention> owners(Sentence sentence, Token noun, Optional<Mention> speaker) {
    Stream<Token> beside = sentence.children(noun, "nmod:poss", "amod");
    Stream<Token> by = new Clause(sentence, noun).with("by").stream();
    return mentions(sentence, Stream.concat(beside, by).toList(), speaker);
  }

  /** Those whom one of {@code prepositions} ties to a word: "the raid on Kenya". */
  public List<Mention> with(
      Sentence sentence, Token word, Set<String> prepositions, Optional<Mention> speaker) {
    Clause clause = new Clause(sentence, word);
    return mentions(
        sentence, prepositions.stream().flatMap(p -> clause.with(p).stream()).toList(), speaker);
  }

  /** Whether two are one, or of one country. */
  public boolean isSameSide(Mention a, Mention b) {
    return parties.isSameSide(a, b);
  }

  /** Where the grammar may name them, the likeliest first. */
  private static Stream<Supplier<List<Token>>> places(Clause clause) {
    return clause.head().isNoun()
        ? Stream.of(
            () -> owners(clause),
            () -> clause.with("by"),
            () -> clause.with("from"),
            () -> clause.governingSubject(0).map(clause::coordinated).orElse(List.of()))
        : Stream.of(
            clause::agents,
            () -> clause.grammaticalSubject().map(clause::coordinated).orElse(List.of()));
  }

  private static List<Token> owners(Clause clause) {
    return clause.sentence().children(clause.head(), "nmod:poss", "amod", "compound").toList();
  }

  private List<Mention> mentions(Sentence sentence, List<Token> tokens, Optional<Mention> speaker) {
    Map<ActorId, Mention> found = new LinkedHashMap<>();
    for (Token token : tokens) {
      parties.at(sentence, token, speaker).ifPresent(m -> found.putIfAbsent(m.actor(), m));
    }
    return List.copyOf(found.values());
  }
}
