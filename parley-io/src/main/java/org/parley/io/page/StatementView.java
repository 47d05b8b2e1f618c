package org.parley.io.page;

/** Who says what, in which words of the report. */
public record StatementView(
    Link link, String speaker, String cue, String text, String to, String day) {}
