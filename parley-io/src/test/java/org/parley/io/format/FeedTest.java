package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.Format;
import org.parley.text.Source;

class FeedTest {
  private static final String RSS =
      "<?xml version=\"1.0\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
          + "<channel><title>Zenda News</title><link>http://z.example</link><description>All</description>"
          + "<item><title>Envoys meet</title><link>http://z.example/1</link><guid>one</guid>"
          + "<pubDate>Mon, 03 May 2021 23:30:00 -0500</pubDate><description>They met […]</description>"
          + "<content:encoded><![CDATA[<p>They met at the castle.</p>]]></content:encoded></item>"
          + "<item><title>Truce &amp;amp; talks</title><link>http://z.example/2</link>"
          + "<pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate><description>It holds.</description></item>"
          + "<item><title>No words</title><link>http://z.example/3</link></item>"
          + "</channel></rss>";

  @Test
  void theEntriesOfRssAreReportsWithTheirLongestText() {
    Taken taken = Taken.of(RSS);

    assertThat(taken.texts()).containsExactly("<p>They met at the castle.</p>", "It holds.");
    assertThat(taken.sources)
        .extracting(Source::format)
        .containsExactly(Format.JSON_HTML, Format.JSON_LINES);
    assertThat(taken.sources.get(0).sourceId()).contains("one");
  }

  @Test
  void theDayIsThatOfTheOutletsOwnZone() {
    assertThat(Taken.of(RSS).fields())
        .containsExactly(
            "Envoys meet | Zenda News | 2021-05-03 | http://z.example/1",
            "Truce & talks | Zenda News | 2021-05-04 | http://z.example/2");
  }

  @Test
  void anEntryWithoutTextIsToldWithItsAddress() {
    assertThat(Taken.of(RSS).told())
        .containsExactly(
            "no text, only the address http://z.example/3: give --fetch to read what is there");
  }

  @Test
  void theEntriesOfAtomAreReports() {
    Taken taken =
        Taken.of(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Zenda News</title>"
                + "<entry><title>Envoys meet</title><link href=\"http://z.example/1\"/><id>urn:1</id>"
                + "<updated>2021-05-04T10:00:00Z</updated><published>2021-05-03T10:00:00Z</published>"
                + "<content type=\"html\">&lt;p&gt;They met.&lt;/p&gt;</content></entry></feed>");

    assertThat(taken.texts()).containsExactly("<p>They met.</p>");
    assertThat(taken.fields())
        .containsExactly("Envoys meet | Zenda News | 2021-05-03 | http://z.example/1");
  }

  @Test
  void aFeedThatIsCutOffIsAFault() {
    Taken taken = Taken.of(RSS.substring(0, RSS.length() - 40));

    assertThat(taken.sources).isEmpty();
    assertThat(taken.told().get(0)).startsWith("damaged feed (");
  }

  @Test
  void entitiesOfAFeedAreNotExpanded() {
    Taken taken =
        Taken.of(
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + "<rss version=\"2.0\"><channel><title>&a;</title></channel></rss>");

    assertThat(taken.sources).isEmpty();
    assertThat(taken.faults).hasSize(1);
  }

  @Test
  void aSitemapHasAddressesAndNoText() {
    String sitemap =
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>http://z.example/1</loc></url>"
            + "<url><loc> http://z.example/2 </loc></url></urlset>";

    assertThat(Taken.of(sitemap).told().get(0))
        .startsWith("a sitemap of 2 addresses (the first is http://z.example/1)");
    assertThat(Taken.of(sitemap).addresses)
        .containsExactly("http://z.example/1", "http://z.example/2");
  }

  @Test
  void aListOfAddressesIsNoReport() {
    Taken taken = Taken.of("# to read\nhttp://z.example/1\n\nHTTPS://z.example/2\n");

    assertThat(taken.addresses).containsExactly("http://z.example/1", "HTTPS://z.example/2");
    assertThat(taken.told().get(0))
        .startsWith("a list of 2 addresses")
        .endsWith("--fetch to read what is there");
  }
}
