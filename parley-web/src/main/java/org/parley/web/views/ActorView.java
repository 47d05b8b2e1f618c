package org.parley.web.views;

import java.util.List;
import java.util.Map;
import org.parley.web.list.Bars;

/**
 * One actor.
 *
 * @param offices each with its days and its source
 * @param said statements over time
 * @param met whom they are told to have met, or to meet
 * @param called for each outlet its words and how often
 */
public record ActorView(
    String id,
    String kind,
    String about,
    List<Office> offices,
    Bars said,
    long statements,
    String saidAt,
    List<Tally> met,
    List<Tally> records,
    List<Map.Entry<String, String>> called,
    String csv,
    String json) {
  /** An office with its days as the source gives them. */
  public record Office(String office, String from, String to, String source) {}

  public ActorView {
    offices = List.copyOf(offices);
    met = List.copyOf(met);
    records = List.copyOf(records);
    called = List.copyOf(called);
  }
}
