package org.parley.web.export;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parley.io.export.Csv;
import org.parley.store.Cursor;
import org.parley.store.Entry;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.Page;
import org.parley.store.RecordKind;
import org.parley.store.Search;
import org.parley.store.Store;

/**
 * A whole list as CSV. It is read page by page, each as the store stands then, so that a slow
 * reader holds up nobody.
 */
public final class CsvAnswer {
  private CsvAnswer() {}

  public static void give(Context ctx, Store store, Filter filter, Order order) {
    RecordKind kind = filter.kind();
    // Asked before the answer begins, so that what is wrong with the filter can still be told.
    Page first = store.search().page(filter, order, Optional.empty(), Search.MOST);
    ctx.contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + kind.slug() + ".csv\"");
    try {
      Writer out =
          new BufferedWriter(new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8));
      try (Csv csv = new Csv(StoreRecords.table(kind), out)) {
        write(csv, store, filter, order, first);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Csv csv, Store store, Filter filter, Order order, Page first) {
    StoreRecords records = new StoreRecords(store);
    Page page = first;
    for (Optional<Cursor> next = page.next(); ; next = page.next()) {
      for (Entry entry : page.entries()) {
        csv.write(records.row(entry));
      }
      if (next.isEmpty()) {
        return;
      }
      page = store.search().page(filter, order, next, Search.MOST);
    }
  }
}
