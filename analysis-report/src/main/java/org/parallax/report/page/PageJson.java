package org.parallax.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.Content;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.core.actor.Actor;
import org.parallax.core.analysis.AnalysedMention;
import org.parallax.core.analysis.AnalysedQuote;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.clean.Section;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.SharedPoint;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.FrameObservation;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.NarrativeRoleObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.text.Evidence;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Voice;
import org.parallax.report.Report;

/**
 * The observations as the page's script reads them: arrays instead of objects, sentences by
 * position, words by their number, places as offsets in the sentence that is shown. {@code
 * passages.js} names the fields.
 */
final class PageJson {

  private final Comparison comparison;
  private final JsonGenerator json;
  private final Map<SentenceId, Integer> positions = new HashMap<>();
  private final Map<SentenceId, AnalysedSentence> sentences = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Integer> words = new LinkedHashMap<>();

  private PageJson(Report report, Writer out) throws IOException {
    this.comparison = report.comparison();
    this.json = new JsonFactory().createGenerator(out);
    report.documents().forEach(document -> titles.put(document.id(), document.source().title()));
  }

  /** What is common to the sources, free of angle brackets so that no tag can begin in it. */
  static Content common(Report report, List<TableView> tables) {
    return new ScriptText(
        out -> {
          PageJson whole = new PageJson(report, out);
          report.comparison().analyses().forEach(whole::place);
          whole.write(tables);
          whole.json.close();
        });
  }

  /** The observations of each source, likewise; the page reads one only when it is needed. */
  static List<Content> sources(Report report) {
    return report.comparison().analyses().stream()
        .<Content>map(
            analysis ->
                new ScriptText(
                    out -> {
                      PageJson source = new PageJson(report, out);
                      source.place(analysis);
                      source.writeSource(analysis);
                      source.json.close();
                    }))
        .toList();
  }

  private void place(DocumentAnalysis analysis) {
    List<AnalysedSentence> all = analysis.sentences();
    for (int i = 0; i < all.size(); i++) {
      positions.put(all.get(i).id(), i);
      sentences.put(all.get(i).id(), all.get(i));
    }
  }

