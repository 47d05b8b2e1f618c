package org.parley.web;

import gg.jte.Content;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.parley.store.Entry;

/** A part of the server: its addresses, its links, and what it adds to the page of a record. */
public interface Routes {
  void add(RoutesConfig routes);

  /** Links for the navigation. */
  default List<NavLink> links(Principal visitor) {
    return List.of();
  }

  /** What to show on the page of one record, below what the record says. */
  default Optional<Content> beside(Entry record, Principal visitor) {
    return Optional.empty();
  }

  /** Tells what went wrong in this part's own way; false leaves it to the desk's page of faults. */
  default boolean tellFault(Context ctx, int status, String what) {
    return false;
  }
}
