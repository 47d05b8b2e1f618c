package org.parley.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;
import org.parley.model.DisputeKind;

/** A party's claim that another calls untrue: named in the same words, or told just before. */
final class Rejections {
  /** Where the claim stands that is rejected. */
  enum Form {
    NAMED_CLAIM,
    THE_CLAIM_BEFORE
  }

  /** Words that reject; groups {@code claimant} and {@code claim} where they name the claim. */
  record Rule(
      String name,
      Form form,
      String pattern,
      Optional<String> claim,
      Optional<String> unless,
      List<Example> examples) {}

  record Example(String text, String claimant, String rejector) {}

  private record Compiled(
      Rule rule, Pattern pattern, Optional<Pattern> claim, Optional<Pattern> unless) {}

  private static final int GUARD = 30;
  private static final int BACK = 2;
  private static final Pattern ACCUSING = Pattern.compile("(?i)\\baccus(?:es|ed|ing) ");
  private static final List<Compiled> RULES =
      Codebook.rules("rejections", Rule.class).stream()
          .map(
              r ->
                  new Compiled(
                      r,
                      Words.compile(r.pattern()),
                      r.claim().map(Words::compile),
                      r.unless().map(Words::compile)))
          .toList();

  private Rejections() {}

  /** The quarrels of what one party says of another in one week, apart by topic. */
  static List<Quarrel> of(List<RejectionShare> shares, People people) {
    List<Quarrel> quarrels = new ArrayList<>();
    for (List<RejectionShare> same : byTopic(shares)) {
      RejectionShare first = same.get(0);
      quarrels.add(
          new Quarrel(
              DisputeKind.REJECTION,
              people.name(first.claimant()) + " on " + Topic.title(first.claim().position()),
              same.stream().map(RejectionShare::claim).toList(),
              same.stream().map(RejectionShare::rejection).toList(),
              first.rule()));
    }
    return quarrels;
  }

  /** Claims are on one topic where they share a word that says something. */
  private static List<List<RejectionShare>> byTopic(List<RejectionShare> shares) {
    List<List<RejectionShare>> topics = new ArrayList<>();
    Map<String, List<RejectionShare>> byWord = new HashMap<>();
    for (RejectionShare share : shares) {
      List<String> words = Topic.words(share.claim().position());
      List<RejectionShare> topic =
          words.stream().map(byWord::get).filter(Objects::nonNull).findFirst().orElse(null);
      if (topic == null) {
        topic = new ArrayList<>();
        topics.add(topic);
      }
      topic.add(share);
      for (String word : words) {
        byWord.putIfAbsent(word, topic);
      }
    }
    return topics;
  }

  static List<RejectionShare> in(Page page) {
    List<RejectionShare> found = new ArrayList<>();
    for (Passage passage : page.passages()) {
      for (Compiled c : RULES) {
        Matcher m = c.pattern().matcher(passage.text());
        if (m.find() && !turned(c, Hit.of(passage, m))) {
          (c.rule().form() == Form.NAMED_CLAIM ? named(c, passage, m) : before(c, passage, m))
              .filter(f -> !f.claimant().equals(f.rejector()))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean turned(Compiled c, Hit hit) {
    return c.unless().map(u -> u.matcher(hit.before(GUARD) + hit.text()).find()).orElse(false);
  }

  private static Optional<RejectionShare> named(Compiled c, Passage passage, Matcher m) {
    Hit words = Hit.of(passage, m);
    Hit claim = new Hit(passage, m.start("claim"), m.end("claim"));
    boolean inWords = m.end("claimant") > m.start("claimant");
    List<String> claimant =
        inWords
            ? Whose.named(passage, m.start("claimant"), m.end("claimant"))
            : accused(passage, m.start());
    List<String> rejector =
        inWords
            ? Whose.nearest(new Hit(passage, m.start(), m.start()))
            : Whose.speakerOrSubject(words);
    if (!inWords && rejector.equals(claimant)) {
      rejector = Whose.speaker(words);
    }
    return found(c.rule(), claimant, rejector, claim, words);
  }

  private static Optional<RejectionShare> before(Compiled c, Passage passage, Matcher m) {
    Hit words = Hit.of(passage, m);
    List<String> rejector = Whose.speaker(words);
    for (int back = 1; back <= BACK; back++) {
      Optional<Passage> earlier = passage.page().passage(passage.index() - back);
      if (earlier.isEmpty() || earlier.get().kind() != Passage.Kind.BODY) {
        return Optional.empty();
      }
      Matcher claim = c.claim().orElseThrow().matcher(earlier.get().text());
      int at = -1;
      while (claim.find(at + 1)) {
        at = claim.start();
        Hit hit = new Hit(earlier.get(), claim.start(), claim.end());
        List<String> claimant = claimant(hit);
        Optional<RejectionShare> found = found(c.rule(), claimant, rejector, hit, words);
        if (found.filter(f -> !f.claimant().equals(f.rejector())).isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** In "X accused Y of alleging" it is Y who alleges. */
  private static List<String> claimant(Hit claim) {
    List<String> accused = accused(claim.passage(), claim.start());
    return accused.isEmpty() ? Whose.subject(claim) : accused;
  }

  private static List<String> accused(Passage passage, int before) {
    Matcher accusing = ACCUSING.matcher(passage.text()).region(0, before);
    int at = -1;
    while (accusing.find()) {
      at = accusing.end();
    }
    if (at < 0) {
      return List.of();
    }
    return Whose.named(passage, at, before).stream().limit(1).toList();
  }

  private static Optional<RejectionShare> found(
      Rule rule, List<String> claimant, List<String> rejector, Hit claim, Hit words) {
    Page page = words.passage().page();
    Optional<String> of = claimant.stream().filter(page::isParty).findFirst();
    Optional<String> by = rejector.stream().filter(page::isParty).findFirst();
    if (of.isEmpty() || by.isEmpty()) {
      return Optional.empty();
    }
    Claim rejection =
        rule.form() == Form.NAMED_CLAIM ? Claim.reported(words, by.get()) : Claim.of(words);
    return Optional.of(
        new RejectionShare(
            page.party(of.get()),
            page.party(by.get()),
            Claim.reported(claim, of.get()).before(rejection),
            rejection,
            rule.name()));
  }
}
