package org.parley.io.page;

import java.util.List;

/**
 * A move on the time line.
 *
 * @param lane of its party, from 1
 * @param day as read, and {@code dayWords} as the report words it, or when it was told; may be
 *     empty
 * @param quote the words of its first passage
 * @param answers the move that it answers; key and act empty where there is none
 */
public record MoveView(
    Link link,
    int lane,
    String party,
    String day,
    String dayWords,
    String act,
    List<String> outlets,
    String subject,
    String predicate,
    String quote,
    String per,
    Link answers,
    String answered) {
  public MoveView {
    outlets = List.copyOf(outlets);
  }
}
