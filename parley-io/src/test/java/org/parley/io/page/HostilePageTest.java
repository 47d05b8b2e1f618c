package org.parley.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.io.words.Scene;
import org.parley.io.words.Scene.Step;
import org.parley.model.ActorId;
import org.parley.model.Dossier;
import org.parley.model.Fault;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.Move;
import org.parley.model.Publication;
import org.parley.model.Report;
import org.parley.model.Side;
import org.parley.model.Span;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;
import org.parley.model.Title;
import org.parley.model.Voice;
import org.parley.model.Wording;

/** The page has the same elements whatever the words are: words are never markup. */
class HostilePageTest {
  private static final List<String> PARTS =
      List.of(
          "<script>",
          "</script>",
          "</style>",
          "<img src=x onerror=y>",
          "\"",
          "'",
          ">",
          "<",
          "&",
          "&lt;",
          "&#60;b&#62;",
          "<!--",
          "-->",
          "${page}",
          "@raw",
          "]]>",
          "javascript:x",
          "\u2028",
          "`",
          "=",
          "/",
          "</title>",
          "</textarea>",
          "x",
          "😀");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>bold</b>",
        "\" onclick=\"x\" a=\"",
        "' onclick='x' a='",
        "</option></select><a href=javascript:x>y</a>",
        "</script><script>x()</script>",
        "<!-- x",
        "&lt;b&gt;"
      })
  void noFieldOfTheRecordIsMarkup(String words) {
    assertThat(skeleton(everywhere(words))).isEqualTo(skeleton(everywhere("words")));
  }

  @Test
  void whateverTheWordsTheElementsAreTheSame() {
    Random random = new Random(79);
    List<String> plain = skeleton(everywhere("words"));
    for (int round = 0; round < 60; round++) {
      String words =
          "x"
              + random
                  .ints(1 + random.nextInt(8), 0, PARTS.size())
                  .mapToObj(PARTS::get)
                  .collect(Collectors.joining());

      assertThat(skeleton(everywhere(words))).as(words).isEqualTo(plain);
    }
  }

  @Test
  void aPagesOwnMarkupIsNotRunAgain() {
    String source =
        "<p onclick=x>Talks <img src=x onerror=y> go &lt;script&gt;on&lt;/script&gt;</p>";
    Report page = Scene.text("r", "Post", "", Format.HTML, source, List.of());
    Element text =
        Jsoup.parse(RecordPage.of(new Scene().add(page, List.of(), List.of()).dossier(), List.of()))
            .select(".report .text")
            .get(0);

    assertThat(text.select("img, script, p, [onclick]")).isEmpty();
    assertThat(text.text()).isEqualTo("Talks go <script>on</script>");
  }

  /** Tags with the names of their attributes, in order. */
  private static List<String> skeleton(Dossier dossier) {
    String words = dossier.actors().get(0).name();
    String html = RecordPage.of(dossier, List.of(new Fault(words, words, words)));
    return Jsoup.parse(html).getAllElements().stream().map(HostilePageTest::shape).toList();
  }

  private static String shape(Element element) {
    return element.tagName()
        + element.attributes().asList().stream()
            .map(a -> " " + a.getKey())
            .collect(Collectors.joining());
  }

  /** A dossier whose every word is {@code w}. */
  private static Dossier everywhere(String w) {
    Report report = report(w);
    Span all = new Span(0, w.length());
    Figure figure =
        new Figure(
            "f",
            w,
            Optional.of("name:" + w),
            1,
            2,
            true,
            w,
            Optional.empty(),
            Voice.parse(w),
            report.id(),
            all);
    Dossier scene =
        new Scene()
            .actor("name:x", w, "")
            .add(
                report,
                List.of(Scene.statement(report, 1, "name:x", w)),
                List.of(figure),
                List.of(
                    new Wording(w, report.id(), report.outlet(), Voice.OUTLET, w, List.of(all)),
                    new Wording(
                        w,
                        report.id(),
                        report.outlet(),
                        Voice.of(ActorId.named(w)),
                        w + "2",
                        List.of(all))))
            .copy("r", "r")
            .dispute(
                w,
                new Side(w, List.of(Scene.evidence(report, w)), List.of(Voice.parse(w))),
                Scene.side(w, "name:x", Scene.evidence(report, w)))
            .dossier();
    return new Dossier(
        scene.readings(),
        scene.copies(),
        scene.actors(),
        List.of(talk(report, w)),
        scene.disputes(),
        List.of(),
        List.of());
  }

  private static Talk talk(Report report, String w) {
    Step step = new Step("m").by("name:x").to(w).in(w).on(w).given(report, w).answering("m");
    Move move = step.per(1, Scene.evidence(report, w));
    return new Talk(
        w,
        w,
        List.of(ActorId.named("x")),
        Optional.empty(),
        Optional.empty(),
        TalkStatus.PROPOSED,
        List.of(w),
        List.of(move));
  }

  private static Report report(String w) {
    Report r = Scene.text("r", w, "", Format.TEXT, w, List.of());
    return new Report(
        r.id(),
        Optional.of(w),
        w,
        Format.TEXT,
        w,
        w,
        Optional.of(new Title(w, Optional.of(new Span(0, w.length())))),
        Optional.of(w),
        Optional.of(w),
        Optional.of(w),
        new Publication(Optional.empty(), w, Optional.empty(), List.of()),
        w,
        r.body(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
