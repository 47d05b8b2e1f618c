package org.parley.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.model.Span;

/**
 * The posts of a live blog with the day of each, from the times that they are marked with. Words
 * such as "yesterday" count from the day of their own post.
 */
record LivePosts(List<Post> posts) {
  static final LivePosts NONE = new LivePosts(List.of());

  private static final String TIME = "time[datetime]";
  private static final String LIVE =
      "[class~=(?i)live[-_]?blog], [itemtype*=LiveBlog], script:containsData(LiveBlogPosting)";

  LivePosts {
    posts = List.copyOf(posts);
  }

  /**
   * A post.
   *
   * @param span where it stands in the page's source
   */
  record Post(Span span, LocalDate day) {}

  static boolean isLive(Document document) {
    return document.selectFirst(LIVE) != null;
  }

  static LivePosts of(Document document) {
    if (!isLive(document)) {
      return NONE;
    }
    List<Element> times = document.body().select(TIME);
    Map<Element, Integer> within = new IdentityHashMap<>();
    for (Element time : times) {
      for (Element e = time; e != null; e = e.parent()) {
        within.merge(e, 1, Integer::sum);
      }
    }
    List<Post> posts = new ArrayList<>();
    for (Element time : times) {
      PageDays.day(time.attr("datetime"))
          .ifPresent(day -> posts.add(new Post(span(around(time, within)), day)));
    }
    return new LivePosts(posts);
  }

  /**
   * The largest element that has no other time.
   *
   * @param within how many times stand in each element
   */
  private static Element around(Element time, Map<Element, Integer> within) {
    Element post = time;
    for (Element e = time; e != null && within.getOrDefault(e, 0) == 1; e = e.parent()) {
      post = e;
    }
    return post;
  }

  private static Span span(Element post) {
    int start = Math.max(0, post.sourceRange().startPos());
    return new Span(start, Math.max(start, post.endSourceRange().endPos()));
  }

  /** The day of the post in which an original span stands. */
  Optional<LocalDate> day(Span original) {
    return posts.stream()
        .filter(p -> p.span().start() <= original.start() && original.end() <= p.span().end())
        .map(Post::day)
        .findFirst();
  }
}
