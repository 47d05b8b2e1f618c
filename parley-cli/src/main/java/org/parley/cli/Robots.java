package org.parley.cli;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.web.access.FetchRefused;
import org.parley.web.access.Fetched;
import org.parley.web.access.Fetcher;

/**
 * What each host lets robots fetch, by its {@code robots.txt} (RFC 9309): all of it where there is
 * no such file, nothing where the host cannot say.
 */
final class Robots {
  private static final List<String> NAMES = List.of("parley");
  private static final int MISSING = 400;
  private static final int FAILED = 500;
  private static final int FOUND = 200;

  private final Fetcher fetcher;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, SimpleRobotRules> rules = new HashMap<>();

  Robots(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  boolean allow(URI address) {
    URI file = address.resolve("/robots.txt");
    return rules
        .computeIfAbsent(file.getAuthority(), host -> rules(file))
        .isAllowed(address.toString());
  }

  private SimpleRobotRules rules(URI file) {
    try {
      Fetched fetched = fetcher.get(file);
      if (fetched.status() == FOUND) {
        return parser.parseContent(file.toString(), fetched.bytes(), "text/plain", NAMES);
      }
      boolean missing = fetched.status() >= MISSING && fetched.status() < FAILED;
      return new SimpleRobotRules(missing ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
    } catch (FetchRefused e) {
      return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
    }
  }
}
