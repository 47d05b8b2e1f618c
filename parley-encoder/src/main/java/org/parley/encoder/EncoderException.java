package org.parley.encoder;

/** The model that comes with Parley could not be loaded or run: the installation is broken. */
public final class EncoderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EncoderException(String message, Throwable cause) {
    super(message, cause);
  }
}
