package org.parley.model;

/** What a move of a talk does. */
public enum Act implements Slug {
  OFFER,
  ACCEPT,
  REFUSE,
  DECLARE_READINESS,
  DEMAND,
  PROPOSE_VENUE,
  REFUSE_VENUE,
  PROPOSE_MEETING,
  AGREE_TO_MEET,
  POSTPONE,
  CANCEL,
  ARRIVE,
  MEET,
  CONCEDE,
  REPORT_PROGRESS,
  DENY_PROGRESS,
  AGREE,
  SIGN,
  BREAK_OFF,
  MEDIATE,
  DISMISS,
  THREATEN
}
