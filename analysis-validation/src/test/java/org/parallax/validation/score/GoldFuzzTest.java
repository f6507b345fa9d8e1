package org.parallax.validation.score;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.fuzz.Fuzzing;

class GoldFuzzTest {

  @TempDir Path folder;

  @Test
  void brokenLabelledDataAreRefusedAsDesigned() {
    byte[] sample =
        ("{\"text\":\"Norland praised the council.\",\"from\":20,\"to\":27,\"label\":\"positive\"}\n"
                + "{\"text\":\"Nobody came.\",\"from\":0,\"to\":6,\"label\":\"neutral\"}\n")
            .getBytes(StandardCharsets.UTF_8);
    new Fuzzing(
            "analysis-validation",
            "gold",
            input -> GoldFile.read(Files.write(folder.resolve("gold.jsonl"), input)))
        .run(List.of(sample), 1_500, 20_261_124L);
  }
}
