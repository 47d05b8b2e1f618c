package org.parley.io.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String MARK = "\uFEFF";
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void whateverTextIsWrittenWithAMarkComesBackWithoutIt() {
    Random random = new Random(16);
    for (int round = 0; round < 300; round++) {
      String text = text(random);
      for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE}) {
        Decoded decoded = Decoder.decode((MARK + text).getBytes(charset));

        assertThat(decoded.text()).as(charset.name()).isEqualTo(text);
        assertThat(decoded.doubt()).isEmpty();
      }
    }
  }

  @Test
  void utf8NeedsNoMark() {
    Random random = new Random(8);
    for (int round = 0; round < 300; round++) {
      String text = text(random);

      assertThat(Decoder.decode(text.getBytes(UTF_8)).text()).isEqualTo(text);
    }
  }

  @Test
  void theDoubtNamesTheFirstByteThatIsNotUtf8() {
    Random random = new Random(1252);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = text(random).getBytes(UTF_8);
      bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
      int bad = firstBad(bytes);

      if (bad < bytes.length && Decoder.decode(bytes).doubt().isPresent()) {
        assertThat(Decoder.decode(bytes).doubt().get()).contains("first bad byte at " + bad + ")");
      } else {
        assertThat(bad).as("bytes without a doubt are UTF-8").isEqualTo(bytes.length);
      }
    }
  }

  @Test
  void whatIsUtf8IsNotReadAsItsDeclarationSays() {
    byte[] page = "<meta charset=windows-1251><p>Émile</p>".getBytes(UTF_8);

    assertThat(Decoder.decode(page).text()).endsWith("<p>Émile</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0' encoding='x'?><meta content='text/html; charset=iso-8859-2'>",
        "<META CHARSET = \"ISO-8859-2\">",
        "<meta charset=' iso-8859-2'>"
      })
  void aDeclarationIsFoundHoweverItIsWritten(String declaration) {
    byte[] page = (declaration + " Łódź").getBytes(Charset.forName("iso-8859-2"));

    assertThat(Decoder.decode(page).text()).endsWith(" Łódź");
    assertThat(Decoder.decode(page).doubt()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-charset", "a::b", "..", "utf-8", "utf-16", "utf-16le", "utf-32"})
  void aDeclarationThatDoesNotFitLeavesADoubt(String charset) {
    byte[] page = ("<meta charset=\"" + charset + "\"> café").getBytes(WINDOWS);

    assertThat(Decoder.decode(page).text()).endsWith(" café");
    assertThat(Decoder.decode(page).doubt().orElseThrow()).contains("read as windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "ISO_8859-1", "latin1", "us-ascii", "cp1252"})
  void anOldLabelMeansWindows1252AsInBrowsers(String label) {
    byte[] page = ("<meta charset=" + label + "> “They met”").getBytes(WINDOWS);

    assertThat(Decoder.decode(page))
        .isEqualTo(new Decoded("<meta charset=" + label + "> “They met”", Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"gb2312,GBK", "shift_jis,windows-31j", "euc-kr,x-windows-949", "big5,Big5-HKSCS"})
  void anOldLabelMeansTheLargerCharset(String label, String larger) {
    String text = "<meta charset=" + label + "> “They met”";

    assertThat(Decoder.decode(text.getBytes(Charset.forName(larger))).text()).isEqualTo(text);
  }

  @Test
  void aBadByteInUtf8CostsThatLetterOnly() {
    byte[] page = "“They met”, he said in the café.".getBytes(UTF_8);
    page[page.length - 2] = (byte) 0xff;
    Decoded decoded = Decoder.decode(page);

    assertThat(decoded.text()).startsWith("“They met”, he said in the caf").hasSize(33);
    assertThat(decoded.doubt().orElseThrow()).startsWith("not UTF-8 throughout");
  }

  @Test
  void whatIsCutOffWithinALetterLosesThatLetterOnly() {
    byte[] page = "“They met”".getBytes(UTF_8);

    assertThat(Decoder.decode(Arrays.copyOf(page, page.length - 1)).text())
        .isEqualTo("“They met\uFFFD");
  }

  @Test
  void theDeclarationOfXmlIsBelieved() {
    String page = "<?xml version='1.0' encoding=\"windows-1251\"?><html>\u041C\u0438\u0440</html>";

    assertThat(Decoder.decode(page.getBytes(Charset.forName("windows-1251"))).text())
        .isEqualTo(page);
  }

  @Test
  void whatAServerSentGoesBeforeWhatThePageDeclares() {
    byte[] page =
        "<meta charset=koi8-r> \u041C\u0438\u0440".getBytes(Charset.forName("windows-1251"));

    assertThat(Decoder.decode(page, Optional.of("windows-1251")).text())
        .endsWith("\u041C\u0438\u0440");
  }

  @Test
  void aStreamIsDecodedAsTheWholeIs() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = text(random).repeat(50).getBytes(UTF_8);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      StringWriter read = new StringWriter();
      Decoder.reader(new ByteArrayInputStream(bytes)).transferTo(read);

      assertThat(read.toString()).isEqualTo(new String(bytes, MixedUtf8.CHARSET));
    }
  }

  @Test
  void aDeclarationDeepInTheTextIsNone() {
    String late = " ".repeat(4096) + "charset=windows-1251 \u041C\u0438\u0440";

    assertThat(Decoder.decode(late.getBytes(Charset.forName("windows-1251"))).doubt()).isPresent();
  }

  @Test
  void aMarkIsNoTextEvenWhereAByteIsBad() {
    byte[] narrow = (MARK + "café").getBytes(UTF_8);
    narrow[narrow.length - 1] = ' ';
    Decoded decoded = Decoder.decode(narrow);

    assertThat(decoded.text()).isEqualTo("caf\uFFFD ");
    assertThat(decoded.doubt().orElseThrow()).contains("byte order mark", "UTF-8");
  }

  @Test
  void aBrokenPairOfAMarkedTextLeavesTheOtherLettersRight() {
    byte[] wide = (MARK + "a\uD83Db").getBytes(UTF_16LE);
    wide[4] = 0x3D;
    wide[5] = (byte) 0xD8;
    Decoded decoded = Decoder.decode(wide);

    assertThat(decoded.text()).startsWith("a\uFFFD");
    assertThat(decoded.doubt()).isPresent();
  }

  @Test
  void aMarkedTextMayBeginWithAWideCharacter() {
    for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
      assertThat(Decoder.binary((MARK + "\uD83D\uDD4A Peace").getBytes(charset)))
          .as(charset.name())
          .isFalse();
    }
  }

  @Test
  void aNulIsNoTextWithoutAMark() {
    assertThat(Decoder.binary("words".getBytes(UTF_16LE))).isTrue();
    assertThat(Decoder.binary((MARK + "words").getBytes(UTF_16LE))).isFalse();
  }

  @Test
  void aNulIsNoTextHoweverLateAndWhateverTheMark() {
    String late = "words ".repeat(20_000) + '\0';
    assertThat(Decoder.binary(late.getBytes(UTF_8))).isTrue();
    assertThat(Decoder.binary((MARK + late).getBytes(UTF_8))).isTrue();
    assertThat(Decoder.binary((MARK + late).getBytes(UTF_16LE))).isTrue();
    assertThat(Decoder.binary((MARK + "words").getBytes(UTF_32BE))).isFalse();
  }

  @Test
  void utf16WithoutAMarkIsToldFromOtherBytes() {
    assertThat(Decoder.unmarkedUtf16("Envoys met\n".getBytes(UTF_16LE))).isTrue();
    assertThat(Decoder.unmarkedUtf16("Envoys met\n".getBytes(UTF_16BE))).isTrue();
    assertThat(Decoder.unmarkedUtf16("Envoys met\n".getBytes(UTF_32LE))).isFalse();
    assertThat(Decoder.unmarkedUtf16(new byte[4096])).isFalse();
    assertThat(Decoder.unmarkedUtf16("Envoys met in the harbour\0".getBytes(UTF_8))).isFalse();
  }

  @Test
  void oneControlCharacterInTwentyIsStillText() {
    assertThat(Decoder.binary(("\u0001" + "a".repeat(19)).getBytes(UTF_8))).isFalse();
    assertThat(Decoder.binary(("\u0001" + "a".repeat(18)).getBytes(UTF_8))).isTrue();
  }

  @Test
  void lineEndsTabsPagesAndEscapesAreNoControls() {
    assertThat(Decoder.binary("\t\n\r\f\u001b".repeat(9).getBytes(UTF_8))).isFalse();
    assertThat(Decoder.binary("\u0008\u000b\u001f".repeat(9).getBytes(UTF_8))).isTrue();
  }

  @Test
  void lettersAboveAsciiAreNoControls() {
    assertThat(Decoder.binary("\u041C\u0438\u0440".getBytes(Charset.forName("windows-1251"))))
        .isFalse();
  }

  /** Letters of one to four bytes. */
  private static String text(Random random) {
    int[] pool = {'a', ' ', '\n', 0xE9, 0x416, 0x20AC, 0x4E2D, 0x1F54A, 0x10FFFF};
    return random
        .ints(1 + random.nextInt(30), 0, pool.length)
        .map(i -> pool[i])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** How many bytes stand before the first that no further byte could make part of UTF-8. */
  private static int firstBad(byte[] bytes) {
    int whole = 0;
    for (int end = 1; end <= bytes.length; end++) {
      try {
        UTF_8.newDecoder().decode(ByteBuffer.wrap(Arrays.copyOf(bytes, end)));
        whole = end;
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    return whole;
  }
}
