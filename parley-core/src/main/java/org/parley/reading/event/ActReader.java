package org.parley.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.Statement;

/** Reads the act of one match: its parties, and what its clause makes of it. */
final class ActReader {
  private static final Set<EventType> TOLD_BY_A_NOUN_ALONE =
      EnumSet.of(EventType.REQUEST, EventType.REJECT);
  private static final Set<EventType> MUTUAL =
      EnumSet.of(
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AGREE,
          EventType.CONCEDE);

  private final Parties parties;
  private final Sayings sayings;
  private final Counterparts counterparts;

  ActReader(Parties parties, Sayings sayings, Counterparts counterparts) {
    this.parties = parties;
    this.sayings = sayings;
    this.counterparts = counterparts;
  }

  Optional<Act> read(Match match, Optional<Clause> support) {
    Clause clause = match.clause();
    if (Modality.isUnreal(clause) || Modality.isPurpose(clause)) {
      return Optional.empty();
    }
    Optional<Statement> said = sayings.around(clause.sentence(), clause.head());
    List<Token> scope = scope(match, support);
    said.ifPresent(s -> scope.removeIf(t -> !Sayings.holds(s, t)));
    Optional<Mention> speaker = said.or(() -> reported(clause)).flatMap(Statement::speaker);
    Roles roles = new Roles(parties, clause, support, scope, speaker, counterparts);
    List<Mention> source = roles.source(match.rule());
    List<Mention> target = roles.target(match.rule(), source);
    if (!isEnough(match, support, speaker, source, target)) {
      return Optional.empty();
    }
    Modality modality = modality(clause, support, said.isPresent());
    double confidence = confidence(match, support, source, target);
    return Outcome.of(match.rule(), modality)
        .map(
            o ->
                new Act(clause, support, scope, o, source, target, confidence, match.rule().name()))
        .map(a -> MUTUAL.contains(a.type()) ? a.apart() : a);
  }

  private static List<Token> scope(Match match, Optional<Clause> support) {
    Sentence sentence = match.clause().sentence();
    List<Token> scope = new ArrayList<>(Scope.of(match.clause()));
    support.ifPresent(s -> add(scope, Scope.of(s)));
    if (!match.rule().subject().isEmpty()) {
      match.clause().grammaticalSubject().ifPresent(s -> add(scope, sentence.subtree(s)));
    }
    scope.remove(match.trigger());
    return scope;
  }

  private static void add(List<Token> scope, List<Token> more) {
    more.stream().filter(t -> !scope.contains(t)).forEach(scope::add);
    scope.sort(Comparator.comparingInt(Token::index));
  }

  /** A noun by itself often names what happened before: it needs both parties to be told here. */
  private static boolean isEnough(
      Match match,
      Optional<Clause> support,
      Optional<Mention> speaker,
      List<Mention> source,
      List<Mention> target) {
    if (source.isEmpty() && target.isEmpty()) {
      return false;
    }
    boolean assumed =
        match.rule().source().contains("speaker") && source.equals(speaker.stream().toList());
    boolean nobody =
        match.trigger().isVerb()
            && source.isEmpty()
            && !match.clause().isPassive()
            && match.clause().agents().stream().allMatch(Token::isPronoun);
    if (assumed && target.isEmpty() || nobody) {
      return false;
    }
    boolean background =
        match.trigger().isNoun()
            && support.isEmpty()
            && !TOLD_BY_A_NOUN_ALONE.contains(match.rule().type().orElseThrow());
    return !background && !match.rule().foreign() || !source.isEmpty() && !target.isEmpty();
  }

  private Optional<Statement> reported(Clause clause) {
    return sayings.reportedBy(clause.sentence(), clause.head());
  }

  /** A noun that is a subject takes "would be useful" from its clause, but no negation. */
  private static Modality modality(Clause clause, Optional<Clause> support, boolean said) {
    if (support.isPresent() || !clause.head().isNoun() || !clause.head().is("nsubj")) {
      return Modality.of(support.orElse(clause), said);
    }
    return clause
        .sentence()
        .head(clause.head())
        .filter(h -> !h.isVerb())
        .map(h -> Modality.of(clause.at(h), said).affirmed())
        .orElseGet(() -> Modality.of(clause, said));
  }

  private static double confidence(
      Match match, Optional<Clause> support, List<Mention> source, List<Mention> target) {
    double value = 0.5 + 0.02 * Math.max(0, Math.min(8, match.rule().weight()));
    value += source.isEmpty() ? 0 : 0.15;
    value += target.isEmpty() ? 0 : 0.15;
    value -= match.trigger().isNoun() && support.isEmpty() ? 0.15 : 0;
    value -= Math.min(0.3, 0.03 * match.depth());
    return Math.round(Math.max(0.05, value) * 100) / 100.0;
  }
}
