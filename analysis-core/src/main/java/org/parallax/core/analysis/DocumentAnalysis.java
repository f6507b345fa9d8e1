package org.parallax.core.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.clean.Removal;
import org.parallax.core.clean.Section;
import org.parallax.core.measure.Observation;
import org.parallax.core.source.SourceMetadata;

/**
 * All that was found in one document: the interface between the expensive half of the work and the
 * cheap one. It can be stored without the text.
 *
 * @param schemaVersion the version of the JSON form, {@link #SCHEMA_VERSION} when made by this code
 * @param toolVersion the version of Parallax that made it
 * @param source metadata of the source
 * @param sha256 the checksum of the source's bytes
 * @param characters the length of the original in UTF-16 code units
 * @param settings what the result depends on beside the text: models, register, catalogues
 * @param removals what cleaning cut out
 * @param sections the parts of the document, at least one
 * @param notes what cleaning cut out that says something about the document
 * @param sentences all sentences in reading order
 * @param mentions the mentions of actors in reading order
 * @param quotes quoted and reported words
 * @param observations what was measured
 * @param profile terms, word sequences and sentence vectors for the comparison
 */
public record DocumentAnalysis(
    int schemaVersion,
    String toolVersion,
    SourceMetadata source,
    String sha256,
    int characters,
    Map<String, String> settings,
    List<Removal> removals,
    List<Section> sections,
    List<String> notes,
    List<AnalysedSentence> sentences,
    List<AnalysedMention> mentions,
    List<AnalysedQuote> quotes,
    List<Observation> observations,
    TextProfile profile) {

  /** The version of the JSON form that this code reads and writes. */
  public static final int SCHEMA_VERSION = 1;

  public DocumentAnalysis {
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    removals = List.copyOf(removals);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    observations = List.copyOf(observations);
  }

  public String id() {
    return source.id();
  }

  /** The number of measured words. */
  public int words() {
    return sentences.stream()
        .filter(AnalysedSentence::isMeasured)
        .mapToInt(sentence -> sentence.words().total())
        .sum();
  }

  /** Whether the sentences have their text. */
  public boolean hasText() {
    return sentences.stream().anyMatch(sentence -> sentence.text().isPresent());
  }

  /** The observations of one type, in reading order. */
  public <T extends Observation> List<T> observations(Class<T> type) {
    return observations.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
