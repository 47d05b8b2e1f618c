package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.parley.model.Format;
import org.parley.text.Source;

class MailTest {
  private static final String HEAD =
      "Received: from a.example\nMessage-ID: <one@z.example>\nFrom: =?utf-8?q?Zenda_N=C3=A9ws?= <news@z.example>\n"
          + "To: reader@z.example\nSubject: =?utf-8?b?RW52b3lzIG1lZXQ=?=\n =?utf-8?q?_again?=\n"
          + "Date: Mon, 3 May 2021 23:30:00 -0500\nMIME-Version: 1.0\n";

  private static final String BOTH =
      HEAD
          + "Content-Type: multipart/alternative; boundary=B\n\n"
          + "--B\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
          + "They met at the castle, =E2=80=9Cat last=E2=80=9D, and they parted with=\nout a word.\n\n"
          + "View this email in your browser: http://z.example/v\n-- \nZenda News\nUnsubscribe\n"
          + "--B\nContent-Type: text/html; charset=utf-8\n\n"
          + "<html><body><p>They met at the castle, “at last”, and they parted without a word.</p></body></html>\n"
          + "--B--\n";

  @Test
  void oneAlternativeIsTheReportDecodedAndWithoutItsSignature() {
    Taken taken = Taken.of(BOTH);

    assertThat(taken.faults).isEmpty();
    assertThat(taken.texts())
        .containsExactly("They met at the castle, “at last”, and they parted without a word.");
    assertThat(taken.fields()).containsExactly("Envoys meet again | Zenda Néws | 2021-05-03 | -");
    assertThat(taken.sources.get(0).sourceId()).contains("one@z.example");
    assertThat(taken.sources.get(0).input()).isEqualTo("in");
  }

  @Test
  void aPlainAlternativeThatSaysLittleGivesWayToThePage() {
    String mail =
        BOTH.replaceFirst("(?s)They met at.*?Unsubscribe", "See the page.")
            .replace("<p>", "<p>Then ");
    Taken taken = Taken.of(mail);

    assertThat(taken.sources).extracting(Source::format).containsExactly(Format.JSON_HTML);
    assertThat(taken.texts().get(0)).contains("<p>Then They met");
  }

  @Test
  void whatIsAttachedIsAFileOfItsOwn() {
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=M\n\n--M\nContent-Type: text/plain\n\nSee the release.\n"
            + "--M\nContent-Type: application/pdf; name=\"release.pdf\"\nContent-Disposition: attachment;"
            + " filename=\"release.pdf\"\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getEncoder().encodeToString("words".getBytes(StandardCharsets.UTF_8))
            + "\n--M\nContent-Type: image/png; name=\"logo.png\"\n\nx\n--M--\n";

    assertThat(Taken.of(mail).files).containsExactly("release.pdf: words");
  }

  @Test
  void theMessagesOfAMailboxAreReportsOfTheirOwn() {
    String box =
        "From news@z.example Mon May  3 23:30:00 2021\n"
            + HEAD
            + "\nThey met.\n>From then on they met.\n\n"
            + "From the castle they went home.\n\n"
            + "From news@z.example Tue May  4 10:00:00 2021\r\n"
            + HEAD.replace("one", "two").replace("\n", "\r\n")
            + "\r\nThey parted.\r\n";
    Taken taken = Taken.of(box);

    assertThat(taken.faults).isEmpty();
    assertThat(taken.sources).extracting(Source::input).containsExactly("in#1", "in#2");
    assertThat(taken.texts())
        .containsExactly(
            "They met.\nFrom then on they met.\n\nFrom the castle they went home.", "They parted.");
  }

  @Test
  void aPageThatABrowserSavedIsThatPageAtItsAddress() {
    Taken taken =
        Taken.of(
            "From: <Saved by Blink>\nSnapshot-Content-Location: http://z.example/1\nSubject: Envoys\n"
                + "Date: Sat, 5 Jun 2021 10:00:00 -0000\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"R\"\n\n"
                + "--R\nContent-Type: text/html\nContent-Location: http://z.example/1\n"
                + "Content-Transfer-Encoding: quoted-printable\n\n<html lang=3D\"en\"><p>They met.</p></html>\n"
                + "--R\nContent-Type: image/png\nContent-Location: http://z.example/a.png\n\nx\n--R--\n");

    assertThat(taken.sources).extracting(Source::format).containsExactly(Format.JSON_HTML);
    assertThat(taken.texts().get(0)).startsWith("<html lang=\"en\"><p>They met.");
    assertThat(taken.fields()).containsExactly("- | - | - | http://z.example/1");
    assertThat(taken.files).isEmpty();
  }

  @Test
  void aTextThatBeginsWithNamedLinesIsNoMessage() {
    assertThat(Taken.of("Date: 3 May 2021\nFrom: Zenda\n\nThey met.").sources)
        .extracting(Source::format)
        .containsExactly(Format.TEXT);
  }

  @Test
  void partsWithoutEndAreAFault() {
    StringBuilder deep = new StringBuilder(HEAD);
    for (int i = 0; i < 5_000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=B")
          .append(i)
          .append("\n\n--B")
          .append(i)
          .append('\n');
    }
    Taken taken = Taken.of(deep.toString());

    assertThat(taken.sources).isEmpty();
    assertThat(taken.faults).hasSize(1);
  }
}
