package org.parallax.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.Section;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.Evidence;
import org.parallax.core.text.SharedStrings;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Attribution;
import org.parallax.core.voice.Attribution.Speaker;
import org.parallax.core.voice.Voice;
import org.parallax.core.voice.Voices;

/**
 * Puts a document's analysis together out of what the stages found, in terms of the original, part
 * by part. Not safe to share between threads.
 */
public final class AnalysisAssembly {

  private static final int MOST_CUE_WORDS = 4;

  private final CleanDocument document;
  private final List<AnalysedQuote> quotes;
  private final boolean keepText;
  private final SharedStrings shared = new SharedStrings();
  private final List<AnalysedSentence> sentences = new ArrayList<>();
  private final List<AnalysedMention> mentions = new ArrayList<>();

  /**
   * The beginning of an analysis.
   *
   * @param document the document
   * @param quotes its {@linkplain #quotes quoted and reported words}
   * @param keepText whether the sentences keep their text
   */
  public AnalysisAssembly(CleanDocument document, List<AnalysedQuote> quotes, boolean keepText) {
    this.document = document;
    this.quotes = List.copyOf(quotes);
    this.keepText = keepText;
  }

  /**
   * The quoted and reported words of a document, which may reach over the borders of its parts.
   *
   * @param document the whole document
   * @param voices who says what in it
   */
  public static List<AnalysedQuote> quotes(AnnotatedDocument document, Voices voices) {
    return voices.attributions().stream().map(words -> quote(document, voices, words)).toList();
  }

  /**
   * Adds the next part of the document; nothing of it is needed afterwards.
   *
   * @param part what was found out about the part
   */
  public void add(Reading part) {
    part.document().sentences().forEach(sentence -> sentences.add(sentence(part, sentence)));
    part.mentions().forEach(mention -> mentions.add(mention(part, mention)));
  }

  /**
   * The analysis of the parts that were added.
   *
   * @param observations what was measured
   * @param profile the document's wording, for the comparison
   * @param settings what the result depends on beside the text
   * @param toolVersion the version of Parallax
   */
  public DocumentAnalysis build(
      List<Observation> observations,
      TextProfile profile,
      Map<String, String> settings,
      String toolVersion) {
    return new DocumentAnalysis(
        DocumentAnalysis.SCHEMA_VERSION,
        toolVersion,
        document.source().metadata(),
        document.source().sha256(),
        document.source().text().length(),
        settings,
        document.removals(),
        // A heading is the source's wording; without texts only its author is kept.
        keepText
            ? document.sections()
            : document.sections().stream().map(s -> new Section("", s.author())).toList(),
        keepText ? document.notes() : List.of(),
        sentences,
        mentions,
        quotes,
        keepText
            ? observations
            : observations.stream().map(AnalysisAssembly::withFewWords).toList(),
        profile);
  }

  /** A cue of many words would be the source's wording; its beginning and end tell which it is. */
  private static Observation withFewWords(Observation observation) {
    if (!(observation instanceof CueObservation cue)) {
      return observation;
    }
    List<String> words = List.of(cue.words().split(" ", -1));
    if (words.size() <= MOST_CUE_WORDS) {
      return cue;
    }
    String few = words.get(0) + " " + words.get(1) + " … " + words.get(words.size() - 1);
    return new CueObservation(
        cue.cue(), cue.device(), few, cue.target(), cue.voice(), cue.evidence());
  }

  private AnalysedSentence sentence(Reading reading, AnnotatedSentence sentence) {
    int section = document.paragraphs().get(sentence.id().paragraph() - 1).section();
    Map<Voice, Integer> words = reading.wordsByVoice(sentence);
    Optional<AlignedText> text =
        keepText ? Optional.of(document.text().slice(sentence.span())) : Optional.empty();
    return new AnalysedSentence(
        sentence.id(),
        document.text().original(sentence.span()),
        sentence.kind(),
        section,
        new AnalysedSentence.WordsByVoice(
            words.getOrDefault(Voice.AUTHOR, 0),
            words.getOrDefault(Voice.QUOTE, 0),
            words.getOrDefault(Voice.REPORTED, 0)),
        text);
  }

  private AnalysedMention mention(Reading reading, Mention mention) {
    return new AnalysedMention(
        mention.actor(),
        mention.form(),
        shared.of(mention.label()),
        reading.voice(mention.span()),
        reading.evidence(reading.sentenceOf(mention), mention.span()));
  }

  private static AnalysedQuote quote(
      AnnotatedDocument document, Voices voices, Attribution attribution) {
    List<Evidence> evidence = new ArrayList<>();
    int words = 0;
    Span whole = attribution.content().stream().reduce(Span::union).orElseThrow();
    for (AnnotatedSentence sentence : document.sentencesIn(whole)) {
      List<Span> parts = new ArrayList<>();
      for (Span content : attribution.content()) {
        if (content.overlaps(sentence.span())) {
          Span part =
              new Span(
                  Math.max(content.from(), sentence.span().from()),
                  Math.min(content.to(), sentence.span().to()));
          parts.add(document.document().text().original(part));
          words +=
              (int)
                  sentence.tokens().stream()
                      .filter(token -> token.isWord() && part.covers(token.span()))
                      .filter(
                          token ->
                              voices.around(token.span()).filter(attribution::equals).isPresent())
                      .count();
        }
      }
      if (!parts.isEmpty()) {
        evidence.add(new Evidence(sentence.id(), parts));
      }
    }
    Optional<Speaker> speaker = attribution.speaker();
    return new AnalysedQuote(
        attribution.voice(),
        speaker.map(Speaker::name).orElse(""),
        speaker.flatMap(Speaker::actor).orElse(""),
        speaker.map(s -> s.kind().name().toLowerCase(Locale.ROOT)).orElse("unresolved"),
        words,
        evidence);
  }
}
