package org.parley.corenlp;

import java.util.Arrays;

/**
 * A sentence half parsed, by the arc-standard system (Nivre 2004): a stack of words whose heads are
 * open, above the root, and the words still to come. Words count from 1; 0 is the root, -1 none.
 */
final class ParserState {
  static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private int depth = 1;
  private int next = 1;
  private final int[] heads;
  private final int[] labels;
  private final int[][] left;
  private final int[][] right;

  /**
   * @param size how many words
   */
  ParserState(int size) {
    this.size = size;
    this.stack = new int[size + 1];
    this.heads = new int[size + 1];
    this.labels = new int[size + 1];
    this.left = none(size);
    this.right = none(size);
  }

  private static int[][] none(int size) {
    int[][] children = new int[2][size + 1];
    Arrays.fill(children[0], NONE);
    Arrays.fill(children[1], NONE);
    return children;
  }

  /** Whether there is a choice: at least two words whose heads are open. */
  boolean open() {
    return depth > 2;
  }

  boolean more() {
    return next <= size;
  }

  boolean done() {
    return depth == 1 && !more();
  }

  /** The word that is {@code down} from the top of the stack. */
  int stack(int down) {
    return down < depth ? stack[depth - 1 - down] : NONE;
  }

  /** The word that comes after {@code ahead} others. */
  int coming(int ahead) {
    return next + ahead <= size ? next + ahead : NONE;
  }

  /** The outermost child on the left, or where {@code inwards} is 1 the one after it. */
  int left(int word, int inwards) {
    return word < 0 ? NONE : left[inwards][word];
  }

  int right(int word, int inwards) {
    return word < 0 ? NONE : right[inwards][word];
  }

  int head(int word) {
    return heads[word];
  }

  int label(int word) {
    return labels[word];
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** The word below the top is the top's child. */
  void leftArc(int label) {
    int child = stack[depth - 2];
    int head = stack[depth - 1];
    stack[depth - 2] = head;
    attach(child, head, label, left);
  }

  /** The top is the child of the word below. */
  void rightArc(int label) {
    attach(stack[depth - 1], stack[depth - 2], label, right);
  }

  private void attach(int child, int head, int label, int[][] side) {
    depth--;
    heads[child] = head;
    labels[child] = label;
    side[1][head] = side[0][head];
    side[0][head] = child;
  }
}
