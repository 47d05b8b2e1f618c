package org.parley.dossier;

/**
 * A claim that takes one side of an {@link org.parley.reading.claim.Opposition}.
 *
 * @param first whether it is the opposition's first side
 * @param subject whom the claim is about
 */
public record ClaimShare(String opposition, boolean first, String subject, DisputedClaim claim)
    implements Share {
  @Override
  public String question() {
    return Questions.key(opposition, subject);
  }

  @Override
  public String report() {
    return claim.evidence().report();
  }

  @Override
  public ClaimShare at(int order) {
    return new ClaimShare(opposition, first, subject, claim.at(order));
  }
}
