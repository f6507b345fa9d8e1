package org.parallax.core.measure;

import org.parallax.core.actor.Mention;

/**
 * What is seen of a mention.
 *
 * @param mention the mention
 * @param sentiment the sentiment toward it
 * @param view the vector that the sentiment is read off, made of the sentence with all mentions
 *     masked; empty without the encoder. Not copied: callers do not write into it
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of numbers a mention: boxed they would be slow
public record MentionLook(Mention mention, SentimentObservation sentiment, float[] view) {}
