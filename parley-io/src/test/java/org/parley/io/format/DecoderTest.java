package org.parley.io.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
