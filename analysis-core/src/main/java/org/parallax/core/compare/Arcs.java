package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.random.RandomGenerator;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.text.SentenceId;

/**
 * How sentiment and loaded wording move from the beginning of a source to its end: up to ten
 * stretches of about as many words, none of which parts a paragraph.
 */
final class Arcs {

  private static final String PORTRAYAL = "portrayal";

  static final String ALL = "*";

  private static final int PARTS = 10;
  private static final int PARAGRAPHS_A_PART = 3;

  /** An actor needs this many mentions in the source for an arc of its own. */
  private static final int MENTIONS = 20;

  private final Bootstrap bootstrap;
  private final RandomStreams streams;

  Arcs(Bootstrap bootstrap, RandomStreams streams) {
    this.bootstrap = bootstrap;
    this.streams = streams;
  }

  /** The stretches of a source; none where it is too short for two. */
  List<ArcPart> rows(SourceView source, List<String> actors) {
    Paragraphs paragraphs = source.paragraphs();
    int parts = Math.min(PARTS, paragraphs.size() / PARAGRAPHS_A_PART);
    if (parts < 2) {
      return List.of();
    }
    Map<Integer, Integer> partOf = partOf(source, parts);
    List<ArcPart> rows = new ArrayList<>();
    rows.addAll(portrayal(source, actors, ALL, parts, partOf));
    for (String actor : actors) {
      if (source.sentiments(actor).size() >= MENTIONS) {
        rows.addAll(portrayal(source, List.of(actor), actor, parts, partOf));
      }
    }
    List<Blocks.Builder> loaded = builders(parts);
    for (LoadedObservation sentence : source.loaded()) {
      SentenceId id = sentence.evidence().sentence();
      loaded
          .get(partOf.getOrDefault(paragraphs.index(id), 0))
          .add(id, sentence.label().equals("loaded") ? 1 : 0);
    }
    rows.addAll(parts(source, "loaded", ALL, loaded, "sentences"));
    return rows;
  }

  private List<ArcPart> portrayal(
      SourceView source,
      List<String> actors,
      String label,
      int parts,
      Map<Integer, Integer> partOf) {
    List<Blocks.Builder> builders = builders(parts);
    for (String actor : actors) {
      for (SentimentObservation mention : source.sentiments(actor)) {
        SentenceId id = mention.evidence().sentence();
        builders
            .get(partOf.getOrDefault(source.paragraphs().index(id), 0))
            .add(id, mention.value());
      }
    }
    return parts(source, PORTRAYAL, label, builders, "mentions");
  }

  private List<ArcPart> parts(
      SourceView source, String measure, String actor, List<Blocks.Builder> builders, String what) {
    List<ArcPart> rows = new ArrayList<>();
    for (int part = 1; part <= builders.size(); part++) {
      Blocks blocks = builders.get(part - 1).build();
      Optional<Estimate> withheld = Withholding.reason(blocks, what);
      Estimate value =
          withheld.isPresent()
              ? withheld.get()
              : estimate(
                  measure,
                  blocks,
                  streams.of("arc", source.id(), measure, actor, Integer.toString(part)));
      rows.add(new ArcPart(source.id(), measure, actor, part, builders.size(), value));
    }
    return rows;
  }

  private Estimate estimate(String measure, Blocks blocks, RandomGenerator random) {
    return measure.equals(PORTRAYAL)
        ? bootstrap.score(blocks, random)
        : bootstrap.share(blocks, random);
  }

  private static List<Blocks.Builder> builders(int parts) {
    List<Blocks.Builder> builders = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      builders.add(Blocks.builder());
    }
    return builders;
  }

  /** The stretch that each paragraph lies in: where the middle of its words falls. */
  private static Map<Integer, Integer> partOf(SourceView source, int parts) {
    double[] words = source.paragraphs().words(VoiceScope.ALL).values();
    double total = 0;
    for (double count : words) {
      total += count;
    }
    Map<Integer, Integer> partOf = new HashMap<>();
    double before = 0;
    for (AnalysedSentence sentence : source.analysis().sentences()) {
      if (sentence.isMeasured()) {
        int paragraph = source.paragraphs().index(sentence.id());
        if (!partOf.containsKey(paragraph)) {
          double middle = before + words[paragraph] / 2;
          partOf.put(
              paragraph, total == 0 ? 0 : Math.min(parts - 1, (int) (parts * middle / total)));
          before += words[paragraph];
        }
      }
    }
    return partOf;
  }
}
