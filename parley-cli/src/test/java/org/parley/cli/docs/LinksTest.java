package org.parley.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

  @Test
  void linksBetweenPapersLeadSomewhere() throws IOException {
    for (Path paper : DocFiles.all()) {
      String text = Files.readString(paper).replaceAll("(?s)```.*?```", "");
      for (Matcher m = LINK.matcher(text); m.find(); ) {
        if (!m.group(1).matches("[a-z]+:.*")) {
          assertThat(paper.resolveSibling(m.group(1))).as(paper + ": " + m.group()).exists();
        }
      }
    }
  }
}
