package org.parallax.core.clean;

import java.util.Optional;

/**
 * A part of a document under a heading of its own.
 *
 * @param heading the heading, empty for what stands before the first
 * @param author who wrote this part, where the document says so
 */
public record Section(String heading, Optional<String> author) {}
