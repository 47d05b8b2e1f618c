package org.parley.io.input;

import java.util.Optional;

/** Text from bytes, and what had to be assumed for it. */
record Decoded(String text, Optional<String> doubt) {}
