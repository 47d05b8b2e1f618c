package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Finds what was said, given the cue: quotations first, then the clause or phrase it governs. */
final class ContentFinder {
  private final Words words;
  private final Phrases phrases;
  private final QuotedContent quoted;
  private final ComplementFinder complements;
  private final DirectSpeech directSpeech;
  private final HostClause hosts;

  ContentFinder(Words words, CueBook book, Quotations quotations) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.quoted = new QuotedContent(words, quotations);
    this.complements = new ComplementFinder(words, phrases, book);
    this.directSpeech = new DirectSpeech(quoted, complements);
    this.hosts = new HostClause(words, phrases);
  }

  /** The proposal for this cue; empty where nothing that it may take stands beside it. */
  Optional<StatementCandidate> of(Cue cue) {
    Optional<Token> addressee = Addressees.of(cue);
    List<Range> kept = new ArrayList<>();
    for (Range piece : pieces(cue, addressee)) {
      quoted
          .inside(piece, cue.words())
          .flatMap(phrases::trim)
          .map(p -> quoted.whole(p, cue.words()))
          .filter(p -> !p.overlaps(cue.words()))
          .filter(p -> kept.stream().noneMatch(p::overlaps))
          .ifPresent(kept::add);
    }
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    kept.sort(Comparator.comparingInt(Range::from));
    return Optional.of(
        new StatementCandidate(
            Optional.of(cue),
            cue.rule().name(),
            cue.rule().confidence(),
            kept,
            addressee.map(t -> words.place(cue.sentence(), t))));
  }

  private List<Range> pieces(Cue cue, Optional<Token> addressee) {
    if (cue.rule().takes(CueRule.Frame.NOUN)) {
      return nounClause(cue);
    }
    if (cue.word().text().equalsIgnoreCase("according")) {
      return hosts.aroundPreposition(cue);
    }
    if (cue.rule().takes(CueRule.Frame.QUOTE)) {
      List<Range> quotes = directSpeech.of(cue, addressee);
      if (!quotes.isEmpty()) {
        return quotes;
      }
    }
    Optional<Range> complement = complements.of(cue, addressee);
    if (complement.isPresent()) {
      return List.of(complement.get());
    }
    return cue.rule().takes(CueRule.Frame.CLAUSE) ? hosts.before(cue) : List.of();
  }

  /** {@code that they left} of {@code the claim that they left}. */
  private List<Range> nounClause(Cue cue) {
    Sentence s = cue.sentence();
    return s.children(cue.word(), "acl", "ccomp", "dep")
        .filter(t -> t.index() > cue.word().index() && !t.is("acl:relcl"))
        .filter(t -> s.child(t, "nsubj", "expl").isPresent())
        .filter(t -> words.at(cue.words().to() + 1).lemma().equals("that"))
        .map(t -> phrases.of(s, t))
        .limit(1)
        .toList();
  }
}
