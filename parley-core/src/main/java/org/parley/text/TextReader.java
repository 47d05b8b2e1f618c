package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.AsideReason;
import org.parley.model.Publication;
import org.parley.model.Report;
import org.parley.model.SetAside;
import org.parley.model.Title;

/**
 * Finds the story in an input: title, outlet, publication day, body, and what is set aside. Safe
 * for several threads. What it cannot tell it leaves out; what hinders the reading it names as a
 * fault.
 */
public final class TextReader {
  private static final Pattern DAY = Pattern.compile(WrittenDay.PATTERN, Pattern.CASE_INSENSITIVE);

  private final Page.Reader pages = new Page.Reader();
  private final StoryFinder stories = new StoryFinder();
  private final Credits credits = new Credits();
  private final Languages languages = new Languages();
  private final DayInference inference = new DayInference();

  public ReadableReport read(Source source) {
    return read(source, source.format().markup() ? page(source) : plain(source));
  }

  /** A title that comes with the page goes before its own. */
  private Page page(Source source) {
    Page page = pages.read(source.original(), source.url());
    return source.title().map(page::titled).orElse(page);
  }

  private static Page plain(Source source) {
    return new Page(
        AnnotatedText.ofPlainText(source.original()),
        source.title().map(t -> new Title(t, Optional.empty())),
        Optional.empty(),
        Publication.NOT_STATED,
        Optional.empty(),
        LivePosts.NONE);
  }

  private ReadableReport read(Source source, Page found) {
    Page page = found.wellFormed();
    AnnotatedText sheet = page.sheet();
    Story story = stories.find(sheet, page.title().map(Title::text));
    Body body = sheet.body(story.paragraphs()).with(page.posts());
    String language = languages.of(body.folded());
    Report report =
        new Report(
            source.id(),
            source.sourceId(),
            source.input(),
            source.format(),
            source.original(),
            body.shown(),
            title(page, story),
            source.outlet().or(page::outlet).or(story::outlet),
            wire(sheet, story),
            story.dateline().map(Datelines.Dateline::place).filter(p -> !p.isEmpty()),
            published(source, page, story),
            language,
            story.paragraphs().stream().map(sheet::original).toList(),
            story.asides().stream()
                .map(a -> new SetAside(sheet.original(a.span()), a.reason()))
                .toList(),
            Faults.of(source, found, body, language),
            address(source, page));
    return new ReadableReport(report, body);
  }

  private static Optional<String> address(Source source, Page page) {
    return source
        .url()
        .or(() -> Optional.of(source.input()).filter(PageAddress::isWeb))
        .or(page::address);
  }

  private static Optional<Title> title(Page page, Story story) {
    AnnotatedText sheet = page.sheet();
    return story
        .title()
        .map(t -> new Title(t.of(sheet.text()), Optional.of(sheet.original(t))))
        .or(page::title);
  }

  private Optional<String> wire(AnnotatedText sheet, Story story) {
    return credits
        .wire(
            sheet.lines().stream().map(Line::text).toList(),
            story.dateline().map(Datelines.Dateline::words),
            story.paragraphs().stream().map(p -> Homoglyphs.fold(p.of(sheet.text()))).toList())
        .or(() -> story.dateline().flatMap(Datelines.Dateline::agency));
  }

  private Publication published(Source source, Page page, Story story) {
    AnnotatedText sheet = page.sheet();
    if (source.published().isPresent()) {
      return new Publication(
          source.published(), "stated-field", Optional.empty(), List.of(source.published().get()));
    }
    if (page.stated().day().isPresent()) {
      return page.stated();
    }
    List<DayInference.Paragraph> paragraphs = paragraphs(sheet, story);
    Publication found =
        story
            .day()
            .map(day -> DayChoice.settle(day, DayInference.newsDay(paragraphs)))
            .filter(day -> day.day().isPresent() || !day.rule().equals("dateline"))
            .orElseGet(() -> inference.infer(paragraphs, posts(sheet, story)));
    return new Publication(
        found.day(), found.rule(), found.span().map(sheet::original), found.candidates());
  }

  private static List<DayInference.Paragraph> paragraphs(AnnotatedText sheet, Story story) {
    return story.paragraphs().stream()
        .map(p -> new DayInference.Paragraph(Homoglyphs.fold(p.of(sheet.text())), p.start()))
        .toList();
  }

  /** The days of embedded posts, the latest first. */
  private static List<DayInference.Fixed> posts(AnnotatedText sheet, Story story) {
    List<DayInference.Fixed> posts = new ArrayList<>();
    for (SetAside aside : story.asides()) {
      Matcher matcher = DAY.matcher(aside.span().of(sheet.text()));
      if (aside.reason() == AsideReason.EMBEDDED_POST && matcher.find()) {
        WrittenDay.read(matcher.group("day")).stream()
            .map(d -> new DayInference.Fixed(d, "embedded-post", aside.span(), false))
            .forEach(posts::add);
      }
    }
    posts.sort((a, b) -> b.day().compareTo(a.day()));
    return posts;
  }
}
