package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** The story of a page that a script draws: its linked data states it, and its elements do not. */
final class StatedStory {
  private static final String KEY = "articleBody";
  private static final int FEWEST_WORDS = 40;
  private static final Pattern BREAK =
      Pattern.compile("\\n|</?(?:p|br|div|li|ul|ol|h[1-6]|blockquote)\\b[^<>]{0,300}>");
  private static final Pattern TAG = Pattern.compile("<[^<>]{1,300}>");

  private StatedStory() {}

  /** The blocks that the data states, where the page itself has no story. */
  static Optional<List<PageBlock>> of(
      Document document, String page, PageData data, List<PageBlock> story) {
    int shown = story.stream().filter(PageBlock::isGood).mapToInt(PageBlock::words).sum();
    return shown >= FEWEST_WORDS
        ? Optional.empty()
        : data.articles().stream()
            .filter(item -> item.text(KEY).isPresent())
            .flatMap(item -> JsonLiteral.of(KEY, page, item.span()).stream())
            .map(literal -> blocks(document, literal))
            .filter(found -> found.stream().mapToInt(PageBlock::words).sum() >= FEWEST_WORDS)
            .findFirst();
  }

  private static List<PageBlock> blocks(Document document, PageText.Placed literal) {
    List<PageBlock> blocks = new ArrayList<>();
    Matcher end = BREAK.matcher(literal.text());
    int from = 0;
    while (end.find()) {
      block(document, literal, from, end.start()).ifPresent(blocks::add);
      from = end.end();
    }
    block(document, literal, from, literal.text().length()).ifPresent(blocks::add);
    return blocks;
  }

  private static Optional<PageBlock> block(
      Document document, PageText.Placed literal, int from, int to) {
    PageBlock.Builder block = new PageBlock.Builder();
    Matcher tag = TAG.matcher(literal.text()).region(from, to);
    int at = from;
    while (tag.find()) {
      block.add(literal.part(at, tag.start()).unescaped(), false);
      at = tag.end();
    }
    block.add(literal.part(at, to).unescaped(), false);
    return block.take(document.body(), false, List.of());
  }
}
