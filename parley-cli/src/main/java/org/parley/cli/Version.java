package org.parley.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that was built. */
final class Version implements IVersionProvider {
  static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("0.1.0-SNAPSHOT");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"parley " + text()};
  }
}
