package org.parley.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.encoder.ArgumentTags;
import org.parley.encoder.TriggerTags;
import org.parley.encoder.Window;
import org.parley.encoder.WindowMaker;
import org.parley.language.ArgumentRole;
import org.parley.model.Span;

/**
 * A window with the acts marked in it.
 *
 * @param tags one a word, as {@link TriggerTags} numbers them
 */
record ActExample(Window window, int[] tags, List<Mark> marks) {
  /**
   * @param same index of the earlier mark of this window that tells the same deed; -1 for none
   * @param answers index of the mark of this window that it answers; -1 for none
   */
  record Mark(
      Predicate predicate, int act, int type, int mode, int realis, int same, int answers) {}

  static List<ActExample> of(ActText text, WindowMaker maker) {
    return maker.windows(text.text(), Example.paragraphs(text.text())).stream()
        .map(w -> of(w, text.acts()))
        .toList();
  }

  private static ActExample of(Window window, List<ActText.Marked> acts) {
    int[] tags = new int[window.words().size()];
    List<ActText.Marked> inside = new ArrayList<>();
    List<int[]> words = new ArrayList<>();
    for (ActText.Marked act : acts) {
      int[] trigger = WindowWords.of(window, act.trigger());
      if (trigger.length > 0) {
        inside.add(act);
        words.add(trigger);
        tag(tags, trigger);
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (int a = 0; a < inside.size(); a++) {
      ActText.Marked act = inside.get(a);
      int[] trigger = words.get(a);
      marks.add(
          new Mark(
              new Predicate(trigger[0], trigger[trigger.length - 1], roles(window, act)),
              act.act(),
              act.type(),
              act.mode(),
              act.realis(),
              before(inside, a),
              act.answers().map(id -> index(inside, id)).orElse(-1)));
    }
    return new ActExample(window, tags, marks);
  }

  private static void tag(int[] tags, int[] trigger) {
    for (int i = 0; i < trigger.length; i++) {
      if (tags[trigger[i]] == TriggerTags.OUTSIDE) {
        tags[trigger[i]] = i == 0 ? TriggerTags.BEGIN : TriggerTags.INSIDE;
      }
    }
  }

  private static int[] roles(Window window, ActText.Marked act) {
    int[] roles = new int[window.words().size()];
    for (Map.Entry<ArgumentRole, List<Span>> role : act.arguments().entrySet()) {
      for (Span span : role.getValue()) {
        for (int w : WindowWords.of(window, span)) {
          roles[w] = roles[w] == 0 ? ArgumentTags.of(role.getKey()) : roles[w];
        }
      }
    }
    return roles;
  }

  /** The nearest earlier one of the same deed. */
  private static int before(List<ActText.Marked> acts, int at) {
    String deed = deed(acts.get(at));
    for (int other = at - 1; other >= 0; other--) {
      if (deed(acts.get(other)).equals(deed)) {
        return other;
      }
    }
    return -1;
  }

  private static String deed(ActText.Marked act) {
    return act.same().orElse(act.id());
  }

  private static int index(List<ActText.Marked> acts, String id) {
    for (int a = 0; a < acts.size(); a++) {
      if (acts.get(a).id().equals(id)) {
        return a;
      }
    }
    return -1;
  }
}
