package org.parley.io.format;

import java.io.IOException;

/** Calls of libraries, which let what a damaged file holds end in any exception. */
final class Library {
  private Library() {}

  interface Step<T> {
    T take() throws Exception;
  }

  /**
   * @param what is damaged
   */
  static <T> T call(String what, Step<T> step) throws IOException, Unreadable {
    try {
      return step.take();
    } catch (IOException | Unreadable e) {
      throw e;
    } catch (Exception | StackOverflowError e) {
      throw new Unreadable("damaged " + what + " (" + e.getMessage() + "): fetch it again");
    }
  }
}
