package org.parley.web.add;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.store.Role;
import org.parley.web.NavLink;
import org.parley.web.Principal;
import org.parley.web.Query;
import org.parley.web.Routes;
import org.parley.web.WebApp;
import org.parley.web.access.FetchRefused;
import org.parley.web.access.Fetched;
import org.parley.web.access.Fetcher;

/** Adds files and pasted text; one adding is read at a time, in the order they came. */
public final class AddPages implements Routes {
  /** Most files of one adding. */
  static final int MOST_FILES = 200;

  /** Most bytes of one adding, all files together. */
  static final int MOST_BYTES = 64 << 20;

  /** Most addings that wait; more are turned away. */
  static final int MOST_WAITING = 20;

  private static final int OK = 200;
  private static final int REMEMBERED = 50;

  private final WebApp site;
  private final Reader reader;
  private final Optional<Fetcher> fetcher;
  private final AtomicInteger number = new AtomicInteger();
  private final ConcurrentSkipListMap<Integer, Job> jobs = new ConcurrentSkipListMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "adding");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param fetcher fetches addresses, where that is allowed
   */
  public AddPages(WebApp site, Reader reader, Optional<Fetcher> fetcher) {
    this.site = site;
    this.reader = reader;
    this.fetcher = fetcher;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/add", this::form);
    routes.post("/add", this::take);
    routes.get("/add/job", this::job);
  }

  @Override
  public List<NavLink> links(Principal visitor) {
    return visitor.role().may(Role.ADMIN) ? List.of(new NavLink("/add", "Add")) : List.of();
  }

  private void form(Context ctx) {
    List<JobView> views = jobs.descendingMap().values().stream().map(Job::view).toList();
    site.show(
        ctx,
        "Add",
        "web/add.jte",
        new AddView(MOST_BYTES >> 20, MOST_FILES, fetcher.isPresent(), views));
  }

  private void take(Context ctx) {
    if (!Principal.of(ctx).role().may(Role.ADMIN)) {
      throw new ForbiddenResponse("only an admin may add reports");
    }
    Inputs inputs = InputReader.read(parts(ctx));
    long waiting = jobs.values().stream().filter(j -> !j.view().ended()).count();
    if (waiting >= MOST_WAITING) {
      throw new ServiceUnavailableResponse(
          MOST_WAITING + " additions are already waiting: try again when they have been read");
    }
    Job job = new Job(number.incrementAndGet(), inputs);
    jobs.put(job.view().number(), job);
    while (jobs.size() > REMEMBERED) {
      jobs.pollFirstEntry();
    }
    worker.execute(() -> job.run(inputs, reader));
    ctx.redirect("/add/job?n=" + job.view().number(), HttpStatus.SEE_OTHER);
  }

  /** The server's own bound on a form speaks by many exceptions, some of them checked. */
  private Map<String, byte[]> parts(Context ctx) {
    try {
      return named(ctx);
    } catch (HttpResponseException e) {
      throw e;
    } catch (Exception e) {
      throw new ContentTooLargeResponse(
          "the form could not be read: at most " + (MOST_BYTES >> 20) + " MiB at a time");
    }
  }

  private Map<String, byte[]> named(Context ctx) {
    Map<String, byte[]> named = new LinkedHashMap<>();
    List<UploadedFile> files = ctx.uploadedFiles("file");
    if (files.size() > MOST_FILES) {
      throw new BadRequestResponse("at most " + MOST_FILES + " files at a time: " + files.size());
    }
    for (UploadedFile file : files) {
      if (file.size() > 0) {
        named.put(unused(name(file.filename()), named), bytes(file));
      }
    }
    Optional.ofNullable(ctx.formParam("text"))
        .filter(t -> !t.isBlank())
        .ifPresent(t -> named.put(unused(title(ctx), named), t.getBytes(StandardCharsets.UTF_8)));
    Optional.ofNullable(ctx.formParam("url"))
        .map(String::strip)
        .filter(u -> !u.isEmpty())
        .ifPresent(u -> named.put(u, fetched(u)));
    if (named.isEmpty()) {
      throw new BadRequestResponse("nothing to add: choose a file, or paste a text");
    }
    return named;
  }

  private byte[] fetched(String address) {
    Fetcher allowed =
        fetcher.orElseThrow(
            () -> new ForbiddenResponse("addresses are fetched only with serve --allow-fetch"));
    try {
      Fetched got = allowed.get(URI.create(address));
      if (got.status() != OK) {
        throw new BadRequestResponse(address + " answers with status " + got.status());
      }
      return got.bytes();
    } catch (FetchRefused | IllegalArgumentException e) {
      throw new BadRequestResponse("not fetched: " + e.getMessage());
    }
  }

  private static String title(Context ctx) {
    return Optional.ofNullable(ctx.formParam("name"))
        .filter(n -> !n.isBlank())
        .map(AddPages::name)
        .orElse("pasted.txt");
  }

  /** Without folders: a name is shown and kept, and never opened. */
  private static String name(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("\\p{Cntrl}", " ").strip();
    return plain.isEmpty() ? "unnamed" : plain.substring(0, Math.min(200, plain.length()));
  }

  private static String unused(String name, Map<String, byte[]> named) {
    String free = name;
    for (int i = 2; named.containsKey(free); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      throw new BadRequestResponse(file.filename() + " could not be read: " + e.getMessage());
    }
  }

  private void job(Context ctx) {
    String n = Query.one(ctx.queryParamMap(), "n").filter(t -> t.matches("\\d{1,9}")).orElse("0");
    Job job = jobs.get(Integer.parseInt(n));
    if (job == null) {
      throw new NotFoundResponse("no such addition since the desk was started: " + n);
    }
    JobView view = job.view();
    if (!view.ended()) {
      ctx.header("Refresh", "1");
    }
    site.show(ctx, view.ended() ? "Added" : "Adding", "web/job.jte", view);
  }
}
