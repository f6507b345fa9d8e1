package org.parallax.core;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorKind;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.analysis.AnalysedMention;
import org.parallax.core.analysis.AnalysedQuote;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.analysis.AnalysedSentence.WordsByVoice;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.analysis.TextProfile;
import org.parallax.core.analysis.TextProfile.SentenceVector;
import org.parallax.core.analysis.TextProfile.Shingle;
import org.parallax.core.analysis.TextProfile.TermCount;
import org.parallax.core.analysis.Words;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.clean.Section;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.FrameObservation;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.NarrativeRoleObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.source.SourceMetadata;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.Evidence;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Voice;

/**
 * Builds analyses by hand, sentence by sentence, without any model:
 *
 * <pre>
 * DocumentAnalysis herald =
 *     Analyses.source("north-herald")
 *         .paragraph()
 *         .sentence("Norland praised the treaty.").mention("norland", "Norland", 0.6).loaded(0.2)
 *         .sentence("\"We won,\" said Mayor Ash.").voice(Voice.QUOTE)
 *         .quote("Mayor Ash", "", "named", 2)
 *         .build();
 * </pre>
 *
 * What is said about a sentence follows it. Each sentence starts in the author's voice.
 */
public final class Analyses {

  private static final List<String> LIGHT =
      List.of("the", "a", "an", "of", "and", "to", "in", "that", "is", "was", "for", "on", "it");

  private final String source;
  private final Map<String, String> other = new TreeMap<>();
  private String title;
  private String outlet = "";
  private String author = "";
  private final List<AnalysedSentence> sentences = new ArrayList<>();
  private final List<Section> sections =
      new ArrayList<>(List.of(new Section("", Optional.empty())));
  private final List<AnalysedMention> mentions = new ArrayList<>();
  private final List<AnalysedQuote> quotes = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Set<Integer>> paragraphsOfTerm = new HashMap<>();
  private final List<Shingle> shingles = new ArrayList<>();
  private final List<SentenceVector> vectors = new ArrayList<>();
  private Paragraph.Kind kind = Paragraph.Kind.PROSE;
  private boolean keepText = true;
  private int paragraph;
  private int sentence;
  private int offset;
  private String text = "";
  private Voice voice = Voice.AUTHOR;

  private Analyses(String source) {
    this.source = source;
    this.title = source;
  }

  public static Analyses source(String id) {
    return new Analyses(id);
  }

  /** An actor of a register, with a kind and nothing else. */
  public static Actor actor(String id, String name, ActorKind kind) {
    return new Actor(
        id,
        name,
        kind,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** An actor with a camp and with an actor it is part of; empty strings for none. */
  public static Actor actor(String id, String name, ActorKind kind, String camp, String partOf) {
    return new Actor(
        id,
        name,
        kind,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        partOf.isEmpty() ? Optional.empty() : Optional.of(partOf),
        camp.isEmpty() ? Optional.empty() : Optional.of(camp));
  }

  public Analyses title(String value) {
    title = value;
    return this;
  }

  public Analyses outlet(String value) {
    outlet = value;
    return this;
  }

  public Analyses author(String value) {
    author = value;
    return this;
  }

  /** A further key of the manifest. */
  public Analyses key(String key, String value) {
    other.put(key, value);
    return this;
  }

  /** Leaves the sentences' text out, as {@code --text none} does. */
  public Analyses withoutText() {
    keepText = false;
    return this;
  }

  /** Starts a paragraph of prose. */
  public Analyses paragraph() {
    kind = Paragraph.Kind.PROSE;
    paragraph++;
    sentence = 0;
    return this;
  }

  /** A heading, which is not measured. */
  public Analyses heading(String words) {
    paragraph();
    kind = Paragraph.Kind.HEADING;
    return sentence(words);
  }

  /** Starts a section under a heading; the author may be empty. */
  public Analyses section(String words, String writer) {
    sections.add(new Section(words, writer.isEmpty() ? Optional.empty() : Optional.of(writer)));
    return heading(words);
  }

  /** Adds a sentence in the author's voice; what follows is about it. */
  public Analyses sentence(String words) {
    if (paragraph == 0) {
      paragraph();
    }
    offset += text.isEmpty() ? 0 : text.length() + 1;
    sentence++;
    text = words;
    AlignedText aligned =
        AlignedText.of(words, List.of(new AlignedText.Run(new Span(0, words.length()), extent())));
    sentences.add(
        new AnalysedSentence(
            id(),
            extent(),
            kind,
            sections.size() - 1,
            new WordsByVoice(Words.of(words).size(), 0, 0),
            keepText ? Optional.of(aligned) : Optional.empty()));
    voice = Voice.AUTHOR;
    if (kind != Paragraph.Kind.HEADING) {
      profile();
    }
    return this;
  }

  /** Puts the whole sentence into a voice; comes before what is said in it. */
  public Analyses voice(Voice value) {
    voice = value;
    AnalysedSentence last = sentences.remove(sentences.size() - 1);
    int words = last.words().total();
    sentences.add(
        new AnalysedSentence(
            last.id(),
            last.span(),
            last.kind(),
            last.section(),
            switch (value) {
              case AUTHOR -> new WordsByVoice(words, 0, 0);
              case QUOTE -> new WordsByVoice(0, words, 0);
              case REPORTED -> new WordsByVoice(0, 0, words);
            },
            last.text()));
    return this;
  }

  /** A mention that nothing was measured of. */
  public Analyses mention(String actor, String label) {
    mentions.add(new AnalysedMention(actor, MentionForm.NAME, label, voice, evidence(label)));
    return this;
  }

  /** A mention with a sentiment score in [−1, 1]: all that is not said is neutral. */
  public Analyses mention(String actor, String label, double score) {
    mention(actor, label);
    observations.add(
        new SentimentObservation(
            actor,
            voice,
            Math.max(0, -score),
            1 - Math.abs(score),
            Math.max(0, score),
            List.of(),
            evidence(label)));
    return this;
  }

  public Analyses act(String actor, ActionObservation.Part part, String predicate) {
    observations.add(
        new ActionObservation(
            actor,
            part,
            predicate,
            false,
            ActionObservation.Modality.DID,
            false,
            voice,
            new Evidence(id(), extent())));
    return this;
  }

  /** Casts an actor as {@code protagonist}, {@code antagonist}, {@code innocent} or none. */
  public Analyses role(String actor, String role) {
    observations.add(
        new NarrativeRoleObservation(
            actor,
            voice,
            role.equals("protagonist") ? 1 : 0,
            role.equals("antagonist") ? 1 : 0,
            role.equals("innocent") ? 1 : 0,
            role.equals("none") ? 1 : 0,
            new Evidence(id(), extent())));
    return this;
  }

  public Analyses frame(String frame) {
    observations.add(new FrameObservation(frame, 0.1, voice, new Evidence(id(), extent())));
    return this;
  }

  /** A cue on words of the sentence. */
  public Analyses cue(String cue, String device, String words) {
    observations.add(new CueObservation(cue, device, words, "", voice, evidence(words)));
    return this;
  }

  public Analyses loaded(double probability) {
    observations.add(new LoadedObservation(probability, voice, new Evidence(id(), extent())));
    return this;
  }

  /** Words of the sentence that are somebody's; kind is {@code actor}, {@code named} … */
  public Analyses quote(String speaker, String actor, String kindOfSpeaker, int words) {
    quotes.add(
        new AnalysedQuote(
            voice == Voice.AUTHOR ? Voice.QUOTE : voice,
            speaker,
            actor,
            kindOfSpeaker,
            words,
            List.of(new Evidence(id(), extent()))));
    return this;
  }

  /** The sentence's vector; any length, made a unit vector of bytes. */
  public Analyses vector(double... values) {
    double norm = 0;
    for (double value : values) {
      norm += value * value;
    }
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) Math.round(values[i] / Math.sqrt(norm) * 127);
    }
    vectors.add(new SentenceVector(id(), Base64.getEncoder().encodeToString(bytes)));
    return this;
  }

