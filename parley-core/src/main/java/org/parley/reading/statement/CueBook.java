package org.parley.reading.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Codebook;

/** The cue rules by lemma. */
final class CueBook {
  private static final CueBook STANDARD = new CueBook(Codebook.rules("cues", CueRule.class));

  private final List<CueRule> rules;
  private final Map<String, CueRule> verbs = new HashMap<>();
  private final Map<String, CueRule> nouns = new HashMap<>();

  private CueBook(List<CueRule> rules) {
    this.rules = rules;
    for (CueRule rule : rules) {
      Map<String, CueRule> into = rule.takes(CueRule.Frame.NOUN) ? nouns : verbs;
      for (String lemma : rule.lemmas()) {
        if (into.putIfAbsent(lemma, rule) != null) {
          throw new IllegalArgumentException("two cue rules have the word " + lemma);
        }
      }
    }
  }

  static CueBook standard() {
    return STANDARD;
  }

  List<CueRule> rules() {
    return rules;
  }

  Optional<CueRule> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  Optional<CueRule> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }
}
