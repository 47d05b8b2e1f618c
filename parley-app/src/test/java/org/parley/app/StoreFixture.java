package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.parley.language.Linguist;

/** A store filled by the command. */
public final class StoreFixture {
  private StoreFixture() {}

  public static void read(Supplier<Linguist> linguist, Path input, Path store) {
    Ran ran = Ran.with(linguist, "", "read", input.toString(), "--store", store.toString());
    assertThat(ran.status()).as(ran.err()).isZero();
  }
}
