package org.parallax.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.Pipeline;
import org.parallax.core.cache.FolderCache;
import org.parallax.core.clean.CleanDocument;

class CachedAnnotatorTest {

  private static final CleanDocument DOCUMENT =
      Pipeline.clean("Norland's ministers signed – “at last” – on Monday.\n\nVarland waited.");

  @TempDir Path folder;

  private final AtomicInteger loads = new AtomicInteger();

  @Test
  void aTextIsParsedOnce() {
    AnnotatedDocument first = annotator("v1").annotate(DOCUMENT);
    AnnotatedDocument second = annotator("v1").annotate(DOCUMENT);
    assertThat(second).isEqualTo(first).isEqualTo(Pipeline.annotator().annotate(DOCUMENT));
    assertThat(loads).hasValue(1);
  }

  @Test
  void anotherTextOrAnotherVersionIsParsedAnew() {
    annotator("v1").annotate(DOCUMENT);
    annotator("v2").annotate(DOCUMENT);
    annotator("v1").annotate(Pipeline.clean("Something else."));
    assertThat(loads).hasValue(3);
  }

  private CachedAnnotator annotator(String name) {
    return new CachedAnnotator(
        new FolderCache(folder, 1 << 20),
        name,
        () -> {
          loads.incrementAndGet();
          return Pipeline.annotator();
        });
  }
}
