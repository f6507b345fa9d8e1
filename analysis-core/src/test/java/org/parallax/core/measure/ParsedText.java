package org.parallax.core.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.clean.Section;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Voices;

/**
 * Builds readings by hand, without models. A sentence is written token by token, {@code
 * form|lemma|tag|head|relation} with the head's number from 1 and 0 for the root, parted by spaces;
 * an empty lemma is the form itself, in lower case but for names. Each sentence is a paragraph.
 */
public final class ParsedText {

  private static final String SHA = "0".repeat(64);

  private final List<List<String[]>> sentences = new ArrayList<>();
  private final Map<String, String> actors = new LinkedHashMap<>();
  private List<EncodedSentence> vectors = List.of();

  /** Adds a sentence. */
  public ParsedText sentence(String written) {
    List<String[]> rows = new ArrayList<>();
    for (String token : written.strip().split("\\s+")) {
      rows.add(token.split("\\|", -1));
    }
    return sentence(rows);
  }

  /** Adds a sentence of rows with form, lemma, tag, head from 1 and relation. */
  public ParsedText sentence(List<String[]> rows) {
    sentences.add(rows);
    return this;
  }

  /** Says that single words, wherever they stand, are mentions of an actor. */
  public ParsedText actor(String id, String... words) {
    for (String word : words) {
      actors.put(word, id);
    }
    return this;
  }

  public ParsedText vectors(List<EncodedSentence> vectors) {
    this.vectors = vectors;
    return this;
  }

  public Reading reading() {
    StringBuilder text = new StringBuilder();
    List<AnnotatedSentence> annotated = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (List<String[]> rows : sentences) {
      int from = text.length();
      List<Token> tokens = new ArrayList<>();
      for (String[] row : rows) {
        Span span = new Span(text.length(), text.length() + row[0].length());
        text.append(row[0]).append(' ');
        tokens.add(token(span, row));
        String actor = actors.get(row[0]);
        if (actor != null) {
          int at = tokens.size() - 1;
          mentions.add(
              new Mention(actor, annotated.size(), at, at, at, span, MentionForm.NAME, row[0]));
        }
      }
      text.setCharAt(text.length() - 1, '\n');
      Span span = new Span(from, text.length() - 1);
      paragraphs.add(new Paragraph(Paragraph.Kind.PROSE, span, 0));
      annotated.add(
          new AnnotatedSentence(
              new SentenceId("test", paragraphs.size(), 1), span, Paragraph.Kind.PROSE, tokens));
    }
    CleanDocument clean =
        new CleanDocument(
            new SourceDocument(SourceMetadata.of("test"), text.toString(), SHA),
            AlignedText.of(text.toString()),
            paragraphs,
            List.of(new Section("", java.util.Optional.empty())),
            List.of(),
            List.of());
    return new Reading(
        new AnnotatedDocument(clean, annotated), mentions, new Voices(List.of()), vectors);
  }

  private static Token token(Span span, String[] row) {
    String tag = row[2];
    String lemma = row[1];
    if (lemma.isEmpty()) {
      lemma = tag.startsWith("NNP") ? row[0] : row[0].toLowerCase(Locale.ROOT);
    }
    return new Token(span, row[0], lemma, tag, "O", Integer.parseInt(row[3]) - 1, row[4]);
  }
}
