package org.parallax.validation.train;

/** Describes words to the head for devices, the same way in training and in use. */
final class DeviceFeatures {

  /** So many vectors' worth of numbers a word has. */
  public static final int VECTORS = 3;

  /** So many words on either side are looked at. */
  private static final int NEIGHBOURS = 3;

  private DeviceFeatures() {}

  /**
   * A word: its vector from the encoder's middle layer, then the sum over the three words before
   * it, then over the three behind it, each a third; where the sentence ends before, nothing stands
   * in for them.
   *
   * @param middle the sentence's vectors, one a word
   * @param word the word's place in the sentence
   * @param into where the numbers go, from {@code at} on; zeros before
   */
  public static void ofWord(float[][] middle, int word, float[] into, int at) {
    int width = middle[word].length;
    System.arraycopy(middle[word], 0, into, at, width);
    for (int distance = 1; distance <= NEIGHBOURS; distance++) {
      add(middle, word - distance, into, at + width);
      add(middle, word + distance, into, at + 2 * width);
    }
  }

  private static void add(float[][] middle, int word, float[] into, int at) {
    if (0 <= word && word < middle.length) {
      for (int i = 0; i < middle[word].length; i++) {
        into[at + i] += middle[word][i] / NEIGHBOURS;
      }
    }
  }
}
