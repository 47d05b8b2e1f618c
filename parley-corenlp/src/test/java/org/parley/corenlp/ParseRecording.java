package org.parley.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.parley.parses.ParseRecorder;
import org.parley.parses.StoredParses;

/**
 * Runs the tests of core on this annotator and stores the parses of all that they read, whether
 * they pass or not. The profile {@code record} runs it, and nothing else does.
 */
class ParseRecording {
  @Test
  void storesTheParsesOfAllThatTheTestsOfCoreRead() throws IOException {
    ParseRecorder recorder = StoredParses.record(SharedAnnotator.get());
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("org.parley.reading"))
                .build(),
            summary);
    assertThat(summary.getSummary().getTestsStartedCount()).isPositive();
    recorder.write(CurrentParsesTest.RESOURCES);
  }
}
