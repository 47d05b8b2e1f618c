package org.parley.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.store.Entry;
import org.parley.store.NewsItem;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.store.Watch;
import org.parley.web.OpenDesk;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @TempDir private Path directory;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("desk.parley"));
    Reports.add(store, "1", "Alpha", "Beta");
    desk = OpenDesk.of(store);
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void aFeedHasWhatTheFilterLetsThroughTheLatestFirst() throws Exception {
    String feed = begin("statements", "");
    Reports.add(store, "1", "Gamma");
    Document atom = atom(desk.get(feed));
    assertThat(texts(atom, "title"))
        .containsExactly("news", "Gamma talks", "Beta talks", "Alpha talks");
    String one = begin("statements", "outlet=Beta");
    assertThat(texts(atom(desk.get(one)), "title")).containsExactly("news", "Beta talks");
  }

  @Test
  void itHasWhatAtomAsksFor() throws Exception {
    Document atom = atom(desk.get(begin("statements", "")));
    Element feed = atom.getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(texts(atom, "id"))
        .hasSize(3)
        .doesNotHaveDuplicates()
        .allMatch(i -> i.startsWith("urn:uuid:"));
    assertThat(texts(atom, "updated")).hasSize(3).allMatch(u -> u.matches("\\d{4}-.*T.*Z"));
    assertThat(texts(atom, "name")).containsExactly("Parley");
    NodeList links = atom.getElementsByTagNameNS(ATOM, "link");
    assertThat(((Element) links.item(0)).getAttribute("href"))
        .endsWith(".atom")
        .startsWith("http://127");
  }

  @Test
  void anEntryKeepsItsIdWhenItsRecordIsNumberedAnew() throws Exception {
    String feed = begin("statements", "outlet=Alpha");
    List<String> before = texts(atom(desk.get(feed)), "id");
    Reports.again(store, "2", "Alpha");
    assertThat(texts(atom(desk.get(feed)), "id")).hasSize(3).containsAll(before);
  }

  @Test
  void whatAReportSaysIsNeverMarkupInIt() throws Exception {
    String evil = Reports.EVIL + "\u0000\u0008\uD83D\uDD4A";
    Actor actor =
        new Actor(
            new ActorId(evil),
            evil,
            ActorKind.PERSON,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(evil));
    Entry entry = new Entry(RecordKind.ACTORS, evil, Optional.empty(), actor, Optional.empty());
    Watch watch = store.watches().add(asked("]]>" + Reports.EVIL, "statements", "").checked());
    NewsItem item = new NewsItem(entry, "mark", "2024-01-01T00:00:00Z");
    String xml = Atom.of(watch, List.of(item), "http://desk", "/feeds/x.atom");
    Document atom = parsed(xml);
    assertThat(xml).doesNotContain("<script").doesNotContain("<img");
    assertThat(texts(atom, "content")).containsExactly(Reports.EVIL + "\uFFFD\uFFFD\uD83D\uDD4A");
  }

  @Test
  void whoDoesNotKnowTheTokenGetsNothing() {
    assertThat(desk.get("/feeds/guess.atom").statusCode()).isEqualTo(404);
    assertThat(desk.get("/feeds/..%2F..%2Fetc%2Fpasswd").statusCode()).isIn(400, 404);
  }

  @Test
  void theyAreBegunAndEndedOnThePageAndThroughTheApi() {
    desk.form(
        "/watches",
        "csrf",
        desk.token("/watches"),
        "name",
        "page",
        "kind",
        "events",
        "filter",
        "q=x");
    String made = desk.json("/api/v1/watches", "{\"name\":\"<b>api\",\"kind\":\"talks\"}").body();
    assertThat(JsonMapper.shared().readTree(made).get("secret").asString()).hasSizeGreaterThan(40);
    assertThat(desk.get("/watches").body()).contains("page").contains("&lt;b&gt;api");
    String all = desk.get("/api/v1/watches").body();
    assertThat(all).contains("\"filter\":\"q=x\"").doesNotContain("secret");
    assertThat(desk.delete("/api/v1/watches/1").statusCode()).isEqualTo(204);
    assertThat(store.watches().all()).hasSize(1);
    assertThat(desk.delete("/api/v1/watches/1").statusCode()).isEqualTo(404);
    assertThat(desk.json("/api/v1/watches", "{\"name\":\"x\",\"kind\":\"stories\"}").statusCode())
        .isEqualTo(400);
  }

  private String begin(String kind, String filter) {
    return WatchPages.feed(store.watches().add(asked("news", kind, filter).checked()));
  }

  private static NewWatch asked(String name, String kind, String filter) {
    return new NewWatch(name, "", kind, filter, Optional.empty());
  }

  private static Document atom(HttpResponse<String> got) throws Exception {
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    return parsed(got.body());
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document atom, String name) {
    NodeList nodes = atom.getElementsByTagNameNS(ATOM, name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
