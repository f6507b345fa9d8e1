package org.parallax.report.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * JSON that is written into a script of the page as it is made, free of angle brackets so that no
 * tag can begin in it.
 */
final class ScriptText implements Content {

  /** Writes the JSON. */
  @FunctionalInterface
  interface Text {

    void writeTo(Writer out) throws IOException;
  }

  private final Text text;

  ScriptText(Text text) {
    this.text = text;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    try (Writer out = new BufferedWriter(new Escaping(output))) {
      text.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Passes text on with angle brackets written as JSON strings may have them. */
  private static final class Escaping extends Writer {

    private final TemplateOutput output;

    Escaping(TemplateOutput output) {
      this.output = output;
    }

    @Override
    public void write(char[] characters, int from, int length) {
      String written = new String(characters, from, length);
      output.writeContent(written.replace("<", "\\u003c").replace(">", "\\u003e"));
    }

    @Override
    public void flush() {
      // The page is flushed when all of it is written.
    }

    @Override
    public void close() {
      // The page goes on behind this.
    }
  }
}
