package org.parallax.core.encode;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.error.ModelException;

/** The encoder's own tokeniser, aligned with the tokens of an annotated sentence. */
final class WordPieces {

  /** The most word pieces the encoder takes at once, beside the two that frame them. */
  static final int WINDOW = 510;

  private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

  private final HuggingFaceTokenizer tokenizer;
  private final long begin;
  private final long end;

  /**
   * A sentence's word pieces.
   *
   * @param ids their numbers in the vocabulary
   * @param firstOf for each token its first piece
   * @param endOf for each token the piece after its last; the same as {@code firstOf} if it has
   *     none
   */
  @SuppressWarnings("ArrayRecordComponent") // passed on within this package only
  record Split(long[] ids, int[] firstOf, int[] endOf) {}

  private WordPieces(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
    long[] frame = tokenizer.encode("", true, false).getIds();
    this.begin = frame[0];
    this.end = frame[frame.length - 1];
  }

  static WordPieces load() {
    // The library would otherwise look for newer files on the network.
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    try (InputStream in = WordPieces.class.getResourceAsStream(TOKENIZER)) {
      if (in == null) {
        throw new ModelException("the encoder's tokeniser is missing from the class path");
      }
      return new WordPieces(
          HuggingFaceTokenizer.newInstance(in, Map.of("padding", "false", "truncation", "false")));
    } catch (IOException e) {
      throw new ModelException("the encoder's tokeniser cannot be read: " + e.getMessage(), e);
    }
  }

  /** Splits a sentence; blanks between its tokens count as one. */
  Split split(AnnotatedSentence sentence) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[sentence.size()];
    int[] ends = new int[sentence.size()];
    int before = sentence.token(0).span().from();
    for (int i = 0; i < starts.length; i++) {
      Token token = sentence.token(i);
      if (token.span().from() > before) {
        text.append(' ');
      }
      starts[i] = text.length();
      text.append(plain(token.text()));
      ends[i] = text.length();
      before = token.span().to();
    }
    Encoding encoding = tokenizer.encode(text.toString(), false, false);
    CharSpan[] spans = encoding.getCharTokenSpans();
    int[] firstOf = new int[starts.length];
    int[] endOf = new int[starts.length];
    Arrays.fill(firstOf, -1);
    int token = 0;
    for (int piece = 0; piece < spans.length; piece++) {
      CharSpan span = spans[piece];
      if (span == null) {
        continue;
      }
      while (token < starts.length - 1 && ends[token] <= span.getStart()) {
        token++;
      }
      // A piece can reach over several tokens, which then share it.
      for (int i = token; i < starts.length && starts[i] < span.getEnd(); i++) {
        if (ends[i] > span.getStart()) {
          firstOf[i] = firstOf[i] < 0 ? piece : firstOf[i];
          endOf[i] = piece + 1;
        }
      }
    }
    for (int i = 0; i < firstOf.length; i++) {
      firstOf[i] = Math.max(0, firstOf[i]);
    }
    return new Split(encoding.getIds(), firstOf, endOf);
  }

  /** A stretch of pieces between the marks for the begin and the end of a text. */
  long[] framed(long[] ids, int from, int to) {
    long[] framed = new long[to - from + 2];
    framed[0] = begin;
    System.arraycopy(ids, from, framed, 1, to - from);
    framed[framed.length - 1] = end;
    return framed;
  }

  /**
   * Text in which every character is one code unit, since the tokeniser counts code points; emoji
   * and the like are unknown to its vocabulary anyway.
   */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isSurrogate(plain.charAt(i))) {
        plain.setCharAt(i, '\u25A1');
      }
    }
    return plain.toString();
  }
}
