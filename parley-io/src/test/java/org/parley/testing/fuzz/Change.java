package org.parley.testing.fuzz;

/**
 * A harm done to a text. Places and lengths are parts of {@value #WHOLE} of the text, so that a
 * change fits every text.
 */
public sealed interface Change {
  int WHOLE = 10_000;

  String in(String text);

  /** A stretch is lost. */
  record Cut(int at, int length) implements Change {
    @Override
    public String in(String text) {
      return text.substring(0, place(text, at)) + text.substring(place(text, at + length));
    }
  }

  /** A stretch comes again and again. */
  record Repeated(int at, int length, int times) implements Change {
    @Override
    public String in(String text) {
      int end = place(text, at + length);
      return text.substring(0, end)
          + text.substring(place(text, at), end).repeat(times)
          + text.substring(end);
    }
  }

  /** A stretch stands elsewhere too. */
  record Copied(int at, int length, int to) implements Change {
    @Override
    public String in(String text) {
      String piece = text.substring(place(text, at), place(text, at + length));
      return text.substring(0, place(text, to)) + piece + text.substring(place(text, to));
    }
  }

  /** Something is put in, as often as told. */
  record Put(int at, String piece, int times) implements Change {
    @Override
    public String in(String text) {
      return text.substring(0, place(text, at))
          + piece.repeat(times)
          + text.substring(place(text, at));
    }
  }

  private static int place(String text, int part) {
    return (int) ((long) text.length() * Math.min(part, WHOLE) / WHOLE);
  }
}
