package org.parley.io.format;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages that a server gives in place of a report: that it is gone, or that a robot asks for it. */
final class Notices {
  /** A notice has no more words than this beside its menus. */
  private static final int WORDS = 150;

  private static final Pattern WALL =
      Pattern.compile(
          "(?i)just a moment\\.\\.\\.|attention required!|checking (?:if the site connection|your browser)"
              + "|verify(?:ing)? (?:that )?you are (?:a |not a )?(?:human|robot)|are you a (?:human|robot)"
              + "|enable javascript and cookies|ddos protection by|access to this page has been denied"
              + "|pardon our interruption|unusual traffic from your|prove you are (?:human|not a robot)"
              + "|complete the captcha|security check to access|please enable (?:js|javascript|cookies)"
              + "|you have been blocked|request unsuccessful\\. incapsula|bot verification|px-captcha"
              + "|please verify you are|we need to verify that you");
  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)^\\W*(?:error\\W+)?(?:400|401|403|404|405|406|408|410|429|451|500|502|503|504|520|521|522|523|524)\\b"
              + ".{0,80}$|\\b(?:404|403|500|502|503)\\b.{0,20}\\b(?:error|not found|forbidden|bad gateway"
              + "|unavailable)\\b|\\b(?:error|http)\\s*(?:404|403|410|429|50\\d)\\b"
              + "|\\b(?:page|story|article|url|content|file)\\b.{0,40}"
              + "\\b(?:(?:was |is |could |can)?\\s*not (?:be )?found|no longer (?:available|exists)|does(?:n.t| not) exist"
              + "|has (?:moved|expired|been (?:removed|deleted)))\\b"
              + "|^\\W*not found\\W*$|^\\W*(?:access denied|forbidden|bad gateway|service unavailable"
              + "|internal server error|too many requests|gateway time-?out|unavailable for legal reasons)\\W*$"
              + "|\\b(?:we (?:can.t|cannot|couldn.t)|unable to) (?:find|locate) (?:the|that|this) page"
              + "|this page (?:isn.t|is not) available|something went wrong");

  private Notices() {}

  /** Refuses a page that is no report. */
  static void refuse(String text, boolean page) throws Unreadable {
    Notice notice =
        page ? ofPage(text) : new Notice(text.lines().limit(1).findFirst().orElse(""), text);
    if (notice.words() > WORDS) {
      return;
    }
    if (WALL.matcher(notice.all()).find()) {
      throw new Unreadable(
          "a page that asks whether a robot came, not the report: save it from a browser");
    }
    if (notice.heads().lines().anyMatch(h -> ERROR.matcher(h).find())) {
      throw new Unreadable("an error page, not the report: fetch it again, or from an archive");
    }
  }

  /**
   * What a page says.
   *
   * @param heads its title and headings, a line each
   */
  private record Notice(String heads, String all) {
    long words() {
      return Stream.of(all.split("\\s+")).filter(w -> !w.isBlank()).count();
    }
  }

  private static Notice ofPage(String text) {
    if (text.length() > Limits.NOTICE_CHARACTERS) {
      return new Notice("", "word ".repeat(WORDS + 1));
    }
    Document page = Jsoup.parse(text);
    String heads =
        Stream.concat(Stream.of(page.title()), page.select("h1, h2").eachText().stream())
            .collect(Collectors.joining("\n"));
    page.select(
            "script, style, nav, header ul, footer, form, svg, noscript:contains(javascript) img")
        .remove();
    return new Notice(heads, page.title() + "\n" + page.text());
  }
}
