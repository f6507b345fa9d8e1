package org.parallax.core.compare;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well1024a;

/**
 * Gives every measurement random numbers of its own. What is drawn for a source, an actor and a
 * measure depends on the seed and these names alone, never on the other sources, their order, or
 * the threads at work.
 */
final class RandomStreams {

  private final long seed;

  RandomStreams(long seed) {
    this.seed = seed;
  }

  /** The generator that belongs to the names; called again it starts over. */
  RandomGenerator of(String... names) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
      for (String name : names) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return new Well1024a(ByteBuffer.wrap(digest.digest()).getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
