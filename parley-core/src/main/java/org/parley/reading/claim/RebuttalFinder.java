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
import org.parley.model.Span;

/** Finds claims that another calls untrue: named in the same words, or told just before. */
final class RebuttalFinder {
  /** Where the claim stands that is rejected. */
  enum Form {
    NAMED_CLAIM,
    THE_CLAIM_BEFORE,
    /** Before the words that reject it: "claims that Oslo calls false". */
    IN_RELATIVE,
    /** Elsewhere in the report, by whom it is named: "not so, as Oslo claims". */
    ELSEWHERE
  }

  /**
   * Words that reject; groups {@code claimant} and {@code claim} where they name the claim, {@code
   * rejection} where a part of them alone rejects.
   */
  record Rule(
      String name,
      Form form,
      String pattern,
      Optional<String> claim,
      Optional<String> unless,
      List<Example> examples,
      List<String> counterexamples) {}

  record Example(String text, String claimant, String rejector) {}

  private record Compiled(
      Rule rule, Pattern pattern, Optional<Pattern> claim, Optional<Pattern> unless) {
    static Compiled of(Rule rule) {
      return new Compiled(
          rule,
          ClaimPattern.compile(rule.pattern()),
          rule.claim().map(ClaimPattern::compile),
          rule.unless().map(ClaimPattern::compile));
    }
  }

  /** How many characters before the words may turn what they say. */
  private static final int GUARD = 30;

  /** How many sentences back a claim may stand that "this" points to. */
  private static final int BACK = 2;

  private static final List<Compiled> RULES =
      Codebook.rules("rejections", Rule.class).stream().map(Compiled::of).toList();

  private final ReportContext context;

  RebuttalFinder(ReportContext context) {
    this.context = context;
  }

  List<Rebuttal> in(Passage passage) {
    List<Rebuttal> found = new ArrayList<>();
    for (Compiled c : RULES) {
      Matcher m = c.pattern().matcher(passage.text());
      if (m.find() && !turned(c, passage, m)) {
        rebuttal(c, passage, m).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Rebuttal> rebuttal(Compiled c, Passage passage, Matcher found) {
    return switch (c.rule().form()) {
      case NAMED_CLAIM -> named(c, passage, found);
      case THE_CLAIM_BEFORE -> before(c, passage, found);
      case IN_RELATIVE -> inRelative(c, passage, found);
      case ELSEWHERE -> elsewhere(c, passage, found);
    };
  }

  private static boolean turned(Compiled c, Passage passage, Matcher found) {
    String before = passage.around(GUARD, found.start(), found.end());
    return c.unless().filter(u -> u.matcher(before).find()).isPresent();
  }

  private Optional<Rebuttal> named(Compiled c, Passage passage, Matcher found) {
    Span words = passage.original(found);
    Span claim = group(passage, found, "claim");
    if (found.end("claimant") > found.start("claimant")) {
      Span named = group(passage, found, "claimant");
      return rebuttal(
          c.rule(),
          passage,
          claim,
          context.named(named),
          context.reported(passage, words, context.subject(passage, words)));
    }
    List<Mention> rejector =
        context
            .accusation(passage, words)
            .map(ReportContext.Accusation::by)
            .filter(by -> !by.isEmpty())
            .orElseGet(() -> context.speaker(words).stream().toList());
    return rebuttal(
        c.rule(),
        passage,
        claim,
        claimant(passage, words),
        context.reported(passage, words, rejector));
  }

  private Optional<Rebuttal> before(Compiled c, Passage passage, Matcher found) {
    Span words = passage.original(found);
    List<Mention> rejector = context.speaker(words).stream().toList();
    for (int back = 1; back <= BACK; back++) {
      Optional<Passage> earlier = passage.before(back);
      if (earlier.isEmpty()) {
        return Optional.empty();
      }
      Matcher claim = c.claim().orElseThrow().matcher(earlier.get().text());
      for (int at = 0; claim.find(at); at = claim.start() + 1) {
        Span told = earlier.get().original(claim);
        List<Mention> claimant = claimant(earlier.get(), told);
        if (!context.isOneSide(claimant, rejector)) {
          Optional<Rebuttal> rebuttal =
              rebuttal(c.rule(), earlier.get(), told, claimant, context.claim(passage, words));
          if (rebuttal.isPresent()) {
            return rebuttal;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Rebuttal> inRelative(Compiled c, Passage passage, Matcher found) {
    Span claim = group(passage, found, "claim");
    Span words = group(passage, found, "rejection");
    List<Mention> rejector = context.subject(passage, words);
    List<Mention> named = context.object(words);
    List<Mention> claimant = named.isEmpty() ? context.subject(passage, claim) : named;
    return context.isOneSide(claimant, rejector)
        ? Optional.empty()
        : rebuttal(
            c.rule(),
            passage,
            claim,
            claimant,
            context.reported(passage, passage.original(found), rejector));
  }

  /** Of what the claimant says, that with which the rejection has most words in common. */
  private Optional<Rebuttal> elsewhere(Compiled c, Passage passage, Matcher found) {
    List<Mention> claimant = context.named(group(passage, found, "claimant"));
    Claim rejection = context.claim(passage, passage.original(found));
    List<String> topic = Topic.words(passage.text());
    return context.claims(claimant).stream()
        .filter(t -> t.passage().sentence().index() != passage.sentence().index())
        .filter(t -> t.shared(topic) > 0)
        .max(Comparator.comparingInt(t -> t.shared(topic)))
        .flatMap(t -> rebuttal(c.rule(), t.passage(), t.span(), t.by(), rejection));
  }

  private static Span group(Passage passage, Matcher found, String name) {
    return passage.original(found.start(name), found.end(name));
  }

  /** In "X accused Y of alleging" it is Y who alleges. */
  private List<Mention> claimant(Passage passage, Span claim) {
    return context
        .accusation(passage, claim)
        .map(ReportContext.Accusation::accused)
        .orElseGet(() -> context.subject(passage, claim));
  }

  private Optional<Rebuttal> rebuttal(
      Rule rule, Passage passage, Span claim, List<Mention> claimant, Claim rejection) {
    return claimant.isEmpty() || rejection.by().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Rebuttal(rule.name(), context.reported(passage, claim, claimant), rejection));
  }
}
