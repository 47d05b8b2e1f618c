package org.parley.text;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.parley.model.Publication;
import org.parley.model.Title;
import org.parley.model.WellFormed;

/**
 * A page taken apart: the sheet of its story's blocks, and what its head states.
 *
 * @param stated what the page itself says of its day; not stated where it says nothing
 * @param address the one that the page names as its own
 * @param posts those of a live blog
 */
record Page(
    AnnotatedText sheet,
    Optional<Title> title,
    Optional<String> outlet,
    Publication stated,
    Optional<String> address,
    LivePosts posts) {

  /** With title and outlet as they can be written; linked data can hold what no text holds. */
  Page wellFormed() {
    return new Page(
        sheet,
        title.map(t -> new Title(WellFormed.of(t.text()), t.span())),
        outlet.map(WellFormed::of),
        stated,
        address.map(WellFormed::of),
        posts);
  }

  Page titled(String stated) {
    Optional<Title> other = Optional.of(new Title(stated, Optional.empty()));
    return new Page(sheet, other, outlet, this.stated, address, posts);
  }

  /** Takes pages apart; safe for several threads. */
  static final class Reader {
    /** What the Wayback Machine lays over a page. */
    private static final String ARCHIVE_TOOLBAR = "#wm-ipp-base, #wm-ipp, #donato";

    private final PageParts parts = new PageParts();
    private final PageStory story = new PageStory();
    private final PageDays days = new PageDays();

    Page read(String page, Optional<String> address) {
      Document document = Jsoup.parse(page, "", Parser.htmlParser().setTrackPosition(true));
      PageData data = PageData.of(document);
      document.select(ARCHIVE_TOOLBAR).remove();
      List<PageBlock> shown = story.of(document, PageBlocks.of(document, page, parts));
      List<PageBlock> blocks = StatedStory.of(document, page, data, shown).orElse(shown);
      Optional<String> outlet = PageOutlet.of(document, data);
      return new Page(
          PageSheet.of(blocks),
          PageTitle.of(document, page, data, outlet),
          outlet,
          days.find(document, data, address),
          PageAddress.of(document),
          LivePosts.of(document));
    }
  }
}
