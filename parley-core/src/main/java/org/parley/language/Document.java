package org.parley.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.bound.Deadline;
import org.parley.model.Quote;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.text.Body;

/** A report with the grammar of its body. Every span here is in the report's original text. */
public final class Document {
  private final Report report;
  private final Body body;
  private final List<Sentence> sentences;

  private Document(Report report, Body body, List<Sentence> sentences) {
    this.report = report;
    this.body = body;
    this.sentences = Deadline.watched(sentences);
  }

  public static Document of(Report report, Body body, Annotator annotator) {
    List<Sentence> all = new ArrayList<>();
    for (int p = 0; p < body.paragraphs().size(); p++) {
      for (Span stretch : ParagraphSplitter.of(body.folded(), body.paragraphs().get(p))) {
        Deadline.check();
        for (Sentence s : annotator.sentences(stretch.of(body.folded()))) {
          all.add(new Sentence(all.size(), p, inOriginal(s, stretch.start(), body)));
        }
      }
    }
    return new Document(report, body, all);
  }

  private static List<Token> inOriginal(Sentence sentence, int from, Body body) {
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (Token t : sentence.tokens()) {
      Span readable = new Span(from + t.span().start(), from + t.span().end());
      tokens.add(t.at(body.original(readable)));
    }
    return tokens;
  }

  public Report report() {
    return report;
  }

  public Body body() {
    return body;
  }

  /**
   * The day on which a passage was published: that of its post in a live blog, else the report's.
   */
  public Optional<LocalDate> published(Span original) {
    return body.postDay(original).or(() -> report.published().day());
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public List<Sentence> paragraph(int index) {
    return sentences.stream().filter(s -> s.paragraph() == index).toList();
  }

  /** The sentence that holds an original offset. */
  public Optional<Sentence> sentenceAt(int original) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Span span = sentences.get(mid).span();
      if (span.contains(original)) {
        return Optional.of(sentences.get(mid));
      }
      if (span.start() > original) {
        high = mid - 1;
      } else {
        low = mid + 1;
      }
    }
    return Optional.empty();
  }

  /** The words that a person reads in an original span. */
  public String text(Span original) {
    return body.text(original);
  }

  public Quote quote(Span original) {
    return new Quote(text(original), original);
  }
}
