package org.parley.text;

import java.util.List;

/** A news agency of {@code agencies.json} and the forms it is credited by. */
record Agency(String name, List<String> forms) {}
