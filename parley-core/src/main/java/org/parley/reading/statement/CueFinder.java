package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Finds the words of a sentence that report speech. */
final class CueFinder {
  private static final Set<String> NOT = CueWords.of("negations");
  private static final Set<String> GOING_ON = CueWords.of("going-on");

  private static final int REACH = 30;

  private final Words words;
  private final Phrases phrases;
  private final CueBook book;
  private final Quotations quotations;
  private final SourceFinder sources = new SourceFinder();

  CueFinder(Words words, CueBook book, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
    this.phrases = new Phrases(words);
    this.book = book;
  }

  List<Cue> in(Sentence sentence) {
    List<Cue> found = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      cue(sentence, t).map(c -> continued(found, c)).ifPresent(found::add);
    }
    return found;
  }

  /**
   * ", adding that": whoever spoke before in the sentence, whatever verb the parser hangs it on.
   */
  private Cue continued(List<Cue> before, Cue cue) {
    Token word = cue.word();
    boolean comma = word.index() > 0 && cue.sentence().token(word.index() - 1).text().equals(",");
    if (!cue.rule().continues() || !word.tag().equals("VBG") || !comma) {
      return cue;
    }
    return before.stream()
        .filter(c -> c.hasSource() && !c.rule().takes(CueRule.Frame.NOUN))
        .filter(
            c -> quotations.around(c.words().from()).equals(quotations.around(cue.words().from())))
        .filter(c -> cue.sentence().child(word, "nsubj").isEmpty())
        .reduce((a, b) -> b)
        .map(c -> cue.by(c))
        .orElse(cue);
  }

  private Optional<Cue> cue(Sentence sentence, Token t) {
    if (isAccordingTo(sentence, t)) {
      return accordingTo(sentence, t);
    }
    if (t.isVerb()) {
      return book.verb(t.lemma())
          .filter(r -> isReported(sentence, t))
          .map(r -> verbCue(sentence, t, r));
    }
    if (t.isNoun()) {
      return book.noun(t.lemma())
          .map(r -> build(sentence, t, place(sentence, t), r, sources.ofNoun(sentence, t)))
          .filter(Cue::hasSource);
    }
    return Optional.empty();
  }

  private Cue verbCue(Sentence sentence, Token verb, CueRule rule) {
    Range cue = verbWords(sentence, verb);
    Cue found = build(sentence, verb, cue, rule, sources.ofVerb(sentence, verb));
    return found.hasSource() || verb.tag().equals("VBG")
        ? found
        : build(sentence, verb, cue, rule, beside(sentence, cue));
  }

  /** The noun that stands right after a quotation's cue or right before it, whatever the parse. */
  private Optional<Token> beside(Sentence sentence, Range cue) {
    boolean quoted =
        quotations.around(cue.from() - 1).isPresent()
            || cue.from() > 1 && quotations.around(cue.from() - 2).isPresent();
    int first = words.first(sentence);
    int next = cue.to() + 1 - first;
    if (quoted && next < sentence.size()) {
      Token t = sentence.token(next);
      while (t.index() + 1 < sentence.size()
          && inNounPhrase(t)
          && inNounPhrase(sentence.token(t.index() + 1))) {
        t = sentence.token(t.index() + 1);
      }
      return Optional.of(t).filter(x -> x.isNoun() || x.isPronoun());
    }
    int before = cue.from() - 1 - first;
    return Optional.of(before)
        .filter(b -> b >= 0)
        .map(sentence::token)
        .filter(t -> t.isProperNoun() || t.tag().equals("PRP"))
        .filter(t -> sentence.child(t, "case").isEmpty());
  }

  private static boolean inNounPhrase(Token t) {
    return t.isNoun()
        || t.tag().startsWith("JJ")
        || t.tag().equals("DT")
        || t.tag().equals("PRP$")
        || t.tag().equals("CD");
  }

  private static boolean isAccordingTo(Sentence sentence, Token t) {
    return t.text().equalsIgnoreCase("according")
        && t.index() + 1 < sentence.size()
        && sentence.token(t.index() + 1).lemma().equals("to");
  }

  private Optional<Cue> accordingTo(Sentence sentence, Token t) {
    Token to = sentence.token(t.index() + 1);
    Optional<Token> source =
        t.is("case")
            ? sentence.head(t)
            : sentence.child(t, "obl", "nmod", "pobj").or(() -> next(sentence, to));
    Range both = place(sentence, t).cover(place(sentence, to));
    return book.verb("according").map(r -> build(sentence, t, both, r, source));
  }

  private static Optional<Token> next(Sentence sentence, Token token) {
    return sentence.tokens().stream()
        .filter(t -> t.index() > token.index() && (t.isNoun() || t.isPronoun()))
        .findFirst();
  }

  /** Not "did not say", not "to say the least": told as having been said. */
  private boolean isReported(Sentence sentence, Token verb) {
    boolean negated = Phrases.hasChild(sentence, verb, NOT, "advmod", "neg");
    boolean infinitive = isInfinitive(sentence, verb);
    boolean goingOn =
        infinitive && sentence.head(verb).map(h -> GOING_ON.contains(h.lemma())).orElse(false);
    boolean asked =
        verb.tag().equals("VB") && !infinitive && sentence.child(verb, "nsubj").isEmpty();
    return (!negated || book.verb(verb.lemma()).map(CueRule::denies).orElse(false))
        && (!infinitive || goingOn)
        && !asked
        && !verb.is("amod", "compound");
  }

  private static boolean isInfinitive(Sentence sentence, Token verb) {
    return verb.tag().equals("VB")
        && sentence
            .children(verb, "mark", "aux")
            .anyMatch(t -> t.lemma().equals("to") && verb.index() - t.index() <= 3);
  }

  private Cue build(
      Sentence sentence, Token word, Range cue, CueRule rule, Optional<Token> source) {
    Optional<Range> named =
        source
            .filter(s -> !s.isPunctuation() && !cue.contains(words.place(sentence, s)))
            .map(s -> sourceWords(sentence, s, cue))
            .filter(r -> !r.overlaps(cue) && !quotedApart(r, cue));
    return new Cue(
        sentence, word, cue, rule, named, named.map(n -> words.place(sentence, source.get())));
  }

  /** Whether the words stand in a quotation that the cue is outside of. */
  private boolean quotedApart(Range source, Range cue) {
    return quotations
        .around(source.to())
        .filter(q -> q.speech() && !q.contains(cue.from()))
        .isPresent();
  }

  private Range sourceWords(Sentence sentence, Token source, Range cue) {
    Range all = phrases.of(sentence, source);
    int head = words.place(sentence, source);
    if (!all.overlaps(cue)) {
      return shorn(sentence, source, all);
    }
    return head < cue.from()
        ? phrases
            .trim(
                new Range(Math.max(all.from(), Math.min(head, cue.from() - REACH)), cue.from() - 1))
            .orElse(new Range(head, head))
        : phrases.trim(new Range(cue.to() + 1, all.to())).orElse(new Range(head, head));
  }

  private Range shorn(Sentence sentence, Token source, Range all) {
    int from = all.from();
    while (from < words.place(sentence, source)
        && Set.of("CC", "IN", "POS").contains(words.at(from).tag())) {
      from++;
    }
    return new Range(from, all.to());
  }

  private Range place(Sentence sentence, Token t) {
    int at = words.place(sentence, t);
    return new Range(at, at);
  }

  private Range verbWords(Sentence sentence, Token verb) {
    int from = verb.index();
    while (from > 0 && isAuxiliary(sentence, verb, sentence.token(from - 1))) {
      from--;
    }
    int to = verb.index();
    while (to + 1 < sentence.size()
        && sentence.token(to + 1).head() == verb.index()
        && sentence.token(to + 1).is("compound:prt")) {
      to++;
    }
    int first = words.first(sentence);
    return new Range(first + from, first + to);
  }

  private static boolean isAuxiliary(Sentence sentence, Token verb, Token t) {
    return t.head() == verb.index()
        && t.is("aux", "advmod")
        && sentence.children(t).findAny().isEmpty();
  }
}
