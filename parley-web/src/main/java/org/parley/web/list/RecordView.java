package org.parley.web.list;

import gg.jte.Content;
import java.util.List;
import java.util.Map;

/**
 * A record's page.
 *
 * @param why what the reading rests on: rule, words, chain
 * @param fields all that the record says, as the contract names it
 * @param passages where reports show what it rests on, each with the report in words
 * @param cited the citation in one sentence
 * @param beside what other parts of the desk show
 */
public record RecordView(
    Row row,
    List<Map.Entry<String, String>> why,
    List<Map.Entry<String, String>> fields,
    List<Map.Entry<String, String>> passages,
    List<String> history,
    String cited,
    String bibtex,
    String csl,
    String address,
    String kind,
    List<Content> beside) {
  public RecordView {
    why = List.copyOf(why);
    fields = List.copyOf(fields);
    passages = List.copyOf(passages);
    history = List.copyOf(history);
    beside = List.copyOf(beside);
  }
}