  public DocumentAnalysis build() {
    Map<String, TermCount> terms = new TreeMap<>();
    counts.forEach(
        (term, count) ->
            terms.put(
                term, new TermCount(count, paragraphsOfTerm.getOrDefault(term, Set.of()).size())));
    return new DocumentAnalysis(
        DocumentAnalysis.SCHEMA_VERSION,
        "test",
        new SourceMetadata(
            source,
            title,
            outlet.isEmpty() ? Optional.empty() : Optional.of(outlet),
            author.isEmpty() ? Optional.empty() : Optional.of(author),
            Optional.empty(),
            Optional.empty(),
            "en",
            other),
        "0".repeat(64),
        offset + text.length(),
        Map.of(),
        List.of(),
        sections,
        List.of(),
        sentences,
        mentions,
        quotes,
        observations,
        new TextProfile(terms, shingles, vectors));
  }

  /** Terms are the words and pairs of words that are not all light; capitals make a name. */
  private void profile() {
    List<String> words = Words.of(text);
    List<Span> spans = Words.spans(text);
    for (int i = 0; i < words.size(); i++) {
      if (!LIGHT.contains(words.get(i))) {
        count(words.get(i));
        if (i + 1 < words.size() && !LIGHT.contains(words.get(i + 1))) {
          count(words.get(i) + " " + words.get(i + 1));
        }
      }
    }
    List<Long> hashes = Words.hashes(text);
    for (int i = 0; i < hashes.size(); i++) {
      int names = 0;
      int content = 0;
      for (int k = 0; k < Words.SEQUENCE; k++) {
        if (Character.isUpperCase(text.charAt(spans.get(i + k).from())) && i + k > 0) {
          names |= 1 << k;
        } else if (!LIGHT.contains(words.get(i + k))) {
          content |= 1 << k;
        }
      }
      shingles.add(new Shingle(hashes.get(i), id(), i, names, content));
    }
  }

  private void count(String term) {
    counts.merge(term, 1, Integer::sum);
    paragraphsOfTerm.computeIfAbsent(term, t -> new HashSet<>()).add(paragraph);
  }

  private SentenceId id() {
    return new SentenceId(source, paragraph, sentence);
  }

  private Span extent() {
    return new Span(offset, offset + text.length());
  }

  private Evidence evidence(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("'" + words + "' does not stand in '" + text + "'");
    }
    return new Evidence(id(), new Span(at, at + words.length()).shift(offset));
  }
}
