package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResultsTest {

  @Test
  void aResultThatIsWrittenHasNoProblem() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(written(bytes).problem()).isEmpty();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a result");
  }

  @Test
  void aFullDiskIsNoticedThoughWritersSwallowIt() {
    assertThat(written(failing("No space left on device")).problem())
        .hasValue("No space left on device");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoProblem() {
    assertThat(written(failing("Broken pipe")).problem()).isEmpty();
  }

  private static Results written(OutputStream out) {
    Results results = new Results(out);
    PrintWriter writer = new PrintWriter(results, false, StandardCharsets.UTF_8);
    writer.print("a result");
    writer.flush();
    return results;
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
