package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><title>Just a moment...</title><p>Checking your browser before you go on.</p></html>",
        "<html><title>Zenda News</title><p>Please verify you are a human to go on.</p></html>",
        "<html><title>Robot check</title><p>Type what is shown.</p></html>"
      })
  void aWallAgainstRobotsIsNoReport(String page) {
    assertThat(Taken.of(page).told()).singleElement().asString().contains("whether a robot came");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><title>404 Not Found</title><h1>Not Found</h1><p>nginx</p></html>",
        "<html><title>Zenda News</title><h1>Sorry, this page was not found</h1><p>Try the search.</p></html>",
        "<html><title>Access Denied</title><p>You have no permission.</p></html>",
        "<html><title>Zenda News</title><p>We can't find the page you are looking for.</p></html>",
        "503 Service Unavailable\n"
      })
  void anErrorPageIsNoReport(String page) {
    assertThat(Taken.of(page).told()).singleElement().asString().startsWith("an error page");
  }

  @Test
  void aReportOfSuchThingsIsRead() {
    String story =
        "<html><title>Page not found: archives of Zenda lost</title><article>"
            + "<p>The envoys said that the page was not found, and that robots had been blocked.</p>"
                .repeat(20)
            + "</article></html>";

    assertThat(Taken.of(story).sources).hasSize(1);
    assertThat(Taken.of("Access to the old castle was denied on Monday, the envoys said.").sources)
        .hasSize(1);
  }

  @Test
  void aFrontOfManyStoriesIsNoReport() {
    String cards =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    "<div><h2><a href='/"
                        + i
                        + "'>Envoys meet again today</a></h2><p>They met in town "
                        + i
                        + ".</p></div>")
            .collect(Collectors.joining());

    assertThat(Taken.of("<html><title>Zenda News</title><main>" + cards + "</main></html>").told())
        .singleElement()
        .asString()
        .startsWith("a front of many stories");
    String story =
        "<p>" + "The envoys met in the castle on Monday and spoke for hours. ".repeat(10) + "</p>";
    assertThat(Taken.of("<html><main>" + story + cards + "</main></html>").sources).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0089PNG\r\n\u001a\n\0\0",
        "GIF89a\0\1",
        "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0",
        "MZ\u0090\0\3\0",
        "\u007fELF\2\1\1\0",
        "Rar!\u001a\7\0",
        "\0\0\0\u0018ftypmp42",
        "SQLite format 3\0\0",
        "<?xml version=\"1.0\"?><svg xmlns=\"x\"><text>They met.</text></svg>",
        "<?xml version=\"1.0\"?><NewsML><text>They met.</text></NewsML>"
      })
  void whatIsNotReadIsRefusedByName(String bytes) {
    Taken taken = Taken.of(bytes.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(taken.sources).isEmpty();
    assertThat(taken.told())
        .singleElement()
        .asString()
        .containsAnyOf("which is not read", "not unpacked", "not read (");
  }

  @Test
  void wordsThatBeginLikeSuchAFileAreRead() {
    assertThat(Taken.of("MZ is a name, and BM another.").sources).hasSize(1);
    assertThat(Taken.of("Obj1 was named on Monday.").sources).hasSize(1);
  }
}
