package org.parallax.core.analysis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parallax.core.text.Span;

/**
 * The words of a sentence as the shared sequences count them. They are read off the characters, not
 * off an annotator's tokens, so that a comparison can find the place of a sequence again in a
 * stored sentence.
 *
 * <p>A word is a run of letters and digits, with single hyphens, dots and apostrophes inside:
 * {@code Norland's}, {@code long-term} and {@code 2.5} are one word each.
 */
public final class Words {

  /** The length of the hashed sequences, in words. */
  public static final int SEQUENCE = 5;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]++(?:[-.'’‑][\\p{L}\\p{N}]++)*+");

  private Words() {}

  /** The places of the words, in order. */
  public static List<Span> spans(String sentence) {
    return WORD.matcher(sentence)
        .results()
        .map((MatchResult match) -> new Span(match.start(), match.end()))
        .toList();
  }

  /** The words in lower case with plain apostrophes and hyphens, in order. */
  public static List<String> of(String sentence) {
    return spans(sentence).stream().map(span -> plain(span.in(sentence))).toList();
  }

  /**
   * The hashes of the sequences of five words, by the position of their first word; empty for a
   * sentence of fewer than five.
   */
  public static List<Long> hashes(String sentence) {
    List<String> words = of(sentence);
    List<Long> hashes = new ArrayList<>();
    for (int i = 0; i + SEQUENCE <= words.size(); i++) {
      hashes.add(hash(words.subList(i, i + SEQUENCE)));
    }
    return List.copyOf(hashes);
  }

  /** The first 64 bits of the SHA-256 sum of the words joined by spaces. */
  static long hash(List<String> words) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(sum).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String plain(String word) {
    return word.replace('’', '\'').replace('‑', '-').toLowerCase(Locale.ROOT);
  }
}
