package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"a\"}",
        "  \n\t{ \"a b\" : 1}",
        "\uFEFF{\"text\": 1}",
        "[{\"text\": \"a\"}]",
        "{}",
        "{",
        "{\"torn",
        "{\"quoted \\\" mark\": 1}"
      })
  void anObjectAtTheBeginningIsJson(String text) throws IOException {
    assertThat(json(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Words {\"text\": 1}",
        "{words}",
        "{ad_1} \"More\": words",
        "[1, 2]",
        "\"text\": {",
        "<p>{\"text\": 1}</p>"
      })
  void otherBeginningsAreNoJson(String text) throws IOException {
    assertThat(json(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>a",
        "<!doctype\n HTML>",
        "<HTML lang=en>",
        "<?xml version='1.0'?>\n<html>",
        "<!-- one -->\n<!-- two\n lines -->\n<div>",
        "\uFEFF  <article>",
        "<h1>Talks</h1>",
        "<p>Talks"
      })
  void aTagOfAPageAtTheBeginningIsHtml(String text) {
    assertThat(Markup.page(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Talks <p>go on</p>",
        "< p >",
        "<pre>",
        "<headline>Talks</headline>",
        "<?xml version='1.0'?><rss>",
        "<!-- never closed <p>",
        "</p>"
      })
  void otherBeginningsAreNoHtml(String text) {
    assertThat(Markup.page(text)).isFalse();
  }

  @Test
  void onlyTheBeginningIsLookedAt() {
    String comment = "<!--" + "x".repeat(5_000) + "-->";

    assertThat(Markup.page(comment + "<p>Talks")).isFalse();
  }

  private static boolean json(String text) throws IOException {
    InputStream in =
        new BufferedInputStream(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Head.LOOK);
    return JsonShape.of(Head.of(in, Columns.WELL_KNOWN)) != JsonShape.NONE;
  }
}
