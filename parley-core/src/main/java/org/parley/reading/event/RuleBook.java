package org.parley.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** The event rules, found by the word that triggers them. */
final class RuleBook {
  private static final Comparator<Entry> MOST_SPECIFIC_FIRST =
      Comparator.comparingInt((Entry e) -> -e.weight()).thenComparingInt(e -> e.order);

  private static final Set<String> MOVABLE = Words.list("movable-particle");

  private final Map<String, List<Entry>> byWord = new HashMap<>();

  RuleBook() {
    int order = 0;
    for (String file : List.of("events-verbs", "events-nouns")) {
      for (EventRule rule : Codebook.rules(file, EventRule.class)) {
        add(new Entry(rule, order++));
      }
    }
    byWord.values().forEach(l -> l.sort(MOST_SPECIFIC_FIRST));
  }

  private void add(Entry entry) {
    for (String word : Words.expand(entry.rule.words())) {
      byWord.computeIfAbsent(word.split(" ")[0], w -> new ArrayList<>()).add(entry.with(word));
    }
  }

  /** The most specific rule that {@code clause} meets. */
  Optional<EventRule> match(Clause clause, List<Token> scope, boolean said) {
    List<Entry> own = byWord.getOrDefault(Words.lemma(clause.head()), List.of());
    List<Entry> any = byWord.getOrDefault("*", List.of());
    if (own.isEmpty() && any.isEmpty()) {
      return Optional.empty();
    }
    return java.util.stream.Stream.concat(own.stream(), any.stream())
        .filter(e -> e.accepts(clause, scope, said))
        .min(MOST_SPECIFIC_FIRST)
        .map(e -> e.rule);
  }

  private static final class Entry {
    private final EventRule rule;
    private final int order;
    private final String word;
    private final Set<String> object;
    private final Set<String> about;
    private final Set<String> unless;
    private final Set<String> subject;
    private final Set<String> aux;

    private Entry(EventRule rule, int order) {
      this.rule = rule;
      this.order = order;
      this.word = "*";
      this.object = Words.expand(rule.object());
      this.about = Words.expand(rule.about());
      this.unless = Words.expand(rule.unless());
      this.subject = Words.expand(rule.subject());
      this.aux = Words.expand(rule.aux());
    }

    private Entry(Entry other, String word) {
      this.rule = other.rule;
      this.order = other.order;
      this.word = word;
      this.object = other.object;
      this.about = other.about;
      this.unless = other.unless;
      this.subject = other.subject;
      this.aux = other.aux;
    }

    /** A phrase says more than its first word. */
    int weight() {
      return rule.weight() + (word.contains(" ") ? 1 : 0);
    }

    Entry with(String word) {
      return new Entry(this, word);
    }

    boolean accepts(Clause clause, List<Token> scope, boolean said) {
      return (said || !rule.said())
          && isPos(clause)
          && hasParticle(clause)
          && (aux.isEmpty()
              || clause.auxiliaries().stream().anyMatch(a -> aux.contains(Words.lemma(a))))
          && (object.isEmpty() || anyOf(object, clause.objects()))
          && (subject.isEmpty()
              || clause.grammaticalSubject().map(s -> anyOf(subject, List.of(s))).orElse(false))
          && (about.isEmpty() || anyOf(about, scope) || anyOf(about, clause.objects()))
          && !anyOf(unless, scope);
    }

    private boolean isPos(Clause clause) {
      Token head = clause.head();
      return switch (rule.pos()) {
        case "noun" -> head.isNoun() && !head.isProperNoun();
        case "adjective" -> head.tag().startsWith("JJ") || head.tag().startsWith("VBN");
        default -> head.isVerb() && (!head.is("amod") || clause.gerundNoun().isPresent());
      };
    }

    private boolean hasParticle(Clause clause) {
      int gap = word.indexOf(' ');
      if (gap < 0) {
        return true;
      }
      String particle = word.substring(gap + 1);
      Sentence sentence = clause.sentence();
      int next = clause.head().index() + 1;
      return next < sentence.size() && Words.lemma(sentence.token(next)).equals(particle)
          || MOVABLE.contains(particle)
              && sentence
                  .children(clause.head(), "compound:prt", "advmod")
                  .anyMatch(t -> Words.lemma(t).equals(particle));
    }

    private static boolean anyOf(Set<String> wanted, List<Token> tokens) {
      if (wanted.isEmpty()) {
        return false;
      }
      return wanted.contains("*") && !tokens.isEmpty()
          || tokens.stream().anyMatch(t -> wanted.contains(Words.lemma(t)))
          || wanted.contains("#place")
              && tokens.stream().anyMatch(t -> t.name().equals("LOCATION"));
    }
  }
}
