package org.parley.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.codebook.Codebook;

/**
 * Finds the element of a page that holds the story: the one with most running text and least else,
 * where the names that pages give to it weigh in. After the idea of Readability (Arc90, 2009), on
 * blocks of text instead of elements.
 */
final class PageStory {
  private static final double BAD = 1.0;
  private static final int BAD_BLOCK = 4;

  private final List<Holder> holders = Codebook.rules("page-stories", Holder.class);

  /** A rule of {@code page-stories.json}. */
  record Holder(String name, String selector, double weight) {}

  /** The blocks inside the element that holds the story; all blocks where none stands out. */
  List<PageBlock> of(Document document, List<PageBlock> blocks) {
    Map<Element, Double> scores = scores(blocks);
    Map<Element, Double> weights = weights(document);
    Element best = document.body();
    double most = Double.NEGATIVE_INFINITY;
    for (PageBlock block : blocks) {
      for (Element e = block.holder(); e != null && scores.containsKey(e); e = e.parent()) {
        double score = scores.get(e) * weights.getOrDefault(e, 1.0);
        if (block.isGood() && score > most) {
          most = score;
          best = e;
        }
      }
    }
    return within(best, blocks);
  }

  private static Map<Element, Double> scores(List<PageBlock> blocks) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    for (PageBlock block : blocks) {
      double value = value(block);
      for (Element e = block.holder(); e != null; e = e.parent()) {
        scores.merge(e, value, Double::sum);
      }
    }
    return scores;
  }

  private static double value(PageBlock block) {
    if (block.isGood()) {
      return block.words();
    }
    return block.known().isPresent() || block.heading() ? 0 : -BAD_BLOCK - BAD * block.words();
  }

  private Map<Element, Double> weights(Document document) {
    Map<Element, Double> weights = new IdentityHashMap<>();
    for (Holder holder : holders) {
      document.select(holder.selector()).forEach(e -> weights.putIfAbsent(e, holder.weight()));
    }
    return weights;
  }

  private static List<PageBlock> within(Element holder, List<PageBlock> blocks) {
    List<PageBlock> inside = new ArrayList<>();
    for (PageBlock block : blocks) {
      Element e = block.holder();
      while (e != null && !e.equals(holder)) {
        e = e.parent();
      }
      if (holder.equals(e)) {
        inside.add(block);
      }
    }
    return inside;
  }
}
