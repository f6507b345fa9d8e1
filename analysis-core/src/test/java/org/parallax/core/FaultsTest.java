package org.parallax.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.actor.RuleMentionResolver;
import org.parallax.core.analysis.AnalysisJson;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.cache.FolderCache;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.RuleCleaner;
import org.parallax.core.source.Corpus;
import org.parallax.core.source.CorpusReader;
import org.parallax.core.source.DocumentReaders;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;
import org.parallax.core.voice.QuoteVoiceFinder;

/** What goes wrong with one document stays with it. */
class FaultsTest {

  private static final String TEXT =
      "Norland closed the harbour on Friday. \"We were never asked,\" Anna Kerr said. "
          + "The council of the islands welcomed it, and Varland did not.\n\n"
          + "IT WAS AN INSULT, the minister wrote. She had been told of it in the evening.\n";

  @TempDir Path folder;

  @Test
  void aDocumentThatBreaksAModelOrTheMemoryCostsOnlyItself() throws IOException {
    write("1-good.txt", TEXT);
    write("2-throws.txt", TEXT + "\nTHROW\n");
    write("3-memory.txt", TEXT + "\nMEMORY\n");
    write("4-stack.txt", TEXT + "\nSTACK\n");
    write("5-good.txt", TEXT);
    CorpusAnalyzer.Result result = analyze(CorpusReader.read(folder), new Faulty());
    assertThat(result.analyses())
        .extracting(DocumentAnalysis::id)
        .containsExactly("1-good", "5-good");
    assertThat(result.failures())
        .extracting(CorpusAnalyzer.Failure::source)
        .containsExactly("2-throws", "3-memory", "4-stack");
    assertThat(result.failures().get(1).problem()).contains("PARALLAX_JAVA_OPTS=-Xmx6g");
  }

  @Test
  void fileNamesOfAllKindsAreRead() throws IOException {
    write("with blanks and ünïcode.txt", TEXT);
    write("emoji \uD83D\uDE00.txt", TEXT);
    write("new\nline.txt", TEXT);
    write("İstanbul ışık.txt", TEXT);
    Path elsewhere = Files.createTempDirectory("elsewhere").resolve("real.txt");
    Files.writeString(elsewhere, TEXT.replace("\n", "\r\n"));
    Files.createSymbolicLink(folder.resolve("a link.txt"), elsewhere);
    CorpusAnalyzer.Result result = analyze(CorpusReader.read(folder), new Faulty());
    assertThat(result.failures()).isEmpty();
    assertThat(result.analyses()).hasSize(5);
    assertThat(result.analyses()).extracting(DocumentAnalysis::id).doesNotHaveDuplicates();
  }

  @Test
  void linksThatLeadInACircleAreNoDocuments() throws IOException {
    write("a.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("itself.txt"), folder.resolve("itself.txt"));
    Files.createSymbolicLink(folder.resolve("one.txt"), folder.resolve("other.txt"));
    Files.createSymbolicLink(folder.resolve("other.txt"), folder.resolve("one.txt"));
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
    Files.createSymbolicLink(folder.resolve("folder.txt"), folder);
    CorpusAnalyzer.Result result = analyze(CorpusReader.read(folder), new Faulty());
    assertThat(result.failures()).isEmpty();
    assertThat(result.analyses()).extracting(DocumentAnalysis::id).containsExactly("a");
  }

  @Test
  void aLinkInACircleThatAManifestNamesIsOneFailureWithItsName() throws IOException {
    write("a.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("loop.txt"), folder.resolve("loop.txt"));
    write("corpus.yaml", "sources:\n  - {id: a, file: a.txt}\n  - {id: b, file: loop.txt}\n");
    CorpusAnalyzer.Result result = analyze(CorpusReader.read(folder), new Faulty());
    assertThat(result.analyses()).extracting(DocumentAnalysis::id).containsExactly("a");
    assertThat(result.failures())
        .singleElement()
        .satisfies(f -> assertThat(f.problem()).contains("loop.txt"));
  }

  @Test
  void manifestAndRegisterMayHaveTheLineEndsOfWindows() throws IOException {
    write("a.txt", TEXT.replace("\n", "\r\n"));
    String register = "actors:\n  - id: norland\n    name: Norland\n    kind: country\n";
    write("actors.yaml", register.replace("\n", "\r\n"));
    String manifest = "name: quay\nactors: actors.yaml\nsources:\n  - id: a\n    file: a.txt\n";
    write("corpus.yaml", "\uFEFF" + manifest.replace("\n", "\r\n"));
    Corpus corpus = CorpusReader.read(folder);
    assertThat(corpus.name()).isEqualTo("quay");
    assertThat(stages(Optional.empty()).namedRegister(corpus).orElseThrow().actors())
        .singleElement()
        .satisfies(actor -> assertThat(actor.name()).isEqualTo("Norland"));
    assertThat(analyze(corpus, new Faulty()).failures()).isEmpty();
  }

  @Test
  void theSameBytesFromOneThreadAndTwoInAnyLocaleAndTimeZone() throws Exception {
    write("a.txt", TEXT);
    write("b.txt", TEXT.replace("Norland", "Varland").repeat(3));
    List<String> expected = withModels(1, Locale.ROOT, "UTC");
    for (Locale locale : List.of(Locale.forLanguageTag("az"), Locale.forLanguageTag("tr"))) {
      assertThat(withModels(2, locale, "Asia/Baku")).isEqualTo(expected);
    }
  }

  /** As the command runs: it sets the locale before anything else. */
  private List<String> withModels(int threads, Locale locale, String zone) throws Exception {
    Locale locales = Locale.getDefault();
    TimeZone zones = TimeZone.getDefault();
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      Locale.setDefault(locale);
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.ROOT);
      Corpus corpus = CorpusReader.read(folder);
      return pool.submit(
              () ->
                  new CorpusAnalyzer(stages(Optional.empty()))
                      .analyze(corpus, new Silent()).analyses().stream()
                          .map(AnalysisJson::toJson)
                          .toList())
          .get();
    } finally {
      Locale.setDefault(locales);
      TimeZone.setDefault(zones);
      pool.shutdownNow();
    }
  }

