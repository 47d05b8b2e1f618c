package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One report as it was read: the original text, untouched, and which stretches of it are the story.
 *
 * @param id first 16 hex digits of the SHA-256 of the input's bytes
 * @param sourceId the input's own id, where it has one
 * @param input path or address as given, with {@code #member} for a part of a file
 * @param original the decoded input that every offset points into; for HTML its source
 * @param text what a reader sees of the story: its paragraphs, without markup
 * @param body the story's paragraphs, in order
 * @param setAside what is not the story, in order
 * @param language ISO 639-1 code of the language, {@code und} where it could not be told
 * @param url the address as given, else the one that the page itself names
 */
public record Report(
    ReportId id,
    Optional<String> sourceId,
    String input,
    Format format,
    String original,
    String text,
    Optional<Title> title,
    Optional<String> outlet,
    Optional<String> wire,
    Optional<String> dateline,
    Publication published,
    String language,
    List<Span> body,
    List<SetAside> setAside,
    List<Fault> faults,
    Optional<String> url)
    implements RecordItem {
  public Report {
    Objects.requireNonNull(id);
    Objects.requireNonNull(sourceId);
    Objects.requireNonNull(input);
    Objects.requireNonNull(format);
    Objects.requireNonNull(original);
    Objects.requireNonNull(text);
    Objects.requireNonNull(title);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(wire);
    Objects.requireNonNull(dateline);
    Objects.requireNonNull(published);
    Objects.requireNonNull(language);
    body = List.copyOf(body);
    setAside = List.copyOf(setAside);
    faults = List.copyOf(faults);
    Objects.requireNonNull(url);
  }
}
