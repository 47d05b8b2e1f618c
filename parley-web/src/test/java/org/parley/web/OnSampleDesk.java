package org.parley.web;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.SampleStore;
import org.parley.testing.Chromium;

/** The tests of a class share one desk with the samples; each has a browser's page of its own. */
abstract class OnSampleDesk {
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TempDir static Path folder;
  static Served desk;
  Page page;

  @BeforeAll
  static void open() {
    desk = new Served(SampleStore.filled(folder.resolve("desk.parley")));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @BeforeEach
  void turnOn() {
    page = CHROMIUM.page();
  }

  void go(String path) {
    desk.open(page, path);
  }
}
