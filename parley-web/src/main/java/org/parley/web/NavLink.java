package org.parley.web;

/**
 * A place in the navigation.
 *
 * @param path begins the addresses of its pages
 * @param main whether it stands beside the others, or in the menu behind them
 */
public record NavLink(String path, String label, boolean main) {
  /** One in the menu. */
  public NavLink(String path, String label) {
    this(path, label, false);
  }
}
