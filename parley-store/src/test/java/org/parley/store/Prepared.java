package org.parley.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Assertion;
import org.parley.model.Claims;
import org.parley.model.Dated;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Publication;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.StatementKind;
import org.parley.model.When;

/** Reports by number whose readings need no grammar: many statements each. */
record Prepared(Inputs inputs, Reading reading) {
  static final int STATEMENTS = 60;
  private static final ActorId ELBONIA = new ActorId("ELB");

  static Prepared number(int n) {
    StringBuilder text = new StringBuilder("Note " + n + " from Port Vale\n\n");
    List<Span> words = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      text.append("Elbonia said ");
      int at = text.length();
      text.append("that round ").append(i).append(" of the talks would be held on day ").append(n);
      words.add(new Span(at, text.length()));
      text.append(".\n");
    }
    String original = text.toString();
    Inputs inputs =
        InputReader.again("n" + n + ".txt", Format.TEXT, original.getBytes(StandardCharsets.UTF_8));
    return new Prepared(inputs, reading(inputs.sources().get(0).id(), n, original, words));
  }

  private static Reading reading(ReportId id, int n, String original, List<Span> words) {
    List<Statement> statements = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    LocalDate day = LocalDate.of(2022, 1, 1).plusDays(n % 365);
    for (Span content : words) {
      int at = content.start() - "Elbonia said ".length();
      Mention speaker =
          new Mention(
              ELBONIA, "Elbonia", new Span(at, at + "Elbonia".length()), Resolution.REGISTER);
      mentions.add(speaker);
      statements.add(
          new Statement(
              StatementId.of(id, statements.size() + 1),
              id,
              Optional.of(speaker),
              Optional.of(new Quote("said", new Span(at + 8, at + 12))),
              List.of(content),
              content.of(original),
              StatementKind.INDIRECT,
              Assertion.MADE,
              Optional.empty(),
              List.of(),
              Optional.empty(),
              Optional.of(new Dated(When.day(day), "published", Optional.empty())),
              0.5,
              "cue"));
    }
    Report report =
        new Report(
            id,
            Optional.empty(),
            "n" + n + ".txt",
            Format.TEXT,
            original,
            original,
            Optional.empty(),
            Optional.of("Gazette " + n % 7),
            Optional.empty(),
            Optional.empty(),
            new Publication(Optional.of(day), "header", Optional.empty(), List.of(day)),
            "en",
            List.of(new Span(0, original.length())),
            List.of(),
            List.of(),
            Optional.empty());
    Actor elbonia =
        new Actor(
            ELBONIA,
            "Elbonia",
            ActorKind.COUNTRY,
            Optional.of("ELB"),
            Optional.empty(),
            List.of(),
            List.of("Elbonia"));
    return new Reading(
        report,
        List.of(elbonia),
        mentions,
        List.of(),
        List.of(),
        statements,
        List.of(),
        List.of(),
        List.of(),
        Claims.NONE);
  }

  Added into(StoreWriter writer) {
    return writer.add(inputs.sources().get(0), inputs.bytes().get(0), reading);
  }
}
