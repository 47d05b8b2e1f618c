package org.parley.codebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The named word lists of one file of the codebook. A list's name in braces stands for its words:
 * as one of the words of a rule or of another list, or in a regular expression.
 */
public final class WordLists {
  private static final Map<String, WordLists> FILES = new ConcurrentHashMap<>();

  private final String file;
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  private WordLists(String file) {
    this.file = file;
    for (WordList list : Codebook.rules(file, WordList.class)) {
      if (lists.put(list.name(), list.words()) != null) {
        throw new IllegalArgumentException(file + ".json has two lists " + list.name());
      }
    }
    lists.replaceAll((name, words) -> expanded(words).distinct().toList());
    lists.forEach((name, words) -> sets.put(name, Set.copyOf(words)));
  }

  /** The lists of {@code org/parley/codebook/FILE.json}. */
  public static WordLists of(String file) {
    return FILES.computeIfAbsent(file, WordLists::new);
  }

  /** In the order of the file. */
  public List<String> names() {
    return List.copyOf(lists.keySet());
  }

  /** In the order of the list, each word once; throws where there is none of that name. */
  public List<String> list(String name) {
    return known(lists, name);
  }

  /** As {@link #list}. */
  public Set<String> words(String name) {
    return known(sets, name);
  }

  private <T> T known(Map<String, T> all, String name) {
    return Optional.ofNullable(all.get(name))
        .orElseThrow(() -> new IllegalArgumentException(file + ".json has no list " + name));
  }

  /** The words of all lists. */
  public Set<String> all() {
    return lists.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** {@code words}, each reference replaced by the words of its list. */
  public Set<String> expand(Collection<String> words) {
    return expanded(words).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<String> expanded(Collection<String> words) {
    return words.stream()
        .flatMap(w -> References.name(w).map(n -> expanded(list(n))).orElse(Stream.of(w)));
  }

  /**
   * A regular expression in which each reference matches any word of its list; the words are read
   * as regular expressions too.
   */
  public String regex(String pattern) {
    return References.replace(pattern, name -> "(?:" + String.join("|", list(name)) + ")");
  }
}
