package org.parley.reading.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.Voice;
import org.parley.model.Wording;
import org.parley.reading.actor.Cast;

/**
 * Finds how a report words what outlets word differently, in its own voice and in its speakers':
 * the codebook's referents by their terms, and each actor by what it is called. What a careful
 * reader marks is NewsWCL50's (Hamborg et al., Illegal Aliens or Undocumented Immigrants?, 2019).
 */
public final class WordingFinder {
  private static final ReferentTerms REFERENTS = new ReferentTerms();

  private record Key(String referent, Voice voice, String term) {}

  /** By referent, voice and term. */
  public List<Wording> find(Document document, Cast cast, List<Statement> statements) {
    ActorTerms actors = new ActorTerms(document, cast);
    Voices voices = new Voices(document, statements);
    Map<Key, TreeSet<Span>> spans = new LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      List<Called> found = new ArrayList<>(REFERENTS.in(sentence));
      found.addAll(actors.in(sentence));
      for (Called c : found) {
        Key key = new Key(c.referent(), voices.of(c), c.term());
        spans.computeIfAbsent(key, k -> new TreeSet<>()).add(c.span());
      }
    }
    Report report = document.report();
    List<Wording> wordings = new ArrayList<>();
    spans.forEach((key, at) -> wordings.add(wording(report, key, at)));
    wordings.sort(Wording.ORDER);
    return List.copyOf(wordings);
  }

  private static Wording wording(Report report, Key key, TreeSet<Span> spans) {
    return new Wording(
        key.referent(), report.id(), report.outlet(), key.voice(), key.term(), List.copyOf(spans));
  }
}
