package org.parallax.core.source;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Markdown: its marks are taken away, its links keep their words, and a head between lines of
 * three hyphens gives title, author and date. Quotations keep their {@code >} and lists a bullet.
 */
final class MarkdownReader implements DocumentReader {

  private static final Pattern HEAD =
      Pattern.compile("\\A---\\R(.{0,5000}?)\\R---\\R", Pattern.DOTALL);
  private static final Pattern CODE =
      Pattern.compile("(?m)^```[^\\n]*\\n(?:(?!```)[^\\n]*\\n)*+```[^\\n]*$");

  @Override
  public SourceDocument read(Path file, SourceMetadata metadata) {
    byte[] bytes = FileBytes.read(file, metadata.id());
    String text = PlainTextReader.text(file, bytes, metadata.id());
    DocumentProperties properties = DocumentProperties.NONE;
    Matcher head = HEAD.matcher(text);
    if (head.find()) {
      String lines = String.valueOf(head.group(1));
      properties =
          DocumentProperties.of(
              value(lines, "title"),
              value(lines, "author"),
              value(lines, "outlet"),
              value(lines, "date"));
      text = text.substring(head.end());
    }
    String words =
        CODE.matcher(text)
            .replaceAll("")
            .replaceAll("!\\[[^\\]\\n]{0,500}\\]\\([^)\\n]{0,2000}\\)", "")
            .replaceAll("\\[([^\\]\\n]{0,500})\\]\\([^)\\n]{0,2000}\\)", "$1")
            .replaceAll("(?m)^(#{1,6})[ \\t]+([^\\n#]*)#*[ \\t]*$", "\n$2\n")
            .replaceAll("(?m)^[ \\t]{0,8}[*+-][ \\t]+", "• ")
            .replaceAll("(\\*\\*|__)(?=\\S)([^\\n]{1,2000}?\\S)\\1", "$2")
            .replaceAll("(?<![\\w*])[*_](?=\\S)([^\\n*_]{1,2000})(?<=\\S)[*_](?!\\w)", "$1")
            .replaceAll("`([^`\\n]{1,500})`", "$1");
    return FileBytes.document(file, bytes, words, properties.under(metadata));
  }

  private static String value(String lines, String key) {
    Matcher value =
        Pattern.compile("(?mi)^" + key + ":[ \\t]*[\"']?([^\\n]{1,400}?)[\"']?[ \\t]*$")
            .matcher(lines);
    return value.find() ? String.valueOf(value.group(1)) : "";
  }
}
