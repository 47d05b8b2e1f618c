package org.parley.web.said;

import java.util.List;
import org.parley.web.list.Row;

/**
 * What was said that comes near to a claim.
 *
 * @param claim empty before a search
 * @param told why nothing was looked for; else empty
 * @param found the nearest first
 */
public record SaidView(String claim, String told, List<Row> found) {
  public SaidView {
    found = List.copyOf(found);
  }
}
