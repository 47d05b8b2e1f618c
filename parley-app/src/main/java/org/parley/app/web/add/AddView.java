package org.parley.app.web.add;

import java.util.List;

/** The form, with what has been added since the desk was opened. */
public record AddView(int mostMegabytes, int mostFiles, List<JobView> jobs) {
  public AddView {
    jobs = List.copyOf(jobs);
  }
}
