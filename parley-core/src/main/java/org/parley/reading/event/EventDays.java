package org.parley.reading.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Dated;
import org.parley.model.EventType;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;

/**
 * The day of an act: a time that its own clause states, or the clause it hangs on; for an act done
 * by speaking, the day of the statement. Else empty.
 */
final class EventDays {
  private static final Set<EventType> SPOKEN =
      EnumSet.of(
          EventType.AGREE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.ACCUSE,
          EventType.CONCEDE,
          EventType.SUPPORT);
  private static final Set<String> BOUND = Words.list("time-bound");
  private static final Set<String> OCCASION = Words.list("occasion-preposition");
  private static final Set<String> MEANWHILE = Words.list("meanwhile");
  private static final int HIGHEST = 6;

  private final Map<Integer, Map<Integer, TimeExpression>> byGovernor = new HashMap<>();
  private final Sayings sayings;

  EventDays(Document document, List<TimeExpression> times, Sayings sayings) {
    this.sayings = sayings;
    for (TimeExpression time : times) {
      if (time.when().isPresent()) {
        document.sentenceAt(time.span().start()).ifPresent(s -> index(s, time));
      }
    }
  }

  private void index(Sentence sentence, TimeExpression time) {
    List<Token> words =
        sentence.tokens().stream().filter(t -> t.span().overlaps(time.span())).toList();
    if (words.isEmpty()) {
      return;
    }
    Token at = words.get(0);
    for (int i = 0; i < HIGHEST && at.head() >= 0 && !isBound(sentence, at); i++) {
      at = sentence.token(at.head());
      if (!at.span().overlaps(time.span())) {
        byGovernor
            .computeIfAbsent(sentence.index(), k -> new HashMap<>())
            .putIfAbsent(at.index(), time);
        if (at.isVerb()) {
          return;
        }
      }
    }
  }

  /** "Since 2008" and "by 2025" bound a time; the act itself is of another. */
  private static boolean isBound(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "case")
        .filter(c -> c.index() < noun.index())
        .reduce((first, next) -> next)
        .map(c -> BOUND.contains(Words.lemma(c)))
        .orElse(false);
  }

  Optional<Dated> of(Act act) {
    Optional<Dated> own = stated(act, around(act));
    if (!SPOKEN.contains(act.type())) {
      return own.or(() -> stated(act, act.scope()))
          .or(() -> stated(act, meanwhile(act)))
          .or(() -> onOccasion(act));
    }
    Optional<Dated> said = saidOn(act);
    if (said.isPresent() && isAnnounced(act)) {
      return said;
    }
    return own.or(() -> said)
        .or(() -> stated(act, cues(act)))
        .or(() -> stated(act, act.scope()))
        .or(() -> stated(act, meanwhile(act)))
        .or(() -> sameScene(act));
  }

  /** "Told her during a meeting": the meeting is of the day of the words. */
  private Optional<Dated> onOccasion(Act act) {
    Token noun = act.trigger();
    boolean occasion =
        noun.is("obl", "nmod")
            && act.sentence()
                .children(noun, "case")
                .anyMatch(c -> OCCASION.contains(Words.lemma(c)));
    return occasion
        ? sayings
            .reportedBy(act.sentence(), act.sentence().token(noun.head()))
            .flatMap(EventDays::day)
        : Optional.empty();
  }

  /** "He suggested three towns", right after what he said on Monday. */
  private Optional<Dated> sameScene(Act act) {
    boolean told =
        act.trigger().tag().equals("VBD")
            && act.carrier().auxiliaries().isEmpty()
            && sayings.around(act.sentence(), act.trigger()).isEmpty();
    return told && act.source().size() == 1
        ? sayings.before(act.sentence(), act.source().get(0)).flatMap(EventDays::day)
        : Optional.empty();
  }

  private static Optional<Dated> day(Statement statement) {
    return statement.saidOn().map(d -> new Dated(d.day(), "statement", d.span()));
  }

  private Optional<Dated> saidOn(Act act) {
    return sayings
        .around(act.sentence(), act.trigger())
        .or(() -> sayings.reportedBy(act.sentence(), act.trigger()))
        .flatMap(EventDays::day);
  }

  private Optional<Dated> stated(Act act, List<Token> words) {
    Map<Integer, TimeExpression> here = byGovernor.getOrDefault(act.sentence().index(), Map.of());
    return words.stream()
        .map(t -> Optional.ofNullable(here.get(t.index())))
        .flatMap(Optional::stream)
        .flatMap(t -> t.when().map(w -> new Dated(w, "stated", Optional.of(t.span()))).stream())
        .findFirst();
  }

  /** "The talks on Monday will not take place": the day of the refusal is that of the words. */
  private static boolean isAnnounced(Act act) {
    return act.type() == EventType.REJECT
        && act.carrier().auxiliaries().stream().anyMatch(a -> a.tag().equals("MD"));
  }

  /** The words of saying above the act: "said on Monday that it was ready". */
  private static List<Token> cues(Act act) {
    List<Token> found = new ArrayList<>();
    Token at = act.carrier().head();
    for (int i = 0; i < HIGHEST && at.is("conj", "ccomp", "xcomp", "obj"); i++) {
      at = act.sentence().token(at.head());
      found.add(at);
    }
    return found;
  }

  /** What goes on beside the act: "agreed to talk as troops advanced on the second day". */
  private static List<Token> meanwhile(Act act) {
    Sentence sentence = act.sentence();
    return Stream.concat(Stream.of(act.carrier().head()), act.scope().stream())
        .flatMap(t -> act.clause().at(t).complements().stream())
        .filter(c -> sentence.children(c, "mark").anyMatch(m -> MEANWHILE.contains(Words.lemma(m))))
        .flatMap(c -> Stream.concat(Stream.of(c), Scope.of(sentence, c).stream()))
        .toList();
  }

  /** The act's word, its verb, then the clauses above it that share its time. */
  private static List<Token> around(Act act) {
    Sentence sentence = act.sentence();
    List<Token> chain = new ArrayList<>();
    chain.add(act.trigger());
    chain.add(act.carrier().head());
    Token at = act.carrier().head();
    for (int i = 0; i < HIGHEST && sharesTime(sentence, at); i++) {
      at = sentence.token(at.head());
      chain.add(at);
    }
    return chain;
  }

  private static boolean sharesTime(Sentence sentence, Token at) {
    if (at.head() < 0) {
      return false;
    }
    boolean ownSubject = at.isVerb() && sentence.child(at, "nsubj", "nsubj:pass").isPresent();
    return at.is("xcomp", "advcl", "obj", "obl", "nmod", "amod", "compound")
        || at.is("conj", "acl") && !ownSubject;
  }
}
