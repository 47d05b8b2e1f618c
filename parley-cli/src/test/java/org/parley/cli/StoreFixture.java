package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.parley.language.Annotator;

/** A store filled by the command. */
public final class StoreFixture {
  private StoreFixture() {}

  public static void read(Supplier<Annotator> annotator, Path input, Path store) {
    Ran ran = Ran.with(annotator, "", "read", input.toString(), "--store", store.toString());
    assertThat(ran.status()).as(ran.err()).isZero();
  }
}
