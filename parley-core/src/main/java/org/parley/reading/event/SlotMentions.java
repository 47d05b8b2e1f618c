package org.parley.reading.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.Mention;
import org.parley.model.Resolution;

/**
 * The parties in a slot of an act: those whom its {@link SlotWords} stand for, or {@code speaker},
 * {@code inner} (other parties that the act governs), {@code place} (the country of a place that it
 * governs).
 */
final class SlotMentions {
  private static final Set<String> VIEW = Words.list("view");

  private final Parties parties;
  private final Clause clause;
  private final Optional<Clause> support;
  private final List<Token> scope;
  private final Optional<Mention> speaker;
  private final Counterparts counterparts;
  private final SlotWords words;

  SlotMentions(
      Parties parties,
      Clause clause,
      Optional<Clause> support,
      List<Token> scope,
      Optional<Mention> speaker,
      Counterparts counterparts) {
    this.parties = parties;
    this.clause = clause;
    this.support = support;
    this.scope = scope;
    this.speaker = speaker;
    this.counterparts = counterparts;
    this.words = new SlotWords(clause, support, scope);
  }

  List<Mention> in(String slot) {
    return switch (slot) {
      case "speaker" -> speaker.stream().toList();
      case "claimant" -> claimant();
      case "inner" -> inner(scope);
      case "support-inner" ->
          support.map(s -> inner(Scope.of(s.sentence(), s.head()))).orElse(List.of());
      case "place" -> place();
      default -> resolve(words.in(slot));
    };
  }

  /** "..., a view that was rejected": the one whose words it stands in holds the view. */
  private List<Mention> claimant() {
    Sentence sentence = clause.sentence();
    boolean bare =
        clause.objects().stream()
            .filter(o -> VIEW.contains(Words.lemma(o)))
            .anyMatch(o -> SlotWords.owner(sentence, o).isEmpty());
    return bare ? speaker.stream().toList() : List.of();
  }

  private List<Mention> inner(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> !isOwn(clause.sentence(), t))
        .map(t -> parties.at(clause.sentence(), t, Optional.empty()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** "its troops": what the one who acts has, not another party. */
  static boolean isOwn(Sentence sentence, Token token) {
    return !token.isPronoun() && sentence.children(token, "nmod:poss").anyMatch(Token::isPronoun);
  }

  private List<Mention> place() {
    return scope.stream()
        .map(t -> parties.placeAt(clause.sentence(), t))
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }

  private List<Mention> resolve(List<Token> tokens) {
    Map<ActorId, Mention> found = new LinkedHashMap<>();
    for (Token t : tokens) {
      parties
          .at(clause.sentence(), t, speaker)
          .or(() -> otherSide(t))
          .ifPresent(m -> found.putIfAbsent(m.actor(), m));
    }
    return List.copyOf(found.values());
  }

  private Optional<Mention> otherSide(Token token) {
    boolean other =
        Words.lemma(token).equals("side")
            && clause
                .sentence()
                .children(token, "amod")
                .anyMatch(a -> Words.lemma(a).equals("other"));
    return speaker
        .filter(s -> other)
        .flatMap(counterparts::of)
        .map(m -> new Mention(m.actor(), token.text(), token.span(), Resolution.OTHER_SIDE));
  }
}
