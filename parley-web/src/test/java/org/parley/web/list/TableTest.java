package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"})
  void noCellOfTextIsAFormula(String text) {
    assertThat(Table.safe(text)).isEqualTo("'" + text);
  }

  @Test
  void otherTextAndNumbersStayAsTheyAre() {
    assertThat(Table.safe("3-4 talks")).isEqualTo("3-4 talks");
    assertThat(Table.csv(List.of(place("Port Vale", -2.25)))).contains(",-2.25");
  }

  @Test
  void cellsAreQuotedWhereTheyMust() {
    assertThat(Table.csv(List.of(place("Port \"Vale\", south", 1))))
        .contains("\"Port \"\"Vale\"\", south\"");
  }

  private static Table.Line place(String name, double lon) {
    String json = "{\"name\":\"" + name.replace("\"", "\\\"") + "\",\"at\":{\"lon\":" + lon + "}}";
    return new Table.Line("p1", json);
  }
}
