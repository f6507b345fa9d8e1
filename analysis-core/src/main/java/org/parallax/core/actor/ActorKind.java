package org.parallax.core.actor;

/** What an actor is. */
public enum ActorKind {
  PERSON,
  COUNTRY,
  ORGANISATION,
  GROUP,
  LAW,
  PLACE,
  EVENT
}
