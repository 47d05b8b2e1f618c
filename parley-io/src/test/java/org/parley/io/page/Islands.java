package org.parley.io.page;

import java.util.List;
import org.parley.io.words.Scene;
import org.parley.io.words.Scene.Step;
import org.parley.model.Act;
import org.parley.model.Dossier;
import org.parley.model.Format;
import org.parley.model.Report;

/** Three reports of two islands that quarrel, and what they say together. */
public final class Islands {
  static final Report GAZETTE =
      Scene.text(
          "r-gazette",
          "North Gazette",
          "2022-02-25",
          Format.TEXT,
          """
          Norland offers talks
          Norland's queen Ada said on Friday she would send envoys to Port Rock if Sutland drops its guns.
          Also read | Herring prices rise
          About 40 soldiers were killed in the landing, her spokesman said.
          """,
          List.of("Also read"));
  static final Report COPY =
      Scene.text(
          "r-copy",
          "East Post",
          "2022-02-25",
          Format.TEXT,
          "Talks offered\nNorland's queen Ada said on Friday she would send envoys to Port Rock.",
          List.of());
  static final Report HERALD =
      Scene.text(
          "r-herald",
          "South Herald",
          "2022-02-26",
          Format.TEXT,
          """
          No to Port Rock
          King Bo of Sutland refused Port Rock and named Bay or Cliff. "There was no landing, it was a visit," he said.
          """,
          List.of());

  private Islands() {}

  public static Dossier dossier() {
    return new Scene()
        .actor("NOR", "Norland", "NOR")
        .actor("Q1", "Queen Ada", "NOR")
        .actor("SUT", "Sutland", "SUT")
        .actor("Q2", "King Bo", "SUT")
        .add(
            GAZETTE,
            List.of(
                Scene.statement(
                    GAZETTE,
                    1,
                    "Q1",
                    "she would send envoys to Port Rock if Sutland drops its guns")),
            List.of(Scene.killed(GAZETTE, "About 40 soldiers were killed", 40, "outlet")),
            List.of(Scene.wording(GAZETTE, "outlet", "landing")))
        .add(COPY, List.of(), List.of())
        .add(
            HERALD,
            List.of(Scene.statement(HERALD, 1, "Q2", "There was no landing, it was a visit")),
            List.of(),
            List.of(Scene.wording(HERALD, "Q2", "landing"), Scene.wording(HERALD, "Q2", "visit")))
        .copy("r-copy", "r-gazette")
        .talk(
            "Norland–Sutland talks",
            List.of("NOR", "SUT"),
            new Step("m-offer")
                .by("NOR", "Q1")
                .to("SUT")
                .day("2022-02-25")
                .in("Port Rock")
                .given(GAZETTE, "if Sutland drops its guns")
                .per(
                    1,
                    Scene.evidence(GAZETTE, "would send envoys to Port Rock"),
                    Scene.evidence(COPY, "would send envoys to Port Rock")),
            new Step("m-refusal")
                .act(Act.REFUSE_VENUE)
                .by("Q2")
                .to("NOR")
                .day("2022-02-26")
                .in("Port Rock")
                .answering("m-offer")
                .per(1, Scene.evidence(HERALD, "refused Port Rock")),
            new Step("m-venue")
                .act(Act.PROPOSE_VENUE)
                .by("Q2")
                .in("Bay", "Cliff")
                .per(1, Scene.evidence(HERALD, "refused Port Rock and named Bay or Cliff")))
        .dispute(
            "whether there was a landing",
            Scene.side(
                "killed in the landing",
                "outlet",
                Scene.evidence(GAZETTE, "killed in the landing")),
            Scene.side(
                "There was no landing", "Q2", Scene.evidence(HERALD, "There was no landing")))
        .dossier();
  }
}
