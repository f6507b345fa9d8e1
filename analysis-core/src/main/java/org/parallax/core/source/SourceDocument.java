package org.parallax.core.source;

/**
 * A source as it was read: its original text, which all offsets refer to.
 *
 * @param metadata what is known about it
 * @param text the decoded text, before any cleaning; not blank
 * @param sha256 the SHA-256 of the file's bytes, 64 hexadecimal digits in lower case
 */
public record SourceDocument(SourceMetadata metadata, String text, String sha256) {

  public SourceDocument {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a document without text: " + metadata.id());
    }
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }

  public String id() {
    return metadata.id();
  }
}
