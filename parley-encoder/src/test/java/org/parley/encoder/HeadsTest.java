package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadsTest {
  @Test
  void whatIsWrittenIsRead() throws IOException {
    Heads heads = new Heads(Map.of("tag.bias", new float[] {1.5f, -2f}));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    heads.write(out);
    Heads read = Heads.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.get("tag.bias")).containsExactly(1.5f, -2f);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> new Heads(Map.of()).get("crf.end")).hasMessageContaining("crf.end");
  }
}
