package org.parley.web.list;

/**
 * A value of a facet; its address adds it to the list's filter, or takes it out.
 *
 * @param code the value as programs have it, where the label is another word; else empty
 */
public record Choice(String label, String code, long count, boolean chosen, String address) {
  Choice(String label, long count, boolean chosen, String address) {
    this(label, "", count, chosen, address);
  }
}
