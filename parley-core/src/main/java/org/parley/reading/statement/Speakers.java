package org.parley.reading.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Token;
import org.parley.model.Mention;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.reading.actor.Cast;

/**
 * Who says each statement, read in text order. A pronoun with nobody named since the last statement
 * is that one's speaker, whomever its content names; so is the speaker of a quotation without a
 * cue.
 */
final class Speakers {
  private static final Set<String> HE = WordLists.of("pronouns").words("of-person");
  private static final int PARAGRAPHS = 1;

  private record Said(StatementCandidate draft, Mention speaker) {}

  private final Words words;
  private final Cast cast;
  private final SpeakerResolver resolver;
  private final Deque<Said> said = new ArrayDeque<>();

  /** Whom the words of those statements mention. */
  private final Set<Mention> inContent = new HashSet<>();

  Speakers(Words words, Cast cast, SpeakerResolver resolver) {
    this.words = words;
    this.cast = cast;
    this.resolver = resolver;
  }

  Optional<Mention> of(StatementCandidate draft) {
    Optional<Mention> speaker = draft.cue().filter(Cue::hasSource).flatMap(c -> named(draft, c));
    if (speaker.isEmpty() && mayBorrow(draft)) {
      speaker = last(draft).map(s -> borrowed(s.speaker()));
    }
    boolean outer = said.isEmpty() || !holds(said.peekLast().draft(), draft);
    if (outer) {
      speaker.ifPresent(s -> add(new Said(draft, s)));
    }
    return speaker;
  }

  private void add(Said next) {
    said.add(next);
    next.draft().content().forEach(p -> inContent.addAll(cast.within(words.span(p))));
  }

  private Optional<Mention> named(StatementCandidate draft, Cue cue) {
    int head = cue.sourceHead().orElseThrow();
    Optional<Mention> named = resolver.speaker(head, cue.source().orElseThrow());
    Token token = words.at(head);
    if (!HE.contains(token.text().toLowerCase(java.util.Locale.ROOT))) {
      return named;
    }
    Span span = words.span(cue.source().get());
    Optional<Mention> last =
        last(draft)
            .filter(s -> resolver.isPerson(s.speaker()) && resolver.mayBe(token, s.speaker()))
            .filter(s -> nobodySince(s, draft, head))
            .map(s -> resolver.at(borrowed(s.speaker()), span));
    last.filter(s -> isQuotation(draft)).ifPresent(s -> resolver.quotes(token, s.actor()));
    return last.or(() -> named.map(n -> outside(draft, n, token)));
  }

  private boolean isQuotation(StatementCandidate draft) {
    String text = words.document().text(words.span(draft.whole()));
    return text.matches("(?s).*[\\u201c\\u201d\\u00ab\"].*");
  }

  /** Whoever is spoken of in a quotation does not speak it, if somebody was named before it. */
  private Mention outside(StatementCandidate draft, Mention named, Token pronoun) {
    boolean within =
        draft.content().stream()
            .map(words::span)
            .flatMap(s -> cast.within(s).stream())
            .anyMatch(m -> m.actor().equals(named.actor()) && !m.span().overlaps(named.span()));
    int last = draft.extent().from() - 1;
    int first = words.paragraphStart(draft.extent().from());
    if (!within || first > last) {
      return named;
    }
    return cast.within(words.span(new Range(first, last))).stream()
        .filter(m -> resolver.isPerson(m) && resolver.mayBe(pronoun, m))
        .filter(m -> !inContent.contains(m))
        .reduce((a, b) -> b)
        .map(m -> new Mention(m.actor(), named.text(), named.span(), Resolution.PRONOUN))
        .orElse(named);
  }

  /** Whether no person is named between the last statement's own words and this pronoun. */
  private boolean nobodySince(Said last, StatementCandidate draft, int head) {
    int from =
        Math.max(last.draft().extent().to(), last.draft().cue().map(c -> c.group().to()).orElse(0));
    if (from >= head) {
      return last.draft().cue().flatMap(Cue::sourceHead).equals(Optional.of(head));
    }
    Span between = words.span(new Range(from + 1, head));
    List<Span> content = draft.content().stream().map(words::span).toList();
    return cast.within(between).stream()
        .filter(m -> resolver.isPerson(m) && !m.actor().equals(last.speaker().actor()))
        .filter(m -> m.span().end() <= words.at(head).span().start())
        .allMatch(m -> content.stream().anyMatch(c -> c.contains(m.span())));
  }

  private boolean mayBorrow(StatementCandidate draft) {
    return draft.cue().isEmpty()
        || !draft.cue().get().hasSource() && draft.cue().get().word().tag().equals("VBG")
        || draft.cue().get().hasSource()
            && words.at(draft.cue().get().sourceHead().get()).isPronoun();
  }

  private Optional<Said> last(StatementCandidate draft) {
    int paragraph = words.paragraph(draft.extent().from());
    return Optional.ofNullable(said.peekLast())
        .filter(s -> paragraph - words.paragraph(s.draft().extent().to()) <= PARAGRAPHS);
  }

  private static Mention borrowed(Mention m) {
    return new Mention(m.actor(), m.text(), m.span(), Resolution.LAST_SPEAKER);
  }

  static boolean holds(StatementCandidate outer, StatementCandidate inner) {
    return inner.cue().isPresent()
        && outer.content().stream()
            .anyMatch(p -> p.contains(inner.extent()) && p.contains(inner.cue().get().words()));
  }
}
