package org.parley.io.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages that a server gives in place of a report: that it is gone, or that a robot asks for it. */
final class Notices {
  /** A notice has no more words than this beside its menus. */
  private static final int WORDS = 150;

  /** What could be said of a page in a report counts only where there is hardly more. */
  private static final int FEW_WORDS = 60;

  private static final String ROBOT =
      "a page that asks whether a robot came, not the report: save it from a browser";
  private static final String ERROR =
      "an error page, not the report: fetch it again, or from an archive";
  private static final String FORM =
      "a page that asks for consent or a login, not the report: save it from a browser";

  private static final List<Notice> NOTICES =
      List.of(
          anywhere(
              ROBOT,
              "just a moment\\.\\.\\.|attention required!|checking (?:if the site connection|your browser)"
                  + "|enable javascript and cookies|ddos protection by"
                  + "|access to this page has been denied|pardon our interruption"
                  + "|unusual traffic from your|not a robot|complete the captcha|security check to access"
                  + "|you have been blocked"
                  + "|request unsuccessful\\. incapsula|px-captcha|verify(?:ing)? (?:that )?you are (?:a )?human"
                  + "|enter the characters you see|human verification|please verify you are"),
          heads(
              ROBOT,
              "^\\W*(?:robot check|bot verification|are you a (?:human|robot)\\??|captcha)\\W*$"),
          fewWords(ROBOT, "please enable (?:js|javascript|cookies)|prove you are (?:a )?human"),
          heads(
              ERROR,
              "^\\W*(?:error\\W+)?(?:40[013-68]|410|429|451|50[0-4]|52[0-4])\\b.{0,80}$"
                  + "|\\b(?:404|403|50[023])\\b.{0,20}\\b(?:error|not found|forbidden|bad gateway|unavailable)\\b"
                  + "|\\b(?:error|http)\\s*(?:404|403|410|429|50\\d)\\b|^\\W*not found\\W*$"
                  + "|^\\W*(?:access denied|forbidden|bad gateway|service unavailable|internal server error"
                  + "|too many requests|gateway time-?out|unavailable for legal reasons)\\W*$"
                  + "|\\b(?:page|story|article|content)\\b.{0,30}\\bnot (?:be )?found\\b"),
          fewWords(
              ERROR,
              "\\b(?:page|story|article|url|content|file)\\b.{0,60}\\b(?:(?:was |is |could |can)?\\s*not (?:be )?found"
                  + "|no longer (?:available|exists?)|does(?:n.t| not) exist"
                  + "|(?:has|have) (?:been )?(?:moved|expired|removed|deleted))\\b"
                  + "|\\b(?:can.t|cannot|couldn.t|unable to) (?:seem to )?(?:find|locate) (?:the|that|this|your) (?:page|article|story)"
                  + "|this page (?:isn.t|is not) available|something went wrong"),
          heads(
              FORM,
              "^\\W*(?:before you continue|we value your privacy|(?:cookie|privacy) (?:consent|settings|choices)"
                  + "|(?:sign|log) in(?: (?:to|or|-|\\|) .{0,40})?|subscribe to (?:continue|read)(?: .{0,40})?)\\W*$"));

  private Notices() {}

  private record Notice(String why, Pattern pattern, boolean heads, int words) {
    boolean is(Page page) {
      return page.words() <= words && pattern.matcher(heads ? page.heads() : page.all()).find();
    }
  }

  private static Notice anywhere(String why, String pattern) {
    return new Notice(why, Pattern.compile("(?i)" + pattern), false, WORDS);
  }

  private static Notice heads(String why, String pattern) {
    return new Notice(why, Pattern.compile("(?im)" + pattern), true, WORDS);
  }

  private static Notice fewWords(String why, String pattern) {
    return new Notice(why, Pattern.compile("(?i)" + pattern), false, FEW_WORDS);
  }

  /**
   * What a page says beside its menus.
   *
   * @param heads its title and headings, a line each
   */
  private record Page(String heads, String all, long words) {}

  /** Refuses a page or text that is no report. */
  static void refuse(String text, boolean page) throws Unreadable {
    if (text.length() > Limits.NOTICE_CHARACTERS) {
      return;
    }
    Page said = page ? page(Jsoup.parse(text)) : text(text);
    for (Notice notice : NOTICES) {
      if (notice.is(said)) {
        throw new Unreadable(notice.why());
      }
    }
    if (page && Front.is(Jsoup.parse(text))) {
      throw new Unreadable("a front of many stories, not a report: give the pages of its stories");
    }
  }

  private static Page text(String text) {
    return new Page(text.lines().findFirst().orElse(""), text, words(text));
  }

  private static Page page(Document page) {
    String heads =
        Stream.concat(Stream.of(page.title()), page.select("h1, h2").eachText().stream())
            .collect(Collectors.joining("\n"));
    page.select("script, style, nav, header ul, footer, form, svg").remove();
    return new Page(heads, page.title() + "\n" + page.text(), words(page.text()));
  }

  private static long words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
