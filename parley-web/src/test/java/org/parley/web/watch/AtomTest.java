package org.parley.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.store.Entry;
import org.parley.store.NewsItem;
import org.parley.store.RecordKind;
import org.parley.store.Watch;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtomTest {
  private static final String MADE = "2024-01-01T00:00:00Z";

  @Test
  void withoutNewsItWasUpdatedWhenItWasMade() throws Exception {
    Document feed = feed("q=a&type=AID");
    assertThat(texts(feed, "updated")).containsExactly(MADE);
    assertThat(texts(feed, "entry")).isEmpty();
  }

  @Test
  void itWasUpdatedWithItsLatestNews() throws Exception {
    Document feed = feed("", item("a", "2024-02-01T00:00:00Z"), item("b", "2024-03-01T00:00:00Z"));
    assertThat(texts(feed, "updated"))
        .containsExactly("2024-03-01T00:00:00Z", "2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z");
  }

  @Test
  void itLeadsToItselfAndToItsList() throws Exception {
    Document feed = feed("q=a&type=AID", item("a/b", MADE));
    assertThat(links(feed, "self")).containsExactly("https://desk.example/feeds/x.atom");
    assertThat(links(feed, "alternate"))
        .containsExactly(
            "https://desk.example/actors?q=a&type=AID",
            "https://desk.example/actors/actor?id=name%3Aa%2Fb");
  }

  @Test
  void anIdIsThatOfTheMarkWhateverElseChanges() throws Exception {
    String id = texts(feed("", item("a", MADE)), "id").get(1);
    assertThat(texts(feed("q=x", item("a", "2025-01-01T00:00:00Z")), "id").get(1)).isEqualTo(id);
    assertThat(texts(feed("", item("b", MADE)), "id").get(1)).isNotEqualTo(id);
  }

  @Test
  void aTitleHasTwoHundredCharactersAndTheContentAll() throws Exception {
    Document just = feed("", item("x".repeat(200), MADE));
    assertThat(texts(just, "title").get(1)).isEqualTo("x".repeat(200));
    Document more = feed("", item("x".repeat(201), MADE));
    assertThat(texts(more, "title").get(1)).isEqualTo("x".repeat(200) + "…");
    assertThat(texts(more, "content")).containsExactly("x".repeat(201));
  }

  @Test
  void aTitleIsNotCutWithinACharacter() throws Exception {
    String dove = "\uD83D\uDD4A";
    Document odd = feed("", item("x".repeat(199) + dove + "y", MADE));
    assertThat(texts(odd, "title").get(1)).isEqualTo("x".repeat(199) + "…");
    Document even = feed("", item("x".repeat(198) + dove + "y", MADE));
    assertThat(texts(even, "title").get(1)).isEqualTo("x".repeat(198) + dove + "…");
  }

  @Test
  void whatXmlHasNoPlaceForIsReplaced() throws Exception {
    String bad = "a\u0000\u0008\u0001\u001f\ud800\ufffe\uffffz";
    assertThat(texts(feed("", item(bad, MADE)), "content"))
        .containsExactly("a" + "\ufffd".repeat(7) + "z");
    String good = "a b\u0020\ud7ff\ue000\ufffd\ud800\udc00";
    assertThat(texts(feed("", item(good, MADE)), "content")).containsExactly(good);
  }

  @Test
  void itsTextIsTextAndItsTypeSaysSo() throws Exception {
    Document feed = feed("", item("<b>bold</b> & \"more\"", MADE));
    assertThat(texts(feed, "content")).containsExactly("<b>bold</b> & \"more\"");
    Element content = (Element) feed.getElementsByTagNameNS("*", "content").item(0);
    assertThat(content.getAttribute("type")).isEqualTo("text");
  }

  private static NewsItem item(String name, String at) {
    Actor actor =
        new Actor(
            ActorId.named(name),
            name,
            ActorKind.PERSON,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(name));
    Entry entry =
        new Entry(RecordKind.ACTORS, "name:" + name, Optional.empty(), actor, Optional.empty());
    return new NewsItem(entry, "mark " + name, at);
  }

  private static Document feed(String query, NewsItem... items) throws Exception {
    Watch watch =
        new Watch(
            7, "x", "news", "", RecordKind.ACTORS, query, Optional.empty(), "secret", MADE, 0);
    String xml = Atom.of(watch, List.of(items), "https://desk.example", "/feeds/x.atom");
    assertThat(xml).doesNotContain("secret");
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document feed, String name) {
    NodeList nodes = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static List<String> links(Document feed, String rel) {
    NodeList nodes = feed.getElementsByTagNameNS("*", "link");
    List<String> links = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Element link = (Element) nodes.item(i);
      if (link.getAttribute("rel").equals(rel)) {
        links.add(link.getAttribute("href"));
      }
    }
    return links;
  }
}
