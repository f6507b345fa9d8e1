package org.parallax.core.source;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.parallax.core.error.InputException;

/** Reads Rich Text Format: its paragraphs parted by blank lines, and its information. */
final class RtfReader implements DocumentReader {

  @Override
  public SourceDocument read(Path file, SourceMetadata metadata) {
    byte[] bytes = FileBytes.read(file, metadata.id());
    RtfText text = new RtfText();
    try {
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), text);
      return FileBytes.document(file, bytes, text.text(), text.properties().under(metadata));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (e instanceof InputException known) {
        throw known;
      }
      throw new InputException(
          metadata.id(), file.getFileName() + " is damaged or no RTF; save it anew", e);
    }
  }
}
