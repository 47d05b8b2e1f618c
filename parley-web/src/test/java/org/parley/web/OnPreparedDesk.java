package org.parley.web;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.testing.Chromium;

/** Each test has a desk of its own with three small reports, and a browser's page. */
abstract class OnPreparedDesk {
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TempDir private Path folder;
  Store store;
  Served desk;
  Page page;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
    fill();
    desk = new Served(store);
    page = CHROMIUM.page();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  void fill() {
    Reports.add(store, "1", "Alpha", "Beta", "Gamma");
  }

  void go(String path) {
    desk.open(page, path);
  }

  void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }
}
