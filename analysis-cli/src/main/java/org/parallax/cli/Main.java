package org.parallax.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Starts the command. The only place that ends the virtual machine or touches the standard streams.
 */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    // The libraries ask for it too, and in Turkish or Azerbaijani they would lower "I" to another
    // letter.
    Locale.setDefault(Locale.ROOT);
    Results results = new Results(new FileOutputStream(FileDescriptor.out));
    PrintWriter out =
        new PrintWriter(new BufferedOutputStream(results, 1 << 13), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    boolean terminal = System.console() != null;
    int code = Parallax.run(out, err, terminal, arguments);
    out.flush();
    if (results.problem().isPresent()) {
      err.println(
          "parallax: the result cannot be written to standard output ("
              + results.problem().get()
              + "); what is there is not whole");
      code = ExitCode.INPUT;
    }
    err.flush();
    System.exit(code);
  }
}
