package org.parley.web.talk;

/** A step of the zoom or of the way; {@code rel} names it for the keys. */
public record Step(String rel, String label, String address) {}
