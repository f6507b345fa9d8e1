package org.parallax.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.report.chart.Palette;

/** Turns what the page shows into one HTML file that needs nothing else. */
final class Page {

  private static final List<String> SCRIPTS =
      List.of(
          "passages.js", "dom.js", "pictures.js", "drawer.js", "text.js", "tables.js", "main.js");
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Page.class.getClassLoader(), "org.parallax.report.page.template");

  private Page() {}

  static void write(PageView view, Writer out) throws IOException {
    try {
      TEMPLATES.render("report.jte", view, new WriterOutput(out));
    } catch (TemplateException e) {
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof IOException unwritten) {
          throw unwritten;
        }
      }
      throw e;
    }
  }

  static String printed(PrintView view) {
    StringOutput output = new StringOutput();
    TEMPLATES.render("print.jte", view, output);
    return output.toString();
  }

  static String printStyle() {
    return resource("print.css");
  }

  /** The scripts, each readable in its own file, as one. */
  static String script() {
    return SCRIPTS.stream()
        .map(Page::resource)
        .map(script -> script.replaceFirst("\"use strict\";\\R", ""))
        .collect(Collectors.joining("\n", "\"use strict\";\n", ""));
  }

  /** The style sheet with the colours of the sources. */
  static String style(int sources) {
    StringBuilder style = new StringBuilder(resource("style.css"));
    for (int i = 0; i < sources; i++) {
      style.append("[data-source=\"").append(i).append("\"]{border-color:");
      style.append(Palette.css(Palette.source(i))).append("}\n");
    }
    return style.toString();
  }

  /** A policy under which only this script runs and nothing is asked of any network. */
  static String policy(String script) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none';"
          + " form-action 'none'; script-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
