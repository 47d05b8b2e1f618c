package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.store.Watch;

class WatchCommandTest {
  @TempDir private Path folder;

  @Test
  void aFilterThatIsTooLongWhenKeptIsRefused() {
    Store.open(file()).close();
    Ran ran = watch("add", "long", "--filter", "outlet=" + "é".repeat(3900));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("a filter has at most 4000 characters as an address writes it");
  }

  @Test
  void deliverNamesTheWatchesThatCannotBeServedAndGoesOn() {
    keep("port", "", "http://127.0.0.1:99999/x");
    keep("filter", "outlet=" + "x".repeat(5000), "http://127.0.0.1:1/x");
    Ran ran = watch("deliver", "--private-webhooks");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("0 messages delivered");
    assertThat(ran.err())
        .contains("parley: watch 1 port: a message did not arrive")
        .contains("parley: watch 2 filter is paused: the filter of watch 2 filter cannot be read")
        .doesNotContain("Exception", "\tat ");
    assertThat(watch("list").out()).contains("1\tport").contains("\tpaused: the filter of watch 2");
    Ran feed = watch("feed", "2");
    assertThat(feed.status()).isEqualTo(1);
    assertThat(feed.err()).contains("the filter of watch 2 filter cannot be read");
  }

  private void keep(String name, String filter, String webhook) {
    try (Store store = Store.open(file())) {
      Watch watch =
          new Watch(
              0,
              name,
              name,
              "",
              RecordKind.STATEMENTS,
              filter,
              Optional.of(webhook),
              "secret",
              "",
              0);
      store.watches().add(watch);
      Reports.add(store, "1", name.equals("port") ? "Alpha" : "Beta");
    }
  }

  private Ran watch(String what, String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "watch";
    args[1] = what;
    args[2] = "--store";
    args[3] = file().toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Ran.plainly(args);
  }

  private Path file() {
    return folder.resolve("desk.parley");
  }
}
