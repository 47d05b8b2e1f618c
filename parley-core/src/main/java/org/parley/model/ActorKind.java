package org.parley.model;

/** What an actor is. */
public enum ActorKind implements Slug {
  COUNTRY,
  GOVERNMENT,
  MINISTRY,
  MILITARY,
  ORGANISATION,
  PERSON,
  GROUP,
  PLACE_AS_ACTOR
}
