package org.parallax.core.fuzz;

import java.util.List;
import java.util.Random;

/** Breaks inputs in the ways that files are broken, and in some that only malice finds. */
public final class Mutations {

  private static final List<String> NASTY =
      List.of(
          "\u0000",
          "\uFEFF",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\u202E",
          "\u0130",
          "\u0131",
          "\"",
          "'",
          "{",
          "}",
          "[",
          "]",
          ":",
          "- ",
          "# ",
          "&a ",
          "*a",
          "!!int ",
          "|\n",
          ">\n",
          "\t",
          "\r\n",
          "\n\n",
          "\\",
          "null",
          "true",
          "-1",
          "99999999999999999999",
          "1e999",
          "NaN",
          "../..",
          "<",
          ">",
          "&#x0;",
          "<!--",
          "]]>",
          "%",
          "$",
          "\u2028",
          "a\u0301\u0301\u0301",
          "2024-02-30",
          "2147483647");

  private final Random random;

  public Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** The text with one to four faults. */
  public String of(String text) {
    StringBuilder broken = new StringBuilder(text);
    for (int faults = 1 + random.nextInt(4); faults > 0; faults--) {
      int at = random.nextInt(broken.length() + 1);
      int length = random.nextInt(Math.max(1, Math.min(40, broken.length() - at + 1)));
      int end = Math.min(broken.length(), at + length);
      switch (random.nextInt(7)) {
        case 0 -> broken.delete(at, end);
        case 1 -> broken.insert(at, broken.substring(at, end));
        case 2 -> broken.insert(at, one());
        case 3 -> broken.replace(at, end, one());
        case 4 -> broken.setLength(random.nextInt(4) == 0 ? at : broken.length());
        case 5 -> broken.insert(at, one().repeat(1 + random.nextInt(200)));
        default -> swapDigits(broken, at);
      }
    }
    return broken.toString();
  }

  /** The bytes with one to six faults. */
  public byte[] of(byte[] bytes) {
    byte[] broken = bytes.clone();
    for (int faults = 1 + random.nextInt(6); faults > 0 && broken.length > 0; faults--) {
      broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
    }
    if (random.nextInt(4) == 0) {
      byte[] cut = new byte[random.nextInt(broken.length + 1)];
      System.arraycopy(broken, 0, cut, 0, cut.length);
      return cut;
    }
    return broken;
  }

  /** Another number where one stands: a wrong place, a wrong count, a wrong version. */
  private void swapDigits(StringBuilder text, int at) {
    for (int i = at; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        text.setCharAt(i, (char) ('0' + random.nextInt(10)));
        return;
      }
    }
  }

  private String one() {
    return NASTY.get(random.nextInt(NASTY.size()));
  }
}
