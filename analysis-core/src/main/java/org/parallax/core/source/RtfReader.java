package org.parallax.core.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import org.parallax.core.error.InputException;

/** Reads Rich Text Format with the reader that Java itself has; it needs no display. */
final class RtfReader implements DocumentReader {

  @Override
  public SourceDocument read(Path file, SourceMetadata metadata) {
    byte[] bytes = FileBytes.read(file, metadata.id());
    RTFEditorKit kit = new RTFEditorKit();
    Document document = kit.createDefaultDocument();
    try {
      kit.read(new ByteArrayInputStream(bytes), document, 0);
      String text = document.getText(0, document.getLength());
      return FileBytes.document(file, bytes, text, metadata);
    } catch (IOException | BadLocationException | RuntimeException | StackOverflowError e) {
      if (e instanceof InputException known) {
        throw known;
      }
      throw new InputException(
          metadata.id(), file.getFileName() + " is damaged or no RTF; save it anew", e);
    }
  }
}
