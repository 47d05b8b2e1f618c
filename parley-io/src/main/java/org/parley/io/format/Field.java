package org.parley.io.format;

import java.util.List;
import java.util.Locale;

/**
 * What a row can state of its report, with the names that other tools, tables and services give it,
 * written without case and signs; the first that is there counts.
 */
enum Field {
  TEXT(
      "text",
      "maintext",
      "fulltext",
      "articletext",
      "articlebody",
      "content",
      "contenttext",
      "textcontent",
      "cleanedtext",
      "cleantext",
      "plaintext",
      "rawtext",
      "body",
      "bodytext",
      "article",
      "articlecontent",
      "story",
      "storytext",
      "newstext",
      "document",
      "transcript"),
  HTML(
      "html",
      "contenthtml",
      "bodyhtml",
      "htmlcontent",
      "articlehtml",
      "rawhtml",
      "pagesource",
      "contentencoded"),
  ID("id", "articleid", "docid", "documentid", "guid", "uid", "uuid", "storiesid", "storyid"),
  TITLE(
      "title",
      "headline",
      "webtitle",
      "head",
      "hl",
      "articletitle",
      "storytitle",
      "titletext",
      "newstitle"),
  OUTLET(
      "outlet",
      "source",
      "sourcename",
      "publication",
      "publisher",
      "publicationname",
      "newspaper",
      "medianame",
      "media",
      "sitename",
      "site",
      "sourcetitle",
      "newssource",
      "sourcehostname",
      "sourcedomain",
      "hostname",
      "domain",
      "sourcecommonname"),
  PUBLISHED(
      "published",
      "date",
      "datepublish",
      "datepublished",
      "publishdate",
      "publisheddate",
      "publishedat",
      "publishedon",
      "publishedtime",
      "pubdate",
      "publicationdate",
      "publishtime",
      "publishedparsed",
      "firstpublicationdate",
      "webpublicationdate",
      "timepublished",
      "articledate",
      "newsdate",
      "datetime",
      "seendate",
      "timestamp",
      "day"),
  URL(
      "url",
      "link",
      "address",
      "href",
      "weburl",
      "articleurl",
      "sourceurl",
      "documentidentifier",
      "permalink",
      "canonicalurl",
      "storyurl",
      "uri",
      "loc",
      "source");

  private final List<String> names;

  Field(String... names) {
    this.names = List.of(names);
  }

  /** As our own rows call it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> names() {
    return names;
  }

  /** A name without case and signs. */
  static String plain(String name) {
    return name.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
