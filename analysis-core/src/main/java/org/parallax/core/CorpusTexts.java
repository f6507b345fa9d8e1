package org.parallax.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.clean.Cleaner;
import org.parallax.core.error.InputException;
import org.parallax.core.error.ModelException;
import org.parallax.core.error.ParallaxException;
import org.parallax.core.source.Corpus;
import org.parallax.core.source.DocumentReaders;

/**
 * The texts of a corpus, cleaned and annotated but not measured: for commands that look at words.
 */
public final class CorpusTexts {

  private final Cleaner cleaner;
  private final Annotator annotator;

  CorpusTexts(Cleaner cleaner, Annotator annotator) {
    this.cleaner = cleaner;
    this.annotator = annotator;
  }

  /**
   * What came of a corpus.
   *
   * @param documents the documents that could be read, in the order of the corpus
   * @param problems what was wrong with the others, a sentence each
   */
  public record Result(List<AnnotatedDocument> documents, List<String> problems) {

    public Result {
      documents = List.copyOf(documents);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads all sources that have a text.
   *
   * @throws InputException if none has
   */
  public Result read(Corpus corpus, CorpusAnalyzer.Progress progress) {
    Result result = readAll(corpus, progress);
    if (result.documents().isEmpty()) {
      throw new InputException(
          corpus.name(), "no text could be read: " + String.join("; ", result.problems()));
    }
    return result;
  }

  /** The documents of the sources that have a readable text; perhaps none. */
  List<AnnotatedDocument> readThoseThere(Corpus corpus) {
    return readAll(corpus, SILENT).documents();
  }

  private static final CorpusAnalyzer.Progress SILENT =
      new CorpusAnalyzer.Progress() {
        @Override
        public void begins(String source) {}

        @Override
        public void ended(String source) {}
      };

  private Result readAll(Corpus corpus, CorpusAnalyzer.Progress progress) {
    List<AnnotatedDocument> documents = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Corpus.Entry entry : corpus.entries()) {
      String id = entry.metadata().id();
      progress.begins(id);
      try {
        Optional<Path> file = entry.file().filter(Files::exists);
        if (file.isEmpty()) {
          problems.add(id + ": its text is not there");
        } else {
          documents.add(annotator.annotate(cleaner.clean(DocumentReaders.read(entry))));
        }
      } catch (ModelException e) {
        throw e;
      } catch (ParallaxException e) {
        problems.add(String.valueOf(e.getMessage()));
      } finally {
        progress.ended(id);
      }
    }
    return new Result(documents, problems);
  }
}
