package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.core.analysis.AnalysedMention;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.FrameObservation;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.NarrativeRoleObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.text.SentenceId;

/**
 * One source's analysis with its observations sorted by kind and actor, so that no table has to go
 * through all of them again. Only measured sentences count. Immutable.
 */
final class SourceView {

  private final DocumentAnalysis analysis;
  private final Paragraphs paragraphs;
  private final Map<String, List<SentimentObservation>> sentiments = new HashMap<>();
  private final Map<String, List<ActionObservation>> actions = new HashMap<>();
  private final Map<String, List<NarrativeRoleObservation>> roles = new HashMap<>();
  private final Map<String, List<SentenceId>> mentions = new HashMap<>();
  private final List<FrameObservation> frames = new ArrayList<>();
  private final List<CueObservation> cues = new ArrayList<>();
  private final List<LoadedObservation> loaded = new ArrayList<>();

  SourceView(DocumentAnalysis analysis, RandomStreams streams, int replicates) {
    this.analysis = analysis;
    this.paragraphs = new Paragraphs(analysis, streams, replicates);
    for (AnalysedMention mention : analysis.mentions()) {
      mentions
          .computeIfAbsent(mention.actor(), a -> new ArrayList<>())
          .add(mention.evidence().sentence());
    }
    for (Observation observation : analysis.observations()) {
      if (paragraphs.holds(observation.evidence().sentence())) {
        sort(observation);
      }
    }
  }

  private void sort(Observation observation) {
    if (observation instanceof SentimentObservation sentiment) {
      sentiments.computeIfAbsent(sentiment.actor(), a -> new ArrayList<>()).add(sentiment);
    } else if (observation instanceof ActionObservation action) {
      actions.computeIfAbsent(action.actor(), a -> new ArrayList<>()).add(action);
    } else if (observation instanceof NarrativeRoleObservation role) {
      roles.computeIfAbsent(role.actor(), a -> new ArrayList<>()).add(role);
    } else if (observation instanceof FrameObservation frame) {
      frames.add(frame);
    } else if (observation instanceof CueObservation cue) {
      cues.add(cue);
    } else if (observation instanceof LoadedObservation sentence) {
      loaded.add(sentence);
    }
  }

  String id() {
    return analysis.id();
  }

  DocumentAnalysis analysis() {
    return analysis;
  }

  Paragraphs paragraphs() {
    return paragraphs;
  }

  /** How often the actor is mentioned. */
  int mentions(String actor) {
    return mentions.getOrDefault(actor, List.of()).size();
  }

  /** The measured sentences that mention the actor, once for each mention. */
  List<SentenceId> mentioning(String actor) {
    return mentions.getOrDefault(actor, List.of()).stream().filter(paragraphs::holds).toList();
  }

  /** The actors that are mentioned or observed, by id. */
  Set<String> actors() {
    Set<String> actors = new TreeSet<>(mentions.keySet());
    actors.addAll(sentiments.keySet());
    actors.addAll(actions.keySet());
    actors.remove("");
    return actors;
  }

  List<SentimentObservation> sentiments(String actor) {
    return sentiments.getOrDefault(actor, List.of());
  }

  List<ActionObservation> actions(String actor) {
    return actions.getOrDefault(actor, List.of());
  }

  List<NarrativeRoleObservation> roles(String actor) {
    return roles.getOrDefault(actor, List.of());
  }

  List<FrameObservation> frames() {
    return frames;
  }

  List<CueObservation> cues() {
    return cues;
  }

  List<LoadedObservation> loaded() {
    return loaded;
  }

  /** The scores of the mentions of some actors, by paragraph. */
  Blocks scores(List<String> actors, VoiceScope voice) {
    Blocks.Builder blocks = Blocks.builder();
    for (String actor : actors) {
      for (SentimentObservation sentiment : sentiments(actor)) {
        if (voice.includes(sentiment.voice())) {
          blocks.add(sentiment.evidence().sentence(), sentiment.value());
        }
      }
    }
    return blocks.build();
  }
}
