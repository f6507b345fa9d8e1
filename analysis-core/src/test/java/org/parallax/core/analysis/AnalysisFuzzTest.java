package org.parallax.core.analysis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.fuzz.Fuzzing;

class AnalysisFuzzTest {

  @Test
  void brokenAnalysesAreRefusedAsDesigned() {
    byte[] sample =
        AnalysisJson.toJson(AnalysisJsonTest.example()).getBytes(StandardCharsets.UTF_8);
    new Fuzzing(
            "analysis-core",
            "analysis",
            input -> AnalysisJson.parse("x.json", new String(input, StandardCharsets.UTF_8)))
        .run(List.of(sample), 3_000, 20_261_124L);
  }
}
