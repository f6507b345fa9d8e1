package org.parallax.report.lesson;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Fills the templates of a lesson. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "org.parallax.report.page.template");

  private Templates() {}

  static String render(String template, Object view) {
    StringOutput output = new StringOutput();
    ENGINE.render("lesson/" + template, view, output);
    return output.toString();
  }

  static String resource(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The style of a printed document for a size of paper, {@code A4} or {@code letter}. */
  static String style(String paper) {
    return resource("lesson.css").replace("size: A4", "size: " + paper.toLowerCase(Locale.ROOT));
  }
}
