package org.parley.bench;

import java.util.List;
import org.parley.model.Span;

/** What the inner loops are measured on: a made-up report of some 160 words. */
public final class Passage {
  public static final List<String> PARAGRAPHS =
      List.of(
          "The foreign ministry of Orland said on Tuesday that it would send a delegation to the talks"
              + " in Port Vale, provided that the shelling of the northern valley stopped first.",
          "\"We have always been ready to sit down, and we are ready now,\" the minister told"
              + " reporters after a meeting with his counterpart from Meridia. He declined to say who"
              + " would lead the delegation, or whether the question of the prisoners was on the"
              + " agenda.",
          "A spokesman for the rebels, who hold most of the valley since last autumn, dismissed the"
              + " offer as a manoeuvre. According to him, the two previous rounds had failed because"
              + " the government did not keep to what its own envoys had signed.",
          "The mediators, led by a former judge, proposed a pause of ten days, a corridor for the"
              + " wounded and an exchange of forty prisoners on each side. Neither party has answered"
              + " in public; a diplomat close to the talks said that both had asked for more time.");

  public static final String TEXT = String.join("\n\n", PARAGRAPHS);

  private Passage() {}

  /** Where the paragraphs stand in {@link #TEXT}. */
  public static List<Span> spans() {
    return PARAGRAPHS.stream().map(Passage::span).toList();
  }

  private static Span span(String paragraph) {
    int at = TEXT.indexOf(paragraph);
    return new Span(at, at + paragraph.length());
  }
}
