package org.parley.store;

import org.parley.model.TalkStatus;

/**
 * Where a talk stood at the end of a day.
 *
 * @param moves how many had come
 */
public record TalkStateAt(TalkStatus status, int moves) {}
