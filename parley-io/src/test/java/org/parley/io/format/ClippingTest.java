package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Format;
import org.parley.text.Source;

/** Pages that a reader kept: Markdown, and Safari's web archives. */
class ClippingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: \"Envoys meet\"\nsource: \"http://z.example/1\"\npublished: 2021-05-03\ncreated: 2022-01-01\ntags:\n  - a\n---\nThey [met](http://z.example/2).\n",
        "+++\ntitle = 'Envoys meet'\nurl = 'http://z.example/1'\ndate = 2021-05-03T10:00:00Z\n+++\n\nThey met.\n",
        "---\r\nTitle: Envoys meet\r\nLink: http://z.example/1\r\nDate: May 3, 2021\r\n---\r\n\r\nThey **met**.\r\n"
      })
  void whatTheFrontMatterStatesIsStated(String markdown) {
    Taken taken = Taken.of(markdown);

    assertThat(taken.faults).isEmpty();
    assertThat(taken.sources).extracting(Source::format).containsExactly(Format.JSON_HTML);
    assertThat(taken.fields()).containsExactly("Envoys meet | - | 2021-05-03 | http://z.example/1");
    assertThat(taken.texts().get(0).replaceAll("<[^>]+>", "").strip()).isEqualTo("They met.");
  }

  @Test
  void aHeadingAloneMakesMarkdown() {
    assertThat(Taken.of("# Envoys meet\n\nThey met.\n").texts())
        .containsExactly("<h1>Envoys meet</h1>\n<p>They met.</p>\n");
  }

  @Test
  void aLineOfDashesIsNoFrontMatter() {
    assertThat(Taken.of("---\nThey met.\n---\n").sources)
        .extracting(Source::format)
        .containsExactly(Format.TEXT);
    assertThat(Taken.of("#1 on the list is the castle.").sources)
        .extracting(Source::format)
        .containsExactly(Format.TEXT);
  }

  @Test
  void aPageThatSafariSavedIsAFileAtItsAddress() throws IOException {
    assertThat(Taken.of(archive()).files).containsExactly(": <p>They met.</p>");
  }

  @Test
  void anArchiveThatIsCutOffIsAFault() throws IOException {
    byte[] whole = archive();
    for (int length = 8; length < whole.length; length++) {
      Taken taken = Taken.of(Arrays.copyOf(whole, length));
      assertThat(taken.files).isEmpty();
      assertThat(taken.told()).hasSize(1);
    }
  }

  private static byte[] archive() throws IOException {
    NSDictionary main = new NSDictionary();
    main.put("WebResourceData", new NSData("<p>They met.</p>".getBytes(StandardCharsets.UTF_8)));
    main.put("WebResourceMIMEType", "text/html");
    main.put("WebResourceTextEncodingName", "UTF-8");
    main.put("WebResourceURL", "http://z.example/1");
    NSDictionary all = new NSDictionary();
    all.put("WebMainResource", main);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryPropertyListWriter.write(all, bytes);
    return bytes.toByteArray();
  }
}
