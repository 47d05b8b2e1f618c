package org.parley.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.Span;

/**
 * Reads a part of PolNeAR (Newell et al. 2018): {@code text/*.txt} and, in brat's format, {@code
 * attributions/*.ann}. Where several people marked one text, the first file counts.
 */
public final class Polnear {
  private static final Pattern SPANS = Pattern.compile("(T\\d+)\t(\\S+) ([\\d ;]+)\t.*");
  private static final Pattern LINK = Pattern.compile("E\\d+\t(.+)");
  private static final Pattern ROLE = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

  private Polnear() {}

  /** One attribution; spans count UTF-16 units, and a role that is absent has none. */
  public record Marked(List<Span> source, List<Span> cue, List<Span> content) {
    private Marked moved(UnaryOperator<Span> move) {
      return new Marked(
          source.stream().map(move).toList(),
          cue.stream().map(move).toList(),
          content.stream().map(move).toList());
    }
  }

  /** A text with what was marked in it. */
  public record Text(String id, String text, List<Marked> attributions) {
    /**
     * The same text in other words.
     *
     * @param move where a span of this text lies in the other
     */
    Text with(String other, UnaryOperator<Span> move) {
      return new Text(id, other, attributions.stream().map(m -> m.moved(move)).toList());
    }
  }

  public static List<Text> read(Path part) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(part.resolve("attributions"))) {
      for (Path file : found.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".ann")) {
          files.putIfAbsent(name.substring(0, name.lastIndexOf('_')), file);
        }
      }
    }
    List<Text> texts = new ArrayList<>();
    for (Map.Entry<String, Path> entry : files.entrySet()) {
      String text = Files.readString(part.resolve("text").resolve(entry.getKey() + ".txt"));
      texts.add(new Text(entry.getKey(), text, marked(text, Files.readAllLines(entry.getValue()))));
    }
    return texts;
  }

  private static List<Marked> marked(String text, List<String> lines) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<Marked> all = new ArrayList<>();
    for (String line : lines) {
      Matcher matcher = SPANS.matcher(line);
      if (matcher.matches()) {
        spans.put(matcher.group(1), spans(text, matcher.group(3)));
      }
    }
    for (String line : lines) {
      Matcher link = LINK.matcher(line);
      if (link.matches()) {
        Map<String, List<Span>> roles = new HashMap<>();
        Matcher role = ROLE.matcher(link.group(1));
        while (role.find()) {
          roles
              .computeIfAbsent(role.group(1), r -> new ArrayList<>())
              .addAll(spans.getOrDefault(role.group(2), List.of()));
        }
        all.add(
            new Marked(
                roles.getOrDefault("Source", List.of()),
                roles.getOrDefault("Cue", List.of()),
                roles.getOrDefault("Content", List.of())));
      }
    }
    return all;
  }

  /** {@code 3 9;12 20}, in code points. */
  private static List<Span> spans(String text, String offsets) {
    return Arrays.stream(offsets.strip().split(";"))
        .map(pair -> pair.strip().split(" "))
        .map(pair -> new Span(unit(text, pair[0]), unit(text, pair[1])))
        .toList();
  }

  private static int unit(String text, String codePoint) {
    return text.offsetByCodePoints(0, Integer.parseInt(codePoint));
  }
}
