package org.parley.model;

/**
 * Something wrong with an input: which input, where in it, what is wrong and what to do. The rest
 * is kept. What it quotes is made {@link WellFormed}, so that it can be written anywhere.
 */
public record Fault(String input, String where, String what) {
  public Fault {
    input = WellFormed.of(input);
    where = WellFormed.of(where);
    what = WellFormed.of(what);
  }
}
