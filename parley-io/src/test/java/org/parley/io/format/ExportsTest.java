package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.Format;
import org.parley.text.Source;

class ExportsTest {
  private static final String TEXT =
      "The envoys of the two towns met on Monday in the old castle, and they said that\nthey would meet again.\n\nThe bridge stays shut.\n\n";

  private static final String JOINED =
      "The envoys of the two towns met on Monday in the old castle, and they said that they would meet again.\n\nThe bridge stays shut.";

  @Test
  void documentsOfNexisWithTheHeadlineAboveTheirFields() {
    Taken taken =
        Taken.of(
            "\uFEFF                 1 of 2 DOCUMENTS\n\n\n                 Zenda News\n\n          May 3, 2021 Monday\n"
                + "             First Edition\n\nEnvoys meet in the old castle and say\nlittle\n\nBYLINE: Flavia Wirth\n\nLENGTH: 23 words\n\n\n"
                + TEXT
                + "LOAD-DATE: May 4, 2021\n\nLANGUAGE: ENGLISH\n\n       Copyright 2021 Zenda News\n           All Rights Reserved\n\n"
                + "                 2 of 2 DOCUMENTS\n\n                 Hentzau Post\n\n          May 4, 2021\n\nBridge shut\n\nSECTION: Pg. 2\n\nIt is shut.\n");

    assertThat(taken.faults).isEmpty();
    assertThat(taken.texts()).containsExactly(JOINED, "It is shut.");
    assertThat(taken.fields())
        .containsExactly(
            "Envoys meet in the old castle and say little | Zenda News | 2021-05-03 | -",
            "Bridge shut | Hentzau Post | 2021-05-04 | -");
    assertThat(taken.sources).extracting(Source::input).containsExactly("in#1", "in#2");
  }

  @Test
  void documentsOfNexisWithTheHeadlineAmongTheirFields() {
    Taken taken =
        Taken.of(
            "     2 of 9 DOCUMENTS\n\n     Copyright 2003 Zenda News Ltd\n     Zenda News\n\n     May 3, 2003, Monday\n\n"
                + "SECTION: World; Pg. 4\n\nLENGTH: 23 words\n\nHEADLINE: Envoys meet\n\nBYLINE: Flavia Wirth\n\nDATELINE: ZENDA\n\nBODY:\n"
                + TEXT
                + "GRAPHIC: A castle\n\nLOAD-DATE: May 4, 2003\n");

    assertThat(taken.texts()).containsExactly(JOINED);
    assertThat(taken.fields()).containsExactly("Envoys meet | Zenda News | 2003-05-03 | -");
  }

  @Test
  void documentsOfNexisUni() {
    Taken taken =
        Taken.of(
            "Envoys meet\nZenda News (Ruritania)\nMay 3, 2021 Monday\n\nCopyright 2021 Zenda News All Rights Reserved\n\n"
                + "Section: WORLD; Pg. 4\nLength: 23 words\nByline: Flavia Wirth\nBody\n\n"
                + TEXT
                + "Graphic\n\nA castle.\n\nLoad-Date: May 4, 2021\n\nEnd of Document\n\n"
                + "Bridge shut\nHentzau Post\nMay 4, 2021\nLength: 3 words\nBody\nIt is shut.\nClassification\nLanguage: ENGLISH\nEnd of Document\n");

    assertThat(taken.texts()).containsExactly(JOINED, "It is shut.");
    assertThat(taken.fields())
        .containsExactly(
            "Envoys meet | Zenda News (Ruritania) | 2021-05-03 | -",
            "Bridge shut | Hentzau Post | 2021-05-04 | -");
  }

  @Test
  void documentsOfFactivaLaidOutToBeRead() {
    Taken taken =
        Taken.of(
            "World\nEnvoys meet\nBy Flavia Wirth\n23 words\n3 May 2021\n08:15\nZenda News\nZEND\nEnglish\n© 2021 Zenda News\n\n"
                + TEXT
                + "Document ZENDNE0020210503eh530000a\n\nBridge shut\n3 words\n4 May 2021\nHentzau Post\nHENZ\nEnglish\n"
                + "Copyright 2021. Hentzau Post.\n\nIt is shut.\n\nDocument HENZPO0020210504eh540000b\n\nSearch Summary\nText bridge\n");

    assertThat(taken.texts()).containsExactly(JOINED, "It is shut.");
    assertThat(taken.fields())
        .containsExactly(
            "Envoys meet | Zenda News | 2021-05-03 | -",
            "Bridge shut | Hentzau Post | 2021-05-04 | -");
  }

  @Test
  void documentsOfFactivaWithCodes() {
    Taken taken =
        Taken.of(
            "SE World\nHD\nEnvoys meet\nBY\nFlavia Wirth\nWC 23 words\nPD 3 May 2021\nET 08:15\nSN Zenda News\nSC ZEND\nLA English\n"
                + "CY (c) 2021\nLP\nThe envoys met.\nTD\nThe bridge stays shut.\nCO zend : Zenda\nIN inews\nAN Document ZENDNE0020210503eh530000a\n");

    assertThat(taken.texts()).containsExactly("The envoys met.\n\nThe bridge stays shut.");
    assertThat(taken.fields()).containsExactly("Envoys meet | Zenda News | 2021-05-03 | -");
  }

  @Test
  void aReportThatSpeaksOfDocumentsIsNoExport() {
    Taken taken =
        Taken.of(
            "Envoys meet\n\n1 of 2 documents\n\nwas signed on Monday.\n\nThe end of document two is open.");

    assertThat(taken.sources).extracting(Source::format).containsExactly(Format.TEXT);
  }
}