  @Test
  void aRememberedAnalysisIsTheSameAndOnlyForTheSameConditions() throws IOException {
    SourceDocument document = DocumentReaders.read(write("a.txt", TEXT), SourceMetadata.of("a"));
    DocumentAnalysis analysis = analyze(CorpusReader.read(folder), new Faulty()).analyses().get(0);
    FolderCache folderCache = new FolderCache(folder.resolve("cache"), 1 << 20);
    AnalysisCache cache = new AnalysisCache(folderCache, "one register");
    assertThat(cache.find(document)).isEmpty();
    cache.store(document, analysis);
    assertThat(cache.find(document).map(AnalysisJson::toJson))
        .hasValue(AnalysisJson.toJson(analysis));
    assertThat(new AnalysisCache(folderCache, "another register").find(document)).isEmpty();
    SourceDocument other = DocumentReaders.read(write("a.txt", TEXT + "x"), document.metadata());
    assertThat(cache.find(other)).isEmpty();
  }

  @Test
  void aCatalogueOfTheUsersMakesAnotherAnalysis() throws IOException {
    ActorRegister register = new ActorRegister(List.of());
    Path words = write("own.dic", "%\n1\tanger\n%\nfur*\t1\n");
    Stages withOwn =
        new Stages(
            Optional.empty(),
            Optional.empty(),
            Optional.of(words),
            new AnalysisSettings(true, false, 1L),
            Optional.empty());
    assertThat(withOwn.conditions(register))
        .isNotEqualTo(stages(Optional.empty()).conditions(register));
  }

  @Test
  void aCacheThatCannotBeWrittenIsNoError() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    FolderCache cache = new FolderCache(file.resolve("cache"), 1 << 20);
    cache.store("key", new byte[] {1});
    assertThat(cache.find("key")).isEmpty();
    assertThat(cache.contents().entries()).isZero();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Stages stages(Optional<FolderCache> cache) {
    return new Stages(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new AnalysisSettings(true, false, 1L),
        cache);
  }

  private static CorpusAnalyzer.Result analyze(Corpus corpus, Annotator annotator)
      throws IOException {
    Path register = Files.createTempFile("actors", ".yaml");
    Files.writeString(register, "actors:\n  - id: norland\n    name: Norland\n    kind: country\n");
    Stages stages =
        new Stages(
            Optional.of(register),
            Optional.empty(),
            Optional.empty(),
            new AnalysisSettings(true, false, 1L),
            Optional.empty());
    return new CorpusAnalyzer(
            stages,
            actors ->
                new Analyzer(
                    new RuleCleaner(),
                    annotator,
                    new RuleMentionResolver(actors),
                    new QuoteVoiceFinder(),
                    CompletableFuture.completedFuture(
                        new Measures(Optional.empty(), List.of(), Map.of())),
                    true))
        .analyze(corpus, new Silent());
  }

  /** Finds no sentences, and fails where the text asks for it. */
  private static final class Faulty implements Annotator {

    @Override
    public String name() {
      return "faulty";
    }

    @Override
    public AnnotatedDocument annotate(CleanDocument document) {
      String text = document.source().text();
      if (text.contains("THROW")) {
        throw new IllegalStateException("a model met what it does not know");
      }
      if (text.contains("MEMORY")) {
        throw new OutOfMemoryError("Java heap space");
      }
      if (text.contains("STACK")) {
        throw new StackOverflowError();
      }
      return new AnnotatedDocument(document, List.of());
    }
  }

  private static final class Silent implements CorpusAnalyzer.Progress {
    @Override
    public void begins(String source) {}

    @Override
    public void ended(String source) {}
  }
}
