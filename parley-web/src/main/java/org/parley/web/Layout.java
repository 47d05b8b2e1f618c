package org.parley.web;

import java.util.List;
import java.util.Objects;

/**
 * What is around every page.
 *
 * @param path of the page, which says where in the navigation it is
 */
public record Layout(String title, String path, List<NavLink> links, Principal visitor) {
  public Layout {
    Objects.requireNonNull(title);
    Objects.requireNonNull(path);
    links = List.copyOf(links);
    Objects.requireNonNull(visitor);
  }

  public boolean at(NavLink link) {
    return path.equals(link.path()) || path.startsWith(link.path() + "/");
  }
}
