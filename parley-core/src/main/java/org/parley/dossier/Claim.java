package org.parley.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.Dated;
import org.parley.model.Evidence;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.When;
import org.parley.text.PlainText;

/**
 * What a speaker or an outlet holds, with the words that show it.
 *
 * @param by actor ids, or {@code outlet}
 * @param voice whose word it is: the speaker's party, or the outlet of that report
 * @param order the report's place among those that answer the question
 */
public record Claim(
    String position,
    Evidence evidence,
    List<String> by,
    String voice,
    LocalDate day,
    boolean dated,
    int order,
    String words) {
  static final String OUTLET = "outlet";

  static Claim of(Hit hit) {
    Page page = hit.passage().page();
    Optional<Statement> statement = hit.statement();
    Optional<String> speaker = statement.flatMap(Statement::speaker).map(m -> m.actor());
    Span span = statement.map(s -> piece(s, hit)).orElse(hit.passage().span());
    Optional<When> said = statement.flatMap(Statement::saidOn).map(Dated::day);
    String voice = speaker.map(page::party).orElse(OUTLET + ":" + page.id());
    return new Claim(
        bare(PlainText.of(page.report(), span).shown()),
        new Evidence(page.id(), span, statement.map(Statement::id), Optional.empty()),
        statement.isPresent() ? speaker.map(List::of).orElse(List.of()) : List.of(OUTLET),
        statement.isPresent() && speaker.isEmpty() ? "" : voice,
        said.map(When::first).or(page::published).orElse(LocalDate.MAX),
        said.isPresent() || page.published().isPresent(),
        0,
        hit.text());
  }

  /** Words that a third party tells as the claim of {@code by}. */
  static Claim reported(Hit words, String by) {
    Page page = words.passage().page();
    Optional<Statement> statement = words.statement();
    Optional<When> said = statement.flatMap(Statement::saidOn).map(Dated::day);
    return new Claim(
        PlainText.of(page.report(), words.span()).shown(),
        new Evidence(page.id(), words.span(), statement.map(Statement::id), Optional.empty()),
        List.of(by),
        page.party(by),
        said.map(When::first).or(page::published).orElse(LocalDate.MAX),
        said.isPresent() || page.published().isPresent(),
        0,
        words.text());
  }

  /** What is rejected was claimed no later than that. */
  Claim before(Claim rejection) {
    LocalDate at = day.isAfter(rejection.day) ? rejection.day : day;
    return new Claim(position, evidence, by, voice, at, dated, order, words);
  }

  Claim at(int place) {
    return new Claim(position, evidence, by, voice, day, dated, place, words);
  }

  private static String bare(String position) {
    return position.startsWith("that ") ? position.substring(5) : position;
  }

  private static Span piece(Statement statement, Hit hit) {
    Span first = hit.passage().original(hit.start(), hit.start() + 1);
    Span piece =
        statement.content().stream().filter(c -> c.overlaps(first)).findFirst().orElseThrow();
    Span sentence = hit.passage().span();
    return piece.contains(sentence)
        ? sentence
        : new Span(
            Math.max(piece.start(), sentence.start()), Math.min(piece.end(), sentence.end()));
  }
}
