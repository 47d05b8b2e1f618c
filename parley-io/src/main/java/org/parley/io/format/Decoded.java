package org.parley.io.format;

import java.util.Optional;

/** Text from bytes, and what had to be assumed for it. */
public record Decoded(String text, Optional<String> doubt) {}
