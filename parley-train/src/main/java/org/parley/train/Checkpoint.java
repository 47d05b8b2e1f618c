package org.parley.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.encoder.Heads;

/** Where a training that was cut off goes on. */
final class Checkpoint {
  private static final String STEPS = "steps";
  private static final String MEAN = "/mean";
  private static final String SQUARE = "/square";

  private final Path file;
  private final Parameters parameters;

  Checkpoint(Path file, Parameters parameters) {
    this.file = file;
    this.parameters = parameters;
  }

  void save(int steps) throws IOException {
    Map<String, float[]> values = new LinkedHashMap<>();
    values.put(STEPS, new float[] {steps});
    parameters
        .all()
        .forEach(
            (name, p) -> {
              values.put(name, p.value().toFloatArray());
              values.put(name + MEAN, p.mean().toFloatArray());
              values.put(name + SQUARE, p.square().toFloatArray());
            });
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream to = Files.newOutputStream(fresh)) {
      new Heads(values).write(to);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** How many steps were done when it was saved; 0 where there is none. */
  int load() throws IOException {
    if (!Files.exists(file)) {
      return 0;
    }
    try (InputStream in = Files.newInputStream(file)) {
      Heads saved = Heads.read(in);
      parameters
          .all()
          .forEach(
              (name, p) -> {
                p.value().set(saved.get(name));
                p.mean().set(saved.get(name + MEAN));
                p.square().set(saved.get(name + SQUARE));
              });
      return (int) saved.get(STEPS)[0];
    }
  }
}
