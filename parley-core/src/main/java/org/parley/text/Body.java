package org.parley.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.Span;

/**
 * The readable body of a report: its paragraphs joined by an empty line, with every character's
 * place in the original.
 *
 * <p>{@code shown} is what a person reads; {@code folded} is the same characters one for one with
 * look-alike letters of other scripts and odd spaces made plain, for rules and parsers. Offsets
 * into either are "readable" offsets; only {@link #original(Span)} leads back.
 */
public final class Body {
  /** What parts two paragraphs in the readable text. */
  public static final String PARAGRAPH_BREAK = "\n\n";

  private final String shown;
  private final String folded;
  private final int[] starts;
  private final int[] ends;
  private final List<Span> paragraphs;
  private final LivePosts posts;

  /**
   * @param shown the readable text
   * @param starts for each of its characters, where its source begins in the original
   * @param ends where it ends there; more than one character later for an entity of HTML
   * @param paragraphs readable offsets of the paragraphs, in order
   */
  public Body(String shown, int[] starts, int[] ends, List<Span> paragraphs) {
    this(shown, starts, ends, paragraphs, LivePosts.NONE);
  }

  private Body(String shown, int[] starts, int[] ends, List<Span> paragraphs, LivePosts posts) {
    this.shown = Objects.requireNonNull(shown);
    if (starts.length != shown.length() || ends.length != shown.length()) {
      throw new IllegalArgumentException("one offset a character: " + shown.length());
    }
    this.starts = starts.clone();
    this.ends = ends.clone();
    this.paragraphs = List.copyOf(paragraphs);
    this.folded = Homoglyphs.fold(shown);
    this.posts = Objects.requireNonNull(posts);
  }

  /** The same body as that of a live blog with these posts. */
  Body with(LivePosts of) {
    return of.posts().isEmpty() ? this : new Body(shown, starts, ends, paragraphs, of);
  }

  public String shown() {
    return shown;
  }

  public String folded() {
    return folded;
  }

  /** The paragraphs, in readable offsets. */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  /** Where readable {@code [start, end)} stands in the original. */
  public Span original(Span readable) {
    if (readable.isEmpty()) {
      int at = readable.start() < starts.length ? starts[readable.start()] : lastEnd();
      return new Span(at, at);
    }
    return new Span(starts[readable.start()], ends[readable.end() - 1]);
  }

  /**
   * The readable stretch that an original span covers, cut to the body; empty where it covers none.
   */
  public Span readable(Span original) {
    int start = lowerBound(ends, original.start() + 1);
    int end = lowerBound(starts, original.end());
    return new Span(start, Math.max(start, end));
  }

  /** The day of the post of a live blog in which an original span stands. */
  public Optional<LocalDate> postDay(Span original) {
    return posts.day(original);
  }

  /** The words a person reads in an original span, without markup. */
  public String text(Span original) {
    return readable(original).of(shown);
  }

  private int lastEnd() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  private static int lowerBound(int[] sorted, int key) {
    int at = Arrays.binarySearch(sorted, key);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && sorted[at - 1] == key) {
      at--;
    }
    return at;
  }
}
