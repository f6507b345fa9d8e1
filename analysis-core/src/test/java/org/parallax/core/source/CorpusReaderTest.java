package org.parallax.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.Shared;
import org.parallax.core.error.ConfigurationException;
import org.parallax.core.error.InputException;

class CorpusReaderTest {

  @TempDir Path folder;

  @Test
  void readsTheManifestOfTheFiveSources() {
    Corpus corpus = CorpusReader.read(Shared.root().resolve("seeds"));
    assertThat(corpus.name()).isEqualTo("five-sources");
    assertThat(corpus.entries())
        .extracting(entry -> entry.metadata().id())
        .containsExactly(
            "construction-and-reality",
            "news-az-gurbanov",
            "trend-garayev",
            "air-center-report",
            "trend-alioghlu");
    assertThat(corpus.entries().get(4).metadata().date())
        .hasValueSatisfying(date -> assertThat(date).hasToString("2025-08-08"));
    assertThat(corpus.entries()).allSatisfy(entry -> assertThat(entry.sha256()).isPresent());
  }

  @Test
  void aFolderWithoutManifestGivesIdsFromFileNames() throws IOException {
    Files.writeString(folder.resolve("The Daily (8 May).txt"), "Text.");
    Files.writeString(folder.resolve("b.txt"), "Text.");
    Files.writeString(folder.resolve("picture.xyz"), "?");
    Corpus corpus = CorpusReader.read(folder);
    assertThat(corpus.entries())
        .extracting(entry -> entry.metadata().id())
        .containsExactly("The-Daily-8-May", "b");
  }

  @Test
  void aFolderWithoutDocumentsSaysWhatCanBeRead() {
    assertThatThrownBy(() -> CorpusReader.read(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("holds no document that can be read (")
        .hasMessageContaining(".txt");
  }

  @Test
  void anUnknownKeyOfASourceIsNamed() throws IOException {
    manifest("sources:\n  - id: a\n    file: a.txt\n    outlit: Daily\n");
    assertThatThrownBy(() -> CorpusReader.read(folder))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageEndingWith(
            "corpus.yaml:4: 'outlit': is not a known key; did you mean 'outlet'?");
  }

  @Test
  void aWrongDateIsNamed() throws IOException {
    manifest("sources:\n  - id: a\n    file: a.txt\n    date: 31.12.2025\n");
    assertThatThrownBy(() -> CorpusReader.read(folder))
        .hasMessageEndingWith("'31.12.2025' is not a date; write it as 2025-08-08");
  }

  @Test
  void twoSourcesOfOneIdAreRefused() throws IOException {
    manifest("sources:\n  - id: a\n    file: a.txt\n  - id: a\n    file: b.txt\n");
    assertThatThrownBy(() -> CorpusReader.read(folder))
        .hasMessageEndingWith("corpus.yaml:4: 'id': two sources are called 'a'; rename one");
  }

  @Test
  void aSourceWithNeitherTextNorAnalysisIsRefused() throws IOException {
    manifest("sources:\n  - id: a\n");
    assertThatThrownBy(() -> CorpusReader.read(folder))
        .hasMessageContaining("has neither 'file' nor 'analysis'");
  }

  @Test
  void aNameThatWouldLeaveTheReportsFolderIsRefused() throws IOException {
    manifest("name: ../up\nsources:\n  - id: a\n    file: a.txt\n");
    assertThatThrownBy(() -> CorpusReader.read(folder))
        .hasMessageContaining("cannot name a folder");
  }

  private void manifest(String text) throws IOException {
    Files.writeString(folder.resolve("corpus.yaml"), text);
  }
}
