package org.parley.web.api;

import java.util.List;

/** A part of the API. */
public interface Operations {
  List<Operation> operations();
}
