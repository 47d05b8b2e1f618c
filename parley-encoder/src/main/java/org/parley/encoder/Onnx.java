package org.parley.encoder;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Starts ONNX Runtime so that it leaves nothing behind. By itself it unpacks 21 MB into the
 * temporary folder, keeps them there until the end, and leaves the folder for good; here they go as
 * soon as they are loaded, where the system allows that, else at the end.
 */
final class Onnx {
  /** Tells ONNX Runtime where its libraries are; whoever sets it has them unpacked. */
  private static final String PATH = "onnxruntime.native.path";

  private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

  private static Optional<OrtEnvironment> started = Optional.empty();

  private Onnx() {}

  static synchronized OrtEnvironment environment() {
    if (started.isEmpty()) {
      started = Optional.of(System.getProperty(PATH) == null ? start() : ofItsOwn());
    }
    return started.get();
  }

  private static OrtEnvironment ofItsOwn() {
    return OrtEnvironment.getEnvironment();
  }

  private static OrtEnvironment start() {
    Optional<Path> folder = unpacked();
    folder.ifPresent(f -> System.setProperty(PATH, f.toString()));
    try {
      return ofItsOwn();
    } finally {
      System.clearProperty(PATH);
      folder.ifPresent(Onnx::remove);
    }
  }

  /** Empty where this system's libraries are not found, or not as expected. */
  private static Optional<Path> unpacked() {
    String from = "/ai/onnxruntime/native/" + system() + "/";
    if (LIBRARIES.stream().anyMatch(l -> Onnx.class.getResource(from + file(l)) == null)) {
      return Optional.empty();
    }
    try {
      Path folder = Files.createTempDirectory("parley-onnxruntime");
      folder.toFile().deleteOnExit();
      for (String library : LIBRARIES) {
        unpack(from + file(library), folder.resolve(file(library)));
      }
      return Optional.of(folder);
    } catch (IOException e) {
      throw new EncoderException("cannot unpack ONNX Runtime into the temporary folder", e);
    }
  }

  private static void unpack(String resource, Path to) throws IOException {
    // After its folder, so that it goes before it at the end.
    to.toFile().deleteOnExit();
    try (InputStream in = Onnx.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("missing: " + resource);
      }
      Files.copy(in, to);
    }
  }

  private static void remove(Path folder) {
    boolean gone = true;
    for (String library : LIBRARIES) {
      gone &= folder.resolve(file(library)).toFile().delete();
    }
    if (gone && !folder.toFile().delete()) {
      folder.toFile().deleteOnExit();
    }
  }

  private static String file(String library) {
    return System.mapLibraryName(library);
  }

  private static String system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String cpu = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String os = name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
    return os + "-" + (cpu.equals("amd64") || cpu.equals("x86_64") ? "x64" : cpu);
  }
}