  private void write(List<TableView> tables) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("actors");
    for (Actor actor : comparison.actors()) {
      json.writeStartArray();
      json.writeString(actor.id());
      json.writeString(actor.name());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sources");
    for (DocumentAnalysis analysis : comparison.analyses()) {
      json.writeStartObject();
      json.writeStringField("id", analysis.id());
      json.writeStringField("title", analysis.source().title());
      json.writeBooleanField("text", analysis.hasText());
      writeDocuments(analysis);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("points");
    for (Comparison.TalkingPoint point : comparison.talkingPoints()) {
      json.writeStartArray();
      json.writeNumber(point.point());
      json.writeString(point.source());
      json.writeNumber(position(point.sentence()));
      writeRounded(point.similarity());
      json.writeString(point.kind());
      json.writeEndArray();
    }
    json.writeEndArray();
    writePointLabels();
    writeTables(tables);
    json.writeEndObject();
  }

  /**
   * The documents of a source, each with its id, its title and the position of its first sentence.
   */
  private void writeDocuments(DocumentAnalysis source) throws IOException {
    json.writeArrayFieldStart("documents");
    String last = "";
    for (int i = 0; i < source.sentences().size(); i++) {
      String id = source.sentences().get(i).id().source();
      if (!id.equals(last)) {
        json.writeStartArray();
        json.writeString(id);
        json.writeString(titles.getOrDefault(id, id));
        json.writeNumber(i);
        json.writeEndArray();
        last = id;
      }
    }
    json.writeEndArray();
  }

  private void writePointLabels() throws IOException {
    json.writeArrayFieldStart("pointLabels");
    for (SharedPoint point : comparison.points()) {
      json.writeStartArray();
      json.writeNumber(point.number());
      json.writeString(point.label());
      json.writeNumber(point.words());
      json.writeNumber(point.name() ? 1 : 0);
      json.writeString(String.join(", ", point.lacking()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void writeTables(List<TableView> tables) throws IOException {
    json.writeObjectFieldStart("tables");
    for (TableView table : tables) {
      json.writeObjectFieldStart(table.id());
      json.writeStringField("caption", table.caption());
      json.writeStringField("method", MethodPages.ofTable(table.id()));
      json.writeArrayFieldStart("columns");
      for (TableView.Column column : table.columns()) {
        json.writeStartArray();
        json.writeString(column.name());
        json.writeNumber(column.numeric() ? 1 : 0);
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      for (List<TableView.Cell> row : table.rows()) {
        json.writeStartArray();
        for (TableView.Cell cell : row) {
          writeCell(cell);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeCell(TableView.Cell cell) throws IOException {
    if (cell.query().isEmpty() && cell.colour().isEmpty()) {
      json.writeString(cell.text());
      return;
    }
    json.writeStartArray();
    json.writeString(cell.text());
    json.writeString(cell.query());
    if (!cell.colour().isEmpty()) {
      json.writeString(cell.colour());
    }
    json.writeEndArray();
  }

  private void writeSource(DocumentAnalysis analysis) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("sections");
    for (Section section : analysis.sections()) {
      json.writeString(section.heading());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sentences");
    for (AnalysedSentence sentence : analysis.sentences()) {
      json.writeStartArray();
      json.writeNumber(sentence.id().paragraph());
      json.writeNumber(sentence.id().sentence());
      json.writeNumber(sentence.kind().ordinal());
      json.writeNumber(sentence.section());
      json.writeNumber(sentence.words().total());
      if (sentence.text().isPresent()) {
        json.writeString(sentence.text().get().text());
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    writeMentions(analysis);
    writeQuotes(analysis);
    writeSentiment(analysis);
    writeActions(analysis);
    writeRoles(analysis);
    writeCues(analysis);
    writeSentenceMeasures(analysis);
    json.writeArrayFieldStart("words");
    for (String word : words.keySet()) {
      json.writeString(word);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeMentions(DocumentAnalysis analysis) throws IOException {
    json.writeArrayFieldStart("mention");
    for (AnalysedMention mention : analysis.mentions()) {
      start(mention.evidence());
      writeWord(mention.actor());
      writeVoice(mention.voice());
      writeWord(mention.label());
      json.writeNumber(mention.form().ordinal());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void writeQuotes(DocumentAnalysis analysis) throws IOException {
    json.writeArrayFieldStart("quote");
    for (AnalysedQuote quote : analysis.quotes()) {
      json.writeStartArray();
      writeVoice(quote.voice());
      writeWord(quote.speaker());
      writeWord(quote.actor());
      writeWord(quote.kind());
      json.writeNumber(quote.words());
      json.writeStartArray();
      for (Evidence evidence : quote.evidence()) {
        start(evidence);
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void writeSentiment(DocumentAnalysis analysis) throws IOException {
    json.writeArrayFieldStart("sentiment");
    for (SentimentObservation seen : analysis.observations(SentimentObservation.class)) {
      start(seen.evidence());
      writeWord(seen.actor());
      writeVoice(seen.voice());
      writeRounded(seen.negative());
      writeRounded(seen.neutral());
      writeRounded(seen.positive());
      writeWord(seen.label());
      json.writeStartArray();
      for (SentimentObservation.Reason reason : seen.reasons()) {
        json.writeStartArray();
        writeWord(reason.word());
        writeRounded(reason.weight());
        Span shown = shown(seen.evidence().sentence(), reason.span());
        json.writeNumber(shown.from());
        json.writeNumber(shown.to());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void writeActions(DocumentAnalysis analysis) throws IOException {
    json.writeArrayFieldStart("action");
    for (ActionObservation seen : analysis.observations(ActionObservation.class)) {
      start(seen.evidence());
      writeWord(seen.actor());
      writeVoice(seen.voice());
      writeWord(seen.label());
      writeWord(seen.predicate());
      json.writeNumber(seen.negated() ? 1 : 0);
      writeWord(seen.modality().name().toLowerCase(Locale.ROOT));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void writeRoles(DocumentAnalysis analysis) throws IOException {
    json.writeArrayFieldStart("role");
    for (NarrativeRoleObservation seen : analysis.observations(NarrativeRoleObservation.class)) {
      start(seen.evidence());
      writeWord(seen.actor());
      writeVoice(seen.voice());
      writeWord(seen.label());
      writeRounded(seen.value());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void writeCues(DocumentAnalysis analysis) throws IOException {
    json.writeArrayFieldStart("cue");
    for (CueObservation seen : analysis.observations(CueObservation.class)) {
      start(seen.evidence());
      writeWord(seen.target());
      writeVoice(seen.voice());
      writeWord(seen.device());
      writeWord(seen.cue());
      writeWord(seen.words());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void writeSentenceMeasures(DocumentAnalysis analysis) throws IOException {
    json.writeArrayFieldStart("frame");
    for (FrameObservation seen : analysis.observations(FrameObservation.class)) {
      writeSentenceMeasure(seen);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("loaded");
    for (LoadedObservation seen : analysis.observations(LoadedObservation.class)) {
      writeSentenceMeasure(seen);
    }
    json.writeEndArray();
  }

  /** A measure of a whole sentence needs no place within it. */
  private void writeSentenceMeasure(Observation seen) throws IOException {
    json.writeStartArray();
    json.writeNumber(position(seen.evidence().sentence()));
    json.writeNumber(0);
    writeVoice(seen.voice());
    writeWord(seen.label());
    writeRounded(seen.value());
    json.writeEndArray();
  }

  /** Opens an observation with its sentence and its places: from, to, from, to. */
  private void start(Evidence evidence) throws IOException {
    json.writeStartArray();
    json.writeNumber(position(evidence.sentence()));
    json.writeStartArray();
    AnalysedSentence sentence = sentences.get(evidence.sentence());
    if (sentence != null && sentence.text().isPresent()) {
      for (Span span : evidence.spans()) {
        Span shown = shown(evidence.sentence(), span);
        json.writeNumber(shown.from());
        json.writeNumber(shown.to());
      }
    }
    json.writeEndArray();
  }

  private Span shown(SentenceId id, Span original) {
    AnalysedSentence sentence = sentences.get(id);
    return sentence == null
        ? new Span(0, 0)
        : sentence.text().map(text -> text.here(original)).orElse(new Span(0, 0));
  }

  private int position(SentenceId id) {
    Integer position = positions.get(id);
    if (position == null) {
      throw new IllegalStateException("evidence in an unknown sentence: " + id);
    }
    return position;
  }

  /** What observations say again and again (actors, labels, names) by its place in "words". */
  private void writeWord(String word) throws IOException {
    json.writeNumber(words.computeIfAbsent(word, added -> words.size()));
  }

  private void writeVoice(Voice voice) throws IOException {
    json.writeNumber(voice.ordinal());
  }

  private void writeRounded(double number) throws IOException {
    double rounded = Math.round(number * 100) / 100.0;
    if (rounded == Math.rint(rounded)) {
      json.writeNumber(Math.round(rounded));
    } else {
      json.writeNumber(rounded);
    }
  }
}
