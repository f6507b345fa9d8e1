package org.parallax.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parallax.core.analysis.AnalysisJson;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.cache.FolderCache;
import org.parallax.core.error.InputException;
import org.parallax.core.source.SourceDocument;

/**
 * Remembers whole analyses by all that they depend on: the text and what is known about it, the
 * register, the frames, the cues, the settings, and the code with its libraries. Can be shared
 * between threads and between processes.
 */
final class AnalysisCache {

  private final FolderCache folder;
  private final String conditions;

  /**
   * @param folder where they are kept
   * @param conditions a key for all that they depend on beside the document
   */
  AnalysisCache(FolderCache folder, String conditions) {
    this.folder = folder;
    this.conditions = conditions;
  }

  /** The analysis that was made of this document under the same conditions. */
  Optional<DocumentAnalysis> find(SourceDocument document) {
    return folder.find(key(document), in -> read(document, in));
  }

  void store(SourceDocument document, DocumentAnalysis analysis) {
    folder.store(
        key(document),
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          AnalysisJson.write(analysis, writer);
          writer.flush();
        });
  }

  private String key(SourceDocument document) {
    return FolderCache.key(
        "analysis 1",
        conditions,
        document.metadata().toString(),
        document.sha256(),
        document.text());
  }

  private static Optional<DocumentAnalysis> read(SourceDocument document, InputStream in)
      throws IOException {
    try {
      // Only this program writes here, so its version is not asked for beforehand.
      return Optional.of(
          AnalysisJson.parse(document.id(), new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (InputException e) {
      // Not one of ours after all: it is made again.
      return Optional.empty();
    }
  }
}
