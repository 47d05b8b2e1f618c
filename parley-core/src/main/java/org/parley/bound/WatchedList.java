package org.parley.bound;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list that cannot be changed and whose reader is ended where its work is. */
final class WatchedList<E> extends AbstractList<E> implements RandomAccess {
  private final List<E> list;

  WatchedList(List<E> list) {
    this.list = List.copyOf(list);
  }

  @Override
  public E get(int index) {
    Deadline.check();
    return list.get(index);
  }

  @Override
  public int size() {
    return list.size();
  }
}
