package org.parallax.core.compare;

/**
 * One stretch of a source, for showing how a measure moves from its beginning to its end.
 *
 * @param source the source's id
 * @param measure {@code portrayal} for the mean sentiment score, {@code loaded} for the share of
 *     loaded sentences
 * @param actor the actor's id, or {@code *} for all actors or none
 * @param part the stretch's number, from 1
 * @param parts how many stretches of about equal length the source was cut into
 * @param value the measure in the stretch
 */
public record ArcPart(
    String source, String measure, String actor, int part, int parts, Estimate value) {

  public ArcPart {
    if (part < 1 || part > parts) {
      throw new IllegalArgumentException("part " + part + " of " + parts);
    }
  }
}
