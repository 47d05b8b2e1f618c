package org.parley.web.api;

import java.util.List;

/** What went wrong, as RFC 9457 has it ({@code application/problem+json}). */
record Problem(String type, String title, int status, String detail, String instance) {
  static final String MEDIA = "application/problem+json";

  private static final List<String> TITLES =
      List.of(
          "400 The request is not understood",
          "401 Log in or send a key",
          "403 Not allowed",
          "404 Not there",
          "405 Not so",
          "409 Not as it stands",
          "413 Too large",
          "414 The address is too long",
          "415 Another kind of content is needed",
          "429 Too many requests",
          "503 The store cannot be read now");

  static Problem of(int status, String detail, String path) {
    String number = String.valueOf(status);
    String title =
        TITLES.stream()
            .filter(t -> t.startsWith(number))
            .map(t -> t.substring(number.length() + 1))
            .findFirst()
            .orElse("A fault");
    return new Problem("about:blank", title, status, detail, path);
  }
}
