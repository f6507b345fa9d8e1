package org.parallax.core.analysis;

import org.parallax.core.actor.MentionForm;
import org.parallax.core.text.Evidence;
import org.parallax.core.voice.Voice;

/**
 * A mention of a stored analysis.
 *
 * @param actor the actor's id
 * @param form how it names the actor
 * @param label the words, on one line
 * @param voice the voice it stands in
 * @param evidence the sentence and the place in the original
 */
public record AnalysedMention(
    String actor, MentionForm form, String label, Voice voice, Evidence evidence) {}
