package org.parley.web;

/** A place in the navigation; {@code path} begins the addresses of its pages. */
public record NavLink(String path, String label) {}
