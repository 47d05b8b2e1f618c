package org.parley.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** The acts that one sentence tells, outermost first, each clause's act once. */
final class ActFinder {
  private final RuleBook rules;
  private final ActReader reader;
  private final Sayings sayings;
  private final Sentence sentence;

  ActFinder(
      RuleBook rules,
      Parties parties,
      Sayings sayings,
      Counterparts counterparts,
      Sentence sentence) {
    this.rules = rules;
    this.reader = new ActReader(parties, sayings, counterparts);
    this.sayings = sayings;
    this.sentence = sentence;
  }

  List<Act> find() {
    List<Match> matches = matches();
    List<Act> acts = new ArrayList<>();
    boolean[] told = new boolean[sentence.size()];
    for (Match match : matches) {
      if (!told[match.trigger().index()] && match.rule().type().isPresent()) {
        reader.read(match, support(match, matches)).ifPresent(a -> keep(a, acts, told));
      }
    }
    acts.sort(Comparator.comparing(a -> a.trigger().index()));
    return acts;
  }

  private static void keep(Act act, List<Act> acts, boolean[] told) {
    told[act.trigger().index()] = true;
    act.scope().forEach(t -> told[t.index()] = true);
    for (int i = 0; i < acts.size(); i++) {
      if (act.repeats(acts.get(i))) {
        acts.set(i, acts.get(i).with(act));
        return;
      }
    }
    acts.add(act);
  }

  /** What rules find, those higher in the tree first. */
  private List<Match> matches() {
    List<Match> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Clause clause = new Clause(sentence, token);
      boolean said = sayings.around(sentence, token).isPresent();
      rules
          .match(clause, Scope.of(clause), said)
          .ifPresent(r -> found.add(new Match(r, clause, clause.depth())));
    }
    found.sort(Comparator.comparingInt(Match::depth));
    return found;
  }

  /** The verb without an act of its own that a noun act is the object of. */
  private static Optional<Clause> support(Match match, List<Match> matches) {
    if (!match.trigger().isNoun()) {
      return Optional.empty();
    }
    return matches.stream()
        .filter(m -> m.rule().type().isEmpty())
        .map(Match::clause)
        .filter(c -> c.objects().contains(match.trigger()))
        .findFirst();
  }
}
