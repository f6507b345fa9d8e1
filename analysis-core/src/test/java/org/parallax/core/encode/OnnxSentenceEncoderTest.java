package org.parallax.core.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

class OnnxSentenceEncoderTest {

  private final SentenceEncoder encoder = OnnxSentenceEncoder.load();

  @Test
  void each_token_has_a_vector_of_the_encoders_width() {
    EncodedSentence encoded = encode("The harbourmaster 's unbelievableness amazed Quillon .");
    assertThat(encoded.tokens()).hasDimensions(7, 384);
    assertThat(encoded.summary()).hasSize(384);
    assertThat(encoded.width()).isEqualTo(encoder.width());
  }

  @Test
  void a_token_has_much_the_same_vector_in_much_the_same_sentence() {
    EncodedSentence praise = encode("The mayor praised the new bridge .");
    EncodedSentence praised = encode("The mayor praised the bridge .");
    assertThat(cosine(praise.tokens()[2], praised.tokens()[2])).isGreaterThan(0.9);
    assertThat(cosine(praise.tokens()[2], praised.tokens()[4]))
        .isLessThan(cosine(praise.tokens()[5], praised.tokens()[4]));
  }

  @Test
  void sentences_of_like_meaning_are_nearer_than_others() {
    float[] flood = encode("The river burst its banks .").summary();
    float[] water = encode("The town was flooded .").summary();
    float[] music = encode("The orchestra tuned its violins .").summary();
    assertThat(cosine(flood, water)).isGreaterThan(cosine(flood, music));
  }

  @Test
  void a_sentence_has_the_same_vectors_alone_among_others_and_with_any_number_of_threads()
      throws Exception {
    List<AnnotatedSentence> many = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      many.add(sentence("The council met " + "again and ".repeat(i) + "adjourned ."));
    }
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool two = new ForkJoinPool(2);
    try {
      List<EncodedSentence> single = one.submit(() -> encoder.encode(many)).get();
      List<EncodedSentence> pair = two.submit(() -> encoder.encode(many)).get();
      for (int i = 0; i < many.size(); i++) {
        assertThat(pair.get(i).tokens()).isDeepEqualTo(single.get(i).tokens());
        assertThat(encoder.encode(List.of(many.get(i))).get(0).summary())
            .isEqualTo(single.get(i).summary());
      }
    } finally {
      one.shutdown();
      two.shutdown();
    }
  }

  @Test
  void a_sentence_too_long_for_the_encoder_is_read_in_windows() {
    String words = "The committee read the long report again and again . ".repeat(120).strip();
    EncodedSentence encoded = encode(words);
    assertThat(encoded.tokens()).hasDimensions(1200, 384);
    // Deep inside, the same words have nearly the same vectors whichever window they fall into.
    assertThat(cosine(encoded.tokens()[303], encoded.tokens()[703])).isGreaterThan(0.95);
    for (float[] token : encoded.tokens()) {
      assertThat(cosine(token, token)).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void marks_outside_of_the_vocabulary_do_not_shift_the_words_after_them() {
    EncodedSentence plain = encode("It rained and Mira smiled .");
    EncodedSentence odd = encode("It rained \uD83C\uDF27\uD83C\uDF27 and Mira smiled .");
    int mira = 4;
    assertThat(cosine(odd.tokens()[mira], plain.tokens()[3]))
        .isGreaterThan(cosine(odd.tokens()[mira], plain.tokens()[4]));
  }

  @Test
  void the_middle_layer_comes_out_of_the_same_run_as_it_does_of_a_network_cut_off_there() {
    for (String words : List.of("The mayor praised the new bridge .", "It rained . ".repeat(200))) {
      AnnotatedSentence sentence = sentence(words.strip());
      PieceVectors cut =
          EncoderNetwork.load(model -> GraphCut.after(model, OnnxSentenceEncoder.MIDDLE_LAYER))
              .pieces(sentence)
              .get(0);
      EncodedSentence both = encoder.encode(List.of(sentence)).get(0);
      assertThat(both.middle()).isDeepEqualTo(cut.ofTokens());
      assertThat(cosine(both.middle()[1], both.tokens()[1])).isLessThan(0.9);
    }
  }

  @Test
  void the_last_layer_is_the_same_with_the_middle_one_beside_it() {
    AnnotatedSentence sentence = sentence("The mayor praised the new bridge .");
    PieceVectors alone = EncoderNetwork.load(model -> model).pieces(sentence).get(0);
    assertThat(encoder.encode(List.of(sentence)).get(0).tokens()).isDeepEqualTo(alone.ofTokens());
  }

  private EncodedSentence encode(String words) {
    return encoder.encode(List.of(sentence(words))).get(0);
  }

  /** A sentence of words parted by single spaces. */
  private static AnnotatedSentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ", -1)) {
      tokens.add(new Token(new Span(at, at + word.length()), word, word, "NN", "O", -1, "root"));
      at += word.length() + 1;
    }
    return new AnnotatedSentence(
        new SentenceId("test", 1, 1), new Span(0, at - 1), Paragraph.Kind.PROSE, tokens);
  }

  private static double cosine(float[] a, float[] b) {
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += a[i] * b[i];
      aa += a[i] * a[i];
      bb += b[i] * b[i];
    }
    return ab / Math.sqrt(aa * bb);
  }
}
