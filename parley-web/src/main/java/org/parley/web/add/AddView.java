package org.parley.web.add;

import java.util.List;

/**
 * The form, with what has been added since the desk was opened.
 *
 * @param fetches whether an address may be given
 */
public record AddView(int mostMegabytes, int mostFiles, boolean fetches, List<JobView> jobs) {
  public AddView {
    jobs = List.copyOf(jobs);
  }
}
