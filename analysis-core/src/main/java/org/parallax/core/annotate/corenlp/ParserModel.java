package org.parallax.core.annotate.corenlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.parallax.core.error.ModelException;

/**
 * The weights of CoreNLP's neural dependency parser, read from the file that CoreNLP ships. The
 * file is text: a header, an embedding for each word, tag and relation, the two layers of the
 * network, and a list of frequent inputs that is not needed here. Immutable by convention.
 */
final class ParserModel {

  /** What the parser looks at: words, then tags, then relations of chosen places. */
  static final int WORDS = 18;

  static final int TAGS = 18;
  static final int RELATIONS = 12;
  static final int INPUTS = WORDS + TAGS + RELATIONS;

  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NOTHING = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  private final List<String> relations = new ArrayList<>();
  private final float[][] embeddings;
  private final float[][] first;
  private final float[] bias;
  private final float[][] second;

  private ParserModel(Scanner in) throws IOException {
    int wordCount = in.header("dict");
    int tagCount = in.header("pos");
    int relationCount = in.header("label");
    int size = in.header("embeddingSize");
    int hidden = in.header("hiddenSize");
    if (in.header("numTokens") != INPUTS) {
      throw new IOException("it looks at another number of places");
    }
    in.header("preComputed");
    embeddings = new float[wordCount + tagCount + relationCount][size];
    for (int i = 0; i < embeddings.length; i++) {
      String name = in.word();
      if (i < wordCount) {
        words.put(name, i);
      } else if (i < wordCount + tagCount) {
        tags.put(name, i);
      } else {
        relations.add(name);
      }
      in.numbers(embeddings[i]);
    }
    first = new float[INPUTS * size][hidden];
    for (float[] column : first) {
      in.numbers(column);
    }
    bias = new float[hidden];
    in.numbers(bias);
    second = new float[hidden][2 * (relationCount - 1) + 1];
    for (float[] column : second) {
      in.numbers(column);
    }
  }

  /**
   * Reads the weights from the class path.
   *
   * @throws ModelException if they are not there or not what this class knows
   */
  static ParserModel load(String resource) {
    try (InputStream in = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new ModelException(
            "the dependency parser's model is missing from the class path (" + resource + ")");
      }
      return new ParserModel(
          new Scanner(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)));
    } catch (IOException e) {
      throw new ModelException(
          "the dependency parser's model cannot be read: " + e.getMessage(), e);
    }
  }

  /** The number of a word's embedding. */
  int word(String word) {
    return number(words, word);
  }

  /** The number of a tag's embedding. */
  int tag(String tag) {
    return number(tags, tag);
  }

  /** The number of the embedding of a relation; that of index 0 stands for none. */
  int relation(int index) {
    return words.size() + tags.size() + index;
  }

  /** The number of the first embedding that is not a word's. */
  int firstTag() {
    return words.size();
  }

  /** The embedding that stands for a word where there is none. */
  int noWord() {
    return number(words, NOTHING);
  }

  int noTag() {
    return number(tags, NOTHING);
  }

  int rootWord() {
    return number(words, ROOT);
  }

  int rootTag() {
    return number(tags, ROOT);
  }

  /** The names of relations; the first stands for none. */
  List<String> relations() {
    return List.copyOf(relations);
  }

  /** How many words, tags and relations have an embedding. */
  int embeddings() {
    return embeddings.length;
  }

  /** The number of hidden units. */
  int hidden() {
    return bias.length;
  }

  /** The number of transitions. */
  int transitions() {
    return second[0].length;
  }

  float[] bias() {
    return bias;
  }

  /** The weights from a hidden unit to each transition. */
  float[] fromHidden(int unit) {
    return second[unit];
  }

  /**
   * What an embedding at one of the {@link #INPUTS} adds to each hidden unit.
   *
   * @param input the place, from 0
   * @param embedding the number of the embedding
   */
  float[] contribution(int input, int embedding) {
    float[] sum = new float[hidden()];
    float[] vector = embeddings[embedding];
    for (int i = 0; i < vector.length; i++) {
      addScaled(sum, first[input * vector.length + i], vector[i]);
    }
    return sum;
  }

  /** Kept apart and plain so that the compiler makes vector instructions of it. */
  static void addScaled(float[] sum, float[] vector, float factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[i] * factor;
    }
  }

  private static int number(Map<String, Integer> numbers, String name) {
    Integer known = numbers.get(name);
    if (known == null) {
      known = numbers.get(UNKNOWN);
    }
    if (known == null) {
      throw new IllegalStateException("a model without a stand-in for unknown words");
    }
    return known;
  }

  /** Reads words and numbers between blanks; made for eight million short decimals. */
  private static final class Scanner {

    private final InputStream in;
    private byte[] token = new byte[64];
    private int length;

    Scanner(InputStream in) {
      this.in = in;
    }

    int header(String name) throws IOException {
      String line = word();
      if (!line.startsWith(name + "=")) {
        throw new IOException("it has '" + line + "' where '" + name + "' belongs");
      }
      return (int) parse(line.substring(name.length() + 1));
    }

    String word() throws IOException {
      next();
      return new String(token, 0, length, StandardCharsets.UTF_8);
    }

    void numbers(float[] into) throws IOException {
      for (int i = 0; i < into.length; i++) {
        next();
        into[i] = number();
      }
    }

    private void next() throws IOException {
      int c = in.read();
      while (c == ' ' || c == '\n' || c == '\r') {
        c = in.read();
      }
      length = 0;
      while (c != ' ' && c != '\n' && c != '\r' && c >= 0) {
        if (length == token.length) {
          token = Arrays.copyOf(token, 2 * length);
        }
        token[length++] = (byte) c;
        c = in.read();
      }
      if (length == 0) {
        throw new IOException("it breaks off");
      }
    }

    /** A plain decimal is read digit by digit, anything else by the library. */
    private float number() throws IOException {
      boolean negative = token[0] == '-';
      long digits = 0;
      double scale = 1;
      boolean fraction = false;
      for (int i = negative ? 1 : 0; i < length; i++) {
        byte c = token[i];
        if (c == '.' && !fraction) {
          fraction = true;
        } else if (c >= '0' && c <= '9' && length < 16) {
          digits = digits * 10 + (c - '0');
          scale = fraction ? scale * 10 : scale;
        } else {
          return parse(new String(token, 0, length, StandardCharsets.US_ASCII));
        }
      }
      return (float) ((negative ? -digits : digits) / scale);
    }

    private static float parse(String number) throws IOException {
      try {
        return Float.parseFloat(number);
      } catch (NumberFormatException e) {
        throw new IOException("it has '" + number + "' where a number belongs", e);
      }
    }
  }
}
