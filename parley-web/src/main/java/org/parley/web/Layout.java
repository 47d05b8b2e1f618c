package org.parley.web;

import java.util.List;
import java.util.Objects;
import org.parley.store.Role;

/**
 * What is around every page.
 *
 * @param path of the page, which says where in the navigation it is
 * @param search what the search box holds
 * @param bare whether the store has no report yet
 */
public record Layout(
    String title,
    String path,
    List<NavLink> links,
    Principal visitor,
    String search,
    boolean bare) {
  public Layout {
    Objects.requireNonNull(title);
    Objects.requireNonNull(path);
    links = List.copyOf(links);
    Objects.requireNonNull(visitor);
    Objects.requireNonNull(search);
  }

  /** The links that stand beside one another. */
  public List<NavLink> main() {
    return links.stream().filter(NavLink::main).toList();
  }

  /** Those in the menu. */
  public List<NavLink> more() {
    return links.stream().filter(l -> !l.main()).toList();
  }

  /** Whether the visitor is to be told how to begin. */
  public boolean begins() {
    return bare && !links.isEmpty() && !path.startsWith("/add");
  }

  public boolean mayAdd() {
    return visitor.role().may(Role.ADMIN);
  }

  public boolean at(NavLink link) {
    return path.equals(link.path()) || path.startsWith(link.path() + "/");
  }
}
