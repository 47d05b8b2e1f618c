package org.parley.web.add;

import java.util.List;
import java.util.Map;
import org.parley.model.Fault;

/**
 * The form, with what has been added since the desk was opened.
 *
 * @param fetches whether an address may be given whose page is fetched
 * @param given what the fields hold, by their names; nothing in a form that is new
 * @param field with which something is wrong, and {@code wrong} what it is; empty otherwise
 * @param faults of the inputs, where none of them could be read
 */
public record AddView(
    int mostMegabytes,
    int mostFiles,
    boolean fetches,
    Map<String, String> given,
    String field,
    String wrong,
    List<Fault> faults,
    List<JobView> jobs) {
  public AddView {
    given = Map.copyOf(given);
    faults = List.copyOf(faults);
    jobs = List.copyOf(jobs);
  }

  public String value(String name) {
    return given.getOrDefault(name, "");
  }

  /** What is wrong with a field; empty where nothing is. */
  public String wrong(String name) {
    return name.equals(field) ? wrong : "";
  }
}
