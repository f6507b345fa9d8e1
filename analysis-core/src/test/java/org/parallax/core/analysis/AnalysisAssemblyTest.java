package org.parallax.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.measure.Reading;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Attribution;
import org.parallax.core.voice.Voice;
import org.parallax.core.voice.Voices;

class AnalysisAssemblyTest {

  @Test
  void aWordWithinTwoAttributionsIsTheInnerOnes() {
    String text = "Kerr said that the plan was “a bad joke” to them.";
    AnnotatedDocument document = Pipeline.annotate(text);
    Voices voices =
        new Voices(
            List.of(
                words(Voice.REPORTED, text, "that the plan was “a bad joke” to them"),
                words(Voice.QUOTE, text, "“a bad joke”")));
    AnalysisAssembly assembly =
        new AnalysisAssembly(document.document(), AnalysisAssembly.quotes(document, voices), true);
    assembly.add(new Reading(document, List.of(), voices, List.of()));
    DocumentAnalysis analysis = assembly.build(List.of(), TextProfile.EMPTY, Map.of(), "test");
    assertThat(analysis.quotes()).extracting(AnalysedQuote::words).containsExactly(6, 3);
    // Kerr, said
    assertThat(analysis.words()).isEqualTo(2 + 6 + 3);
  }

  private static Attribution words(Voice voice, String text, String content) {
    int from = text.indexOf(content);
    return new Attribution(
        voice,
        List.of(new Span(from, from + content.length())),
        Optional.empty(),
        Optional.empty());
  }
}
