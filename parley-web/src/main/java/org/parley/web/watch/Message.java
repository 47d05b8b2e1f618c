package org.parley.web.watch;

import java.util.List;
import org.parley.store.News;
import org.parley.store.NewsItem;
import org.parley.store.Store;
import org.parley.store.Watch;
import org.parley.web.api.ApiJson;
import tools.jackson.databind.util.RawValue;

/**
 * What a webhook is sent.
 *
 * @param total how many records are new, of which at most {@link #MOST} come along
 */
record Message(
    long watch, String name, String kind, String filter, long total, List<RawValue> items) {
  /** Most records of one message. */
  static final int MOST = 100;

  static String of(Store store, Watch watch, News.Since news) {
    List<RawValue> items = ApiJson.rows(store, news.items().stream().map(NewsItem::entry).toList());
    return ApiJson.text(
        new Message(
            watch.number(), watch.name(), watch.kind().slug(), watch.query(), news.total(), items));
  }
}
