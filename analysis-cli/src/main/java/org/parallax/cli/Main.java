package org.parallax.cli;

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
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    boolean terminal = System.console() != null;
    int code = Parallax.run(out, err, terminal, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }
}
