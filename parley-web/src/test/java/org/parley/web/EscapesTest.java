package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.store.Watch;

/** A filter that cannot be understood must not be passed over: it would let everything through. */
class EscapesTest {
  private static final List<String> PATHS =
      List.of(
          "/statements",
          "/statements.csv",
          "/talks",
          "/talks/list",
          "/map",
          "/who",
          "/wording/list",
          "/api/v1/statements",
          "/api/v1/counts/statements",
          "/api/v1/days/statements",
          "/watches");

  @TempDir private Path folder;

  @Test
  void whatCannotBeDecodedOrIsNoDayIsAFaultEverywhere() {
    try (Store store = Store.open(folder.resolve("desk.parley"));
        OpenDesk desk = OpenDesk.of(PlainDesk.of(store))) {
      Reports.add(store, "1", "Alpha");
      for (String path : PATHS) {
        assertThat(desk.get(path).statusCode()).as(path).isEqualTo(200);
        for (String wrong :
            List.of(
                "outlet=%25zz&q=%zz",
                "q=%", "%zz=1", "outlet=%4", "from=%2B5881580-07-12", "to=-6000000-01-01")) {
          assertThat(status(desk, path + "?" + wrong)).as(path + " " + wrong).isEqualTo(400);
        }
      }
      assertThat(desk.get("/statements?q=100%25").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aFormThatCannotBeDecodedIsRefused() {
    try (Store store = Store.open(folder.resolve("desk.parley"));
        OpenDesk desk = OpenDesk.of(PlainDesk.of(store))) {
      String form = "name=w&kind=events&filter=%zz&csrf=" + desk.token("/watches");
      assertThat(desk.send("/watches", "application/x-www-form-urlencoded", form).statusCode())
          .isEqualTo(400);
      assertThat(store.watches().all()).isEmpty();
    }
  }

  @Test
  void aFeedOfADayBeyondTheCalendarIsAFault() {
    try (Store store = Store.open(folder.resolve("desk.parley"));
        OpenDesk desk = OpenDesk.of(PlainDesk.of(store))) {
      Watch watch =
          new Watch(
              0,
              "token",
              "w",
              "",
              RecordKind.EVENTS,
              "from=%2B5881580-07-12",
              Optional.empty(),
              "",
              "",
              0);
      store.watches().add(watch);
      assertThat(desk.get("/feeds/token.atom").statusCode()).isEqualTo(409);
    }
  }

  /** By hand: the client of the tests refuses to send an address like that. */
  private static int status(OpenDesk desk, String address) {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", desk.port())) {
      String ask = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(ask.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readNBytes(12);
      return Integer.parseInt(new String(answer, 9, 3, java.nio.charset.StandardCharsets.US_ASCII));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
