package org.parallax.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.clean.Removal;
import org.parallax.core.clean.Section;
import org.parallax.core.error.InputException;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.FrameObservation;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.NarrativeRoleObservation;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.source.SourceMetadata;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.Evidence;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Voice;

class AnalysisJsonTest {

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgainUnchanged() {
    DocumentAnalysis analysis = example();
    Path file = folder.resolve("analyses/daily.json");
    AnalysisJson.write(analysis, file);
    assertThat(AnalysisJson.read(file)).isEqualTo(analysis);
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void onlyWhatARecordIsMadeOfIsWritten() {
    assertThat(AnalysisJson.toJson(example()))
        .contains("\"span\":[0,21]", "\"id\":\"daily#1.1\"", "\"measure\":\"sentiment\"")
        .doesNotContain("\"measured\"", "\"empty\"", "\"label\":\"positive\"");
  }

  @Test
  void aNewerSchemaIsRefusedWithAdvice() {
    String newer =
        AnalysisJson.toJson(example()).replace("\"schemaVersion\":1", "\"schemaVersion\":99");
    assertThatThrownBy(() -> AnalysisJson.parse("daily.json", newer))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("daily.json: was made by a newer Parallax (schema 99,")
        .hasMessageContaining("update Parallax");
  }

  @Test
  void evidenceThatPointsNowhereIsRefused() {
    String broken =
        AnalysisJson.toJson(example())
            .replace("\"sentence\":\"daily#1.1\"", "\"sentence\":\"daily#9.9\"");
    assertThatThrownBy(() -> AnalysisJson.parse("daily.json", broken))
        .hasMessage(
            "daily.json: is a broken analysis: it points to a sentence that is not there: daily#9.9");
  }

  @Test
  void brokenFilesAreRefusedInOneLine() throws IOException {
    String json = AnalysisJson.toJson(example());
    for (String broken :
        List.of(
            "",
            "{}",
            "[1]",
            json.substring(0, json.length() / 2),
            json.replace("[0,21]", "[21,0]"),
            json.replace("[0,21]", "[0]"),
            json.replace("\"voice\":\"AUTHOR\"", "\"voice\":\"NOBODY\""),
            json.replace("\"negative\":0.1", "\"negative\":7"))) {
      Path file = Files.writeString(folder.resolve("broken.json"), broken);
      assertThatThrownBy(() -> AnalysisJson.read(file))
          .as(broken.length() > 60 ? broken.substring(0, 60) : broken)
          .isInstanceOf(InputException.class)
          .hasMessageNotContaining("\n");
    }
  }

  static DocumentAnalysis example() {
    SentenceId id = new SentenceId("daily", 1, 1);
    Evidence evidence = new Evidence(id, List.of(new Span(0, 7), new Span(8, 12)));
    return new DocumentAnalysis(
        DocumentAnalysis.SCHEMA_VERSION,
        "0.1.0",
        new SourceMetadata(
            "daily",
            "The Daily",
            Optional.of("Daily"),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 8, 8)),
            Optional.of("news"),
            "en",
            Map.of("group", "a")),
        "0".repeat(64),
        30,
        Map.of("encoder", "none"),
        List.of(new Removal("url", new Span(22, 30))),
        List.of(new Section("", Optional.empty())),
        List.of("a note"),
        List.of(
            new AnalysedSentence(
                id,
                new Span(0, 21),
                Paragraph.Kind.PROSE,
                0,
                new AnalysedSentence.WordsByVoice(4, 0, 0),
                Optional.of(AlignedText.of("Norland does it well.")))),
        List.of(
            new AnalysedMention("norland", MentionForm.NAME, "Norland", Voice.AUTHOR, evidence)),
        List.of(new AnalysedQuote(Voice.QUOTE, "Kerr", "", "named", 3, List.of(evidence))),
        List.of(
            new SentimentObservation(
                "norland",
                Voice.AUTHOR,
                0.1,
                0.2,
                0.7,
                List.of(new SentimentObservation.Reason(new Span(16, 20), "well", 0.4)),
                evidence),
            new ActionObservation(
                "norland",
                ActionObservation.Part.AGENT,
                "do",
                false,
                ActionObservation.Modality.DID,
                false,
                Voice.AUTHOR,
                evidence),
            new NarrativeRoleObservation("norland", Voice.AUTHOR, 0.6, 0.1, 0.1, 0.2, evidence),
            new FrameObservation("economic", 0.3, Voice.AUTHOR, evidence),
            new CueObservation("booster-well", "booster", "well", "", Voice.AUTHOR, evidence),
            new LoadedObservation(0.4, Voice.AUTHOR, evidence)),
        new TextProfile(
            Map.of("norland", new TextProfile.TermCount(1, 1)),
            List.of(new TextProfile.Shingle(-7L, id, 0)),
            List.of(new TextProfile.SentenceVector(id, "AAEC"))));
  }
}
