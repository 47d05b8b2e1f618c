package org.parley.reading.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Whether a rule tells what a number counts, by the verb, the noun or the word after it. */
final class Counted {
  private Counted() {}

  static boolean by(FigureRule rule, Count count) {
    return byVerb(rule, count) || byState(rule, count) || byTotal(rule, count);
  }

  static boolean byNoun(FigureRule rule, Count count) {
    return count.noun().filter(n -> rule.nouns().contains(lemma(n))).isPresent();
  }

  private static boolean byVerb(FigureRule rule, Count count) {
    Sentence s = count.sentence();
    Token lead = count.whole().orElse(count.lead());
    if (s.children(lead, "acl").anyMatch(v -> v.tag().equals("VBN") && isPatient(rule, v))) {
      return true;
    }
    Optional<Token> verb = s.head(lead).filter(Token::isVerb);
    if (verb.isEmpty() || !told(s, verb.get())) {
      return false;
    }
    boolean passive = isPassive(s, verb.get());
    if (lead.is("nsubj")) {
      return verbsOf(s, verb.get())
          .anyMatch(
              v ->
                  isPassive(s, v) || passive && v.tag().equals("VBN")
                      ? isPatient(rule, v)
                      : isAgent(rule, v));
    }
    return lead.is("obj", "dep") && !passive && isPatient(rule, verb.get());
  }

  /** "Able to kill millions", "could kill 10": nobody is counted; "to have killed 10" counts. */
  private static boolean told(Sentence s, Token verb) {
    boolean able = s.children(verb, "aux").anyMatch(t -> t.tag().equals("MD"));
    boolean purpose =
        verb.is("acl", "xcomp", "advcl")
            && s.children(verb, "mark").anyMatch(Counted::isTo)
            && s.children(verb, "aux").noneMatch(t -> t.lemma().equals("have"));
    boolean denied = s.children(verb, "neg", "advmod").anyMatch(t -> t.lemma().equals("not"));
    return !able && !purpose && !denied;
  }

  private static boolean isTo(Token mark) {
    return mark.tag().equals("TO");
  }

  private static java.util.stream.Stream<Token> verbsOf(Sentence s, Token verb) {
    return java.util.stream.Stream.concat(
        java.util.stream.Stream.of(verb),
        s.children(verb, "conj").filter(Token::isVerb).filter(v -> s.child(v, "nsubj").isEmpty()));
  }

  /** "Two were killed and nine wounded": the second has no helper of its own. */
  private static boolean isPassive(Sentence s, Token verb) {
    if (s.child(verb, "aux:pass").isPresent() || s.child(verb, "nsubj:pass").isPresent()) {
      return true;
    }
    return verb.tag().equals("VBN")
        && s.child(verb, "aux").isEmpty()
        && verb.is("conj")
        && s.head(verb).filter(h -> s.child(h, "aux:pass").isPresent()).isPresent();
  }

  private static boolean isPatient(FigureRule rule, Token verb) {
    return rule.patients().contains(verb.lemma());
  }

  private static boolean isAgent(FigureRule rule, Token verb) {
    return rule.agents().contains(verb.lemma());
  }

  private static boolean byState(FigureRule rule, Count count) {
    String after = count.next().orElse("");
    String noun = count.noun().map(Counted::word).orElse("");
    return rule.states().contains(noun) || rule.states().contains(after) && !isFinite(count, after);
  }

  /** "The 12 killed three guards" is no state of the 12. */
  private static boolean isFinite(Count count, String after) {
    return count.sentence().tokens().stream()
        .filter(t -> t.text().equals(after) && t.index() > count.quantity().last())
        .findFirst()
        .filter(t -> t.tag().equals("VBD") || count.sentence().child(t, "obj").isPresent())
        .isPresent();
  }

  private static boolean byTotal(FigureRule rule, Count count) {
    Sentence s = count.sentence();
    Token lead = count.lead();
    if (s.children(lead, "case").anyMatch(t -> t.lemma().equals("from"))) {
      return false;
    }
    Token clause = s.head(lead).filter(Token::isVerb).orElse(lead);
    return s.children(clause, "nsubj")
        .filter(t -> t.index() < count.quantity().first())
        .anyMatch(t -> isTotal(rule.totals(), s, t));
  }

  private static boolean isTotal(List<String> totals, Sentence s, Token subject) {
    return isTotal(totals, subject)
        || subject.lemma().equals("number")
            && s.children(subject, "nmod").anyMatch(t -> isTotal(totals, t));
  }

  private static boolean isTotal(List<String> totals, Token word) {
    return totals.contains(lemma(word)) || totals.contains(word(word));
  }

  private static String lemma(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }

  private static String word(Token t) {
    return t.text().toLowerCase(Locale.ROOT);
  }
}
