package org.parallax.core.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns bytes into text: by their byte order mark, else as UTF-8 if they are valid in it, else by
 * what their statistics say, else as Windows-1252.
 */
final class TextBytes {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** The encodings of which Windows-1252 is a superset as far as text goes. */
  private static final Set<String> WITHIN_WESTERN = Set.of("ISO-8859-1", "US-ASCII");

  /** Encodings that differ from Windows-1252 in some letters only. */
  private static final Set<String> LATIN =
      Set.of("windows-1250", "windows-1254", "ISO-8859-2", "ISO-8859-9");

  /** Another Latin encoding must be this much likelier, since the texts to measure are English. */
  private static final int FAVOUR = 20;

  private static final int FEWEST_CONFIDENCE = 25;

  /** The detector looks at so many bytes. */
  private static final int SAMPLE = 12_000;

  private static final int AROUND = 60;

  private static final int SHORTEST_WIDE = 16;

  private record Mark(Charset charset, int... bytes) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
          new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
          new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
          new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE));

  private TextBytes() {}

  static String decode(byte[] bytes) {
    for (Mark mark : MARKS) {
      if (startsWith(bytes, mark.bytes())) {
        int from = mark.bytes().length;
        return mark.charset().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
      }
    }
    Optional<String> utf8 = utf8(bytes);
    boolean zeros = isMostlyWide(bytes);
    if (utf8.isPresent() && !zeros) {
      return utf8.get();
    }
    Charset detected = detect(bytes, zeros);
    if (utf8.isPresent() && !isWide(detected.name())) {
      return utf8.get();
    }
    return detected.decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Charset detect(byte[] bytes, boolean zeros) {
    CharsetMatch[] matches =
        new CharsetDetector().setText(zeros ? start(bytes) : telling(bytes)).detectAll();
    int western = 0;
    for (CharsetMatch match : matches) {
      if (match.getName().equals(WESTERN.name()) || WITHIN_WESTERN.contains(match.getName())) {
        western = Math.max(western, match.getConfidence());
      }
    }
    for (CharsetMatch match : matches) {
      String name = match.getName();
      boolean possible =
          match.getConfidence() >= FEWEST_CONFIDENCE
              && isWide(name) == zeros
              && !name.equals("UTF-8")
              && Charset.isSupported(name);
      if (possible && WITHIN_WESTERN.contains(name)) {
        return WESTERN;
      }
      if (possible && !(LATIN.contains(name) && match.getConfidence() < western + FAVOUR)) {
        return Charset.forName(name);
      }
    }
    return WESTERN;
  }

  private static boolean isWide(String name) {
    return name.toUpperCase(Locale.ROOT).matches("UTF-(16|32)[BL]E");
  }

  private static byte[] start(byte[] bytes) {
    return Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
  }

  /** What stands around the bytes beyond ASCII, which alone tell one encoding from another. */
  private static byte[] telling(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int done = 0;
    for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
      if (bytes[i] < 0 && i >= done) {
        int from = Math.max(done, i - AROUND);
        int to = Math.min(bytes.length, i + AROUND);
        sample.write(bytes, from, to - from);
        done = to;
      }
    }
    return sample.toByteArray();
  }

  /** In UTF-16 and UTF-32 every second byte of a Western text is 0; elsewhere none should be. */
  private static boolean isMostlyWide(byte[] bytes) {
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    return bytes.length >= SHORTEST_WIDE && zeros >= bytes.length / 3;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
