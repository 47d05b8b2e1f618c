package org.parley.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;
import org.parley.model.Claim;
import org.parley.model.Mention;
import org.parley.model.Rebuttal;
import org.parley.model.Resolution;
import org.parley.model.Span;

/**
 * Finds denials of an accusation that the report tells elsewhere: "Kenya denied it". The accusation
 * is one against the party that denies, by another.
 */
final class DenialFinder {
  /** Whose denial the words are. */
  enum Denier {
    /** Who does what they tell. */
    SUBJECT,
    /** Who says them. */
    SPEAKER,
    /** The party accused in the same sentence, even if the words have only a pronoun for it. */
    ACCUSED
  }

  /**
   * Words that deny.
   *
   * @param shared how many words of the accusation the sentence must have; where none, the
   *     accusation was told just before
   */
  record Rule(
      String name,
      Denier denier,
      int shared,
      String pattern,
      Optional<String> unless,
      List<RebuttalFinder.Example> examples,
      List<String> counterexamples) {}

  private record Compiled(Rule rule, Pattern pattern, Optional<Pattern> unless) {
    static Compiled of(Rule rule) {
      return new Compiled(
          rule, ClaimPattern.compile(rule.pattern()), rule.unless().map(ClaimPattern::compile));
    }
  }

  private record Match(ReportContext.Told told, int shared, int back) {}

  /** How many characters before the words may turn what they say. */
  private static final int GUARD = 30;

  /** How many sentences back an accusation may stand that "it" points to. */
  private static final int BACK = 4;

  /** And a claim that has no word in common with the denial, which names only the claimant. */
  private static final int NEAR = 2;

  private static final Comparator<Match> BEST =
      Comparator.comparingInt(Match::shared)
          .thenComparing(m -> Math.abs(m.back()), Comparator.reverseOrder());

  /** {@code Dahl's recent allegation}. */
  private static final Pattern WHOSE =
      ClaimPattern.compile("['’]s? (?:[\\p{L}'-]{1,30} ){0,3}{charge}\\b");

  private static final List<Compiled> RULES =
      Codebook.rules("denials", Rule.class).stream().map(Compiled::of).toList();

  private final ReportContext context;
  private final List<ReportContext.Told> accusations;

  DenialFinder(ReportContext context) {
    this.context = context;
    this.accusations = context.accusations();
  }

  /** What the first rule finds that finds any. */
  Optional<Rebuttal> in(Passage passage) {
    if (accusations.isEmpty()) {
      return Optional.empty();
    }
    return RULES.stream().flatMap(c -> rebuttals(c, passage).stream()).findFirst();
  }

  private List<Rebuttal> rebuttals(Compiled c, Passage passage) {
    List<Rebuttal> found = new ArrayList<>();
    Matcher m = c.pattern().matcher(passage.text());
    while (m.find()) {
      String before = passage.around(GUARD, m.start(), m.end());
      if (c.unless().filter(u -> u.matcher(before).find()).isEmpty()) {
        rebuttal(c.rule(), passage, passage.original(m)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Rebuttal> rebuttal(Rule rule, Passage passage, Span words) {
    return rule.denier() == Denier.ACCUSED
        ? byAccused(rule, passage, words)
        : byNamed(rule, passage, words);
  }

  /** "..., which he denies": nobody denies his own accusation, so "he" is the accused. */
  private Optional<Rebuttal> byAccused(Rule rule, Passage passage, Span words) {
    List<Mention> subject = context.subject(passage, words);
    boolean open = subject.stream().allMatch(m -> m.resolvedBy() == Resolution.PRONOUN);
    return accusations.stream()
        .filter(a -> a.passage().sentence().index() == passage.sentence().index())
        .filter(a -> a.span().end() <= words.start() && !context.isOneSide(a.by(), a.accused()))
        .filter(a -> open || context.isOneSide(a.accused(), subject))
        .reduce((first, last) -> last)
        .map(a -> rebuttal(rule, a, denial(passage, open ? a.accused() : subject)));
  }

  private Optional<Rebuttal> byNamed(Rule rule, Passage passage, Span words) {
    boolean spoken = rule.denier() == Denier.SPEAKER;
    List<Mention> denier =
        spoken ? context.speaker(words).stream().toList() : context.subject(passage, words);
    if (denier.isEmpty()) {
      return Optional.empty();
    }
    Claim denial = spoken ? context.claim(passage, words) : denial(passage, denier);
    return accusation(rule, passage, words, denier)
        .or(() -> claim(passage, words, denier))
        .map(a -> rebuttal(rule, a, denial));
  }

  private Claim denial(Passage passage, List<Mention> denier) {
    return context.reported(passage, passage.sentence().span(), denier);
  }

  private Rebuttal rebuttal(Rule rule, ReportContext.Told claim, Claim denial) {
    return new Rebuttal(
        rule.name(), context.reported(claim.passage(), claim.span(), claim.by()), denial);
  }

  /** "Berg disputed Dahl's allegation": what Dahl said before, whoever it was about. */
  private Optional<ReportContext.Told> claim(Passage passage, Span words, List<Mention> denier) {
    List<Mention> claimant = context.object(words);
    if (!WHOSE.matcher(passage.shown(words)).find() || context.isOneSide(claimant, denier)) {
      return Optional.empty();
    }
    List<String> topic = Topic.words(passage.text());
    return context.claims(claimant).stream()
        .filter(c -> !c.span().contains(words.start()))
        .map(c -> match(c, passage, topic))
        .filter(m -> m.back() >= 0 && m.back() <= (m.shared() > 0 ? BACK : NEAR))
        .max(BEST)
        .map(Match::told);
  }

  /** Of those that fit, the one that shares most words, the nearest of several. */
  private Optional<ReportContext.Told> accusation(
      Rule rule, Passage passage, Span words, List<Mention> denier) {
    List<String> topic = Topic.words(passage.text());
    return accusations.stream()
        .filter(a -> !a.span().contains(words.start()))
        .filter(a -> context.isOneSide(a.accused(), denier) && !context.isOneSide(a.by(), denier))
        .map(a -> match(a, passage, topic))
        .filter(m -> rule.shared() > 0 || m.back() >= 0 && m.back() <= BACK)
        .filter(m -> m.shared() >= rule.shared())
        .max(BEST)
        .map(Match::told);
  }

  private static Match match(ReportContext.Told told, Passage passage, List<String> topic) {
    int back = passage.sentence().index() - told.passage().sentence().index();
    return new Match(told, told.shared(topic), back);
  }
}
