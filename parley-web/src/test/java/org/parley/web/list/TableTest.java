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

  @Test
  void thereIsAColumnAFieldOfAnyRow() {
    assertThat(
            Table.csv(
                List.of(
                    new Table.Line("1", "{\"a\":1,\"b\":{\"c\":true,\"d\":null}}"),
                    new Table.Line("2", "{\"e\":[\"x\",\"=y\"],\"a\":\"=1\"}"))))
        .isEqualTo("id,a,b_c,b_d,e\r\n1,1,true,,\r\n2,'=1,,,\"[\"\"x\"\",\"\"=y\"\"]\"\r\n");
  }

  @Test
  void anIdThatIsAFormulaIsText() {
    assertThat(Table.csv(List.of(new Table.Line("=A1", "{\"n\":1}")))).contains("\r\n'=A1,1\r\n");
  }

  @Test
  void theIdOfTheRecordItselfStandsOnce() {
    assertThat(Table.csv(List.of(new Table.Line("r1", "{\"id\":\"r1\",\"n\":1}"))))
        .isEqualTo("id,n\r\nr1,1\r\n");
  }

  @Test
  void ofNoRecordsThereIsNoLine() {
    assertThat(Table.csv(List.<Table.Line>of()).strip()).isEmpty();
  }

  @Test
  void numbersOfASheetAreNumbersAndItsTextIsNoFormula() {
    assertThat(
            Table.csv(List.of("a", "b"), List.of(List.of(-1.5, "-1.5"), List.of(2L, "two, \"2\""))))
        .isEqualTo("a,b\r\n-1.5,'-1.5\r\n2,\"two, \"\"2\"\"\"\r\n");
  }

  @Test
  void anEmptyCellStaysEmpty() {
    assertThat(Table.safe("")).isEmpty();
    assertThat(Table.safe("  ")).isEqualTo("  ");
  }

  private static Table.Line place(String name, double lon) {
    String json = "{\"name\":\"" + name.replace("\"", "\\\"") + "\",\"at\":{\"lon\":" + lon + "}}";
    return new Table.Line("p1", json);
  }
}
