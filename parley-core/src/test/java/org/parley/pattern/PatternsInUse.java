package org.parley.pattern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.Parley;
import org.parley.language.Sentence;

/** All patterns that a reader holds, those of rules and those of classes, each with its place. */
final class PatternsInUse {
  private static final String OURS = "org.parley.";

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Pattern> found = new TreeMap<>();

  /** Each pattern by its text and the class that holds it. */
  static Map<String, Pattern> all() {
    PatternsInUse patterns = new PatternsInUse();
    classes().forEach(type -> patterns.fields(type, Optional.empty()));
    patterns.walk("Parley", Parley.reader(paragraph -> List.<Sentence>of()));
    return patterns.found;
  }

  private static List<Class<?>> classes() {
    try {
      URI root = Parley.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        return files
            .map(f -> Path.of(root).relativize(f).toString().replace('/', '.'))
            .filter(n -> n.startsWith(OURS) && n.endsWith(".class") && !n.contains("-"))
            .map(n -> n.substring(0, n.length() - ".class".length()))
            .<Class<?>>map(PatternsInUse::load)
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fields(Class<?> type, Optional<Object> holder) {
    for (Field field : type.getDeclaredFields()) {
      boolean shared = Modifier.isStatic(field.getModifiers());
      if (shared == holder.isEmpty() && !field.getType().isPrimitive()) {
        field.setAccessible(true);
        walk(type.getName().substring(OURS.length()), value(field, holder));
      }
    }
  }

  private static Object value(Field field, Optional<Object> holder) {
    try {
      return Optional.ofNullable(field.get(holder.orElse(null))).orElse("");
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private void walk(String place, Object value) {
    if (value instanceof Pattern pattern) {
      found.put(place + ": " + pattern.pattern(), pattern);
    } else if (!(value instanceof String) && seen.add(value)) {
      inside(place, value);
    }
  }

  private void inside(String place, Object value) {
    if (value instanceof Collection<?> all) {
      all.forEach(v -> walk(place, v));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, v) -> {
            walk(place, key);
            walk(place, v);
          });
    } else if (value instanceof Optional<?> one) {
      one.ifPresent(v -> walk(place, v));
    } else if (value instanceof Object[] all) {
      for (int i = 0; i < Array.getLength(all); i++) {
        Optional.ofNullable(all[i]).ifPresent(v -> walk(place, v));
      }
    } else if (value.getClass().getName().startsWith(OURS) && !value.getClass().isEnum()) {
      for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
        fields(type, Optional.of(value));
      }
    }
  }
}
