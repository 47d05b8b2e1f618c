package org.parley.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.codebook.Codebook;
import org.parley.model.AsideReason;

/**
 * Finds the element of a page that holds the story: the one with most running text and least else,
 * where the names that pages give to it weigh in. After the idea of Readability (Arc90, 2009), on
 * blocks of text instead of elements.
 */
final class PageStory {
  private static final int BAD_BLOCK = 4;

  /** Names of this weight tell so surely that short lines do not speak against them. */
  private static final double SURE = 1.2;

  private static final double DOUBT = 0.3;
  private static final double DOUBT_OF_COMMENTS = 0.05;

  private final List<Holder> holders = Codebook.rules("page-stories", Holder.class);

  /** A rule of {@code page-stories.json}. */
  record Holder(String name, String selector, double weight) {}

  /** The blocks inside the element that holds the story; all blocks where none stands out. */
  List<PageBlock> of(Document document, List<PageBlock> blocks) {
    Map<Element, Double> weights = weights(document);
    Map<Element, StoryCandidate> candidates = candidates(blocks, weights);
    boolean live = LivePosts.isLive(document);
    Element best = document.body();
    double most = Double.NEGATIVE_INFINITY;
    for (PageBlock block : blocks) {
      int depth = depth(block.holder());
      boolean running = block.isRunning();
      for (Element e = block.holder(); running && e != null; e = e.parent()) {
        double weight = weights.getOrDefault(e, 1.0) * belief(block, depth--);
        double score = Objects.requireNonNull(candidates.get(e)).score(live, candidates);
        double weighted = score > 0 ? score * weight : score;
        if (weighted > most) {
          most = weighted;
          best = e;
        }
      }
    }
    return within(best, blocks);
  }

  private static Map<Element, StoryCandidate> candidates(
      List<PageBlock> blocks, Map<Element, Double> weights) {
    Map<Element, StoryCandidate> candidates = new IdentityHashMap<>();
    for (PageBlock block : blocks) {
      int depth = depth(block.holder());
      int told = block.parts().stream().mapToInt(PageBlock.Part::depth).max().orElse(-1);
      int value = value(block);
      Element rival = null;
      for (Element e = block.holder(); e != null; e = e.parent()) {
        boolean forgiven = value < 0 && !block.isLinks() && weights.getOrDefault(e, 1.0) > SURE;
        candidates
            .computeIfAbsent(e, n -> new StoryCandidate())
            .add(rival, told > depth-- || forgiven ? 0 : value);
        rival = isRival(e) ? e : rival;
      }
    }
    return candidates;
  }

  private static int depth(Element element) {
    return element.parents().size() - 1;
  }

  private static boolean isRival(Element element) {
    return switch (element.normalName()) {
      case "article" -> true;
      case "td" -> !element.siblingElements().isEmpty();
      default -> false;
    };
  }

  private static int value(PageBlock block) {
    int words = block.words();
    if (block.isRunning()) {
      return words;
    }
    boolean neither = block.heading() || block.isSentence();
    return neither ? 0 : -BAD_BLOCK - (block.links() == 0 ? 0 : words);
  }

  /** How far an element can be the story for all that its names, or those around it, say. */
  private static double belief(PageBlock block, int depth) {
    return block.parts().stream()
        .filter(p -> p.depth() <= depth)
        .mapToDouble(p -> p.reason() == AsideReason.COMMENT_FORM ? DOUBT_OF_COMMENTS : DOUBT)
        .min()
        .orElse(1);
  }

  private Map<Element, Double> weights(Document document) {
    Map<Element, Double> weights = new IdentityHashMap<>();
    for (Holder holder : holders) {
      document
          .body()
          .select(holder.selector())
          .forEach(e -> weights.putIfAbsent(e, holder.weight()));
    }
    weights.remove(document.body());
    return weights;
  }

  private static List<PageBlock> within(Element holder, List<PageBlock> blocks) {
    int depth = depth(holder);
    List<PageBlock> inside = new ArrayList<>();
    for (PageBlock block : blocks) {
      Element e = block.holder();
      while (e != null && !e.equals(holder)) {
        e = e.parent();
      }
      if (holder.equals(e)) {
        inside.add(block.within(depth));
      }
    }
    return inside;
  }
}
