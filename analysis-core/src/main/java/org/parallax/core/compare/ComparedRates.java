package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.math3.random.RandomGenerator;

/** Which rates and shares the sources are contrasted in, beside sentiment. */
final class ComparedRates {

  /** Of the shares of a role table, those that are contrasted; the others follow from them. */
  private static final List<String> ROLES = List.of("agent", "protagonist", "antagonist");

  private record Item(
      String measure, String label, double scale, Function<SourceView, RateContrasts.Side> side) {}

  private final List<SourceView> sources;
  private final RandomStreams streams;
  private final Bootstrap bootstrap;
  private final RateContrasts contrasts;

  ComparedRates(
      List<SourceView> sources, RandomStreams streams, Bootstrap bootstrap, int pairsUpTo) {
    this.sources = sources;
    this.streams = streams;
    this.bootstrap = bootstrap;
    this.contrasts = new RateContrasts(streams, pairsUpTo);
  }

  /** The contrasts of frames, devices, loaded sentences, attributed words and roles. */
  List<RateContrast> all(List<String> actors, List<String> frames, List<String> devices) {
    List<Item> items = new ArrayList<>();
    for (String frame : frames) {
      items.add(rate("frame", frame, 1, source -> FrameTable.rate(source, frame)));
    }
    for (String device : devices) {
      items.add(rate("device", device, 1000, source -> LanguageTable.device(source, device)));
    }
    items.add(rate("loaded", "", 1, OneSidednessProfile::loaded));
    items.add(rate("attributed", "", 1, ComparedRates::attributed));
    for (String role : ROLES) {
      for (String actor : actors) {
        items.add(new Item(role, actor, 1, source -> role(source, actor, role)));
      }
    }
    return items.parallelStream()
        .flatMap(
            item ->
                contrasts
                    .of(
                        item.measure(),
                        item.label(),
                        item.scale(),
                        sources.stream().map(item.side()).toList())
                    .stream())
        .toList();
  }

  private static Item rate(
      String measure, String label, double scale, Function<SourceView, Rate> rate) {
    return new Item(
        measure, label, scale, source -> RateContrasts.Side.of(source.id(), rate.apply(source)));
  }

  private static Rate attributed(SourceView source) {
    Paragraphs paragraphs = source.paragraphs();
    double[] all = paragraphs.words(VoiceScope.ALL).values();
    double[] own = paragraphs.words(VoiceScope.AUTHOR).values();
    double[] attributed = new double[all.length];
    for (int i = 0; i < all.length; i++) {
      attributed[i] = all[i] - own[i];
    }
    return Rate.of(
        paragraphs, attributed, paragraphs.words(VoiceScope.ALL), paragraphs.sentenceCount());
  }

  private RateContrasts.Side role(SourceView source, String actor, String role) {
    Map<String, Blocks> shares = RoleTable.shares(source, actor);
    Blocks blocks = shares.getOrDefault(role, Blocks.builder().build());
    RandomGenerator random = streams.of("role", source.id(), actor, role);
    return new RateContrasts.Side(
        source.id(),
        blocks,
        blocks.size() == 0
            ? new Bootstrap.Sums(new double[0], new double[0])
            : bootstrap.draw(blocks, random));
  }
}
