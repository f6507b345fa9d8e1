package org.parallax.validation.train;

import org.parallax.core.classify.Features;

/**
 * An item to learn from.
 *
 * @param features what the classifier is told about it
 * @param label the index of its label
 * @param group what it belongs to, such as its article; items of a group are never split between
 *     training and test
 */
public record LabelledItem(Features features, int label, String group) {}
