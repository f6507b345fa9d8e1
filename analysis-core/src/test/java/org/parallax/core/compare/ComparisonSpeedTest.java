package org.parallax.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parallax.core.Analyses;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorKind;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.measure.ActionObservation.Part;

/** 200 sources of 1,000 words; figures and machine in docs/benchmarks/comparison.md. */
@Tag("slow")
class ComparisonSpeedTest {

  private static final int SOURCES = 200;
  private static final int SENTENCES = 45;
  private static final int WORDS = 22;
  private static final int WIDTH = 384;

  private static final List<String> FRAMES =
      IntStream.range(0, 14).mapToObj(i -> "frame-" + i).toList();

  private final ActorRegister register =
      new ActorRegister(
          IntStream.range(0, 22)
              .mapToObj(i -> Analyses.actor("actor-" + i, "Actor" + i, ActorKind.COUNTRY))
              .toList());

  @Test
  void two_hundred_stored_analyses_are_compared_within_twenty_seconds() {
    List<DocumentAnalysis> corpus =
        IntStream.range(0, SOURCES).mapToObj(i -> source("s" + i, i)).toList();
    long start = System.nanoTime();
    Comparison comparison =
        new Comparer(register, FRAMES, ComparisonSettings.withSeed(1)).compare(corpus);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(comparison.portrayals()).hasSizeGreaterThan(SOURCES * 10);
    assertThat(took)
        .as("took")
        .isLessThan(Duration.ofSeconds(Long.getLong("parallax.speed.limit", 20)));
  }

  private DocumentAnalysis source(String id, long seed) {
    Random random = new Random(seed);
    Analyses source = Analyses.source(id).withoutText();
    for (int s = 0; s < SENTENCES; s++) {
      if (s % 4 == 0) {
        source.paragraph();
      }
      Actor one = actor(random);
      Actor other = actor(random);
      List<String> words = new ArrayList<>(List.of(one.name(), other.name()));
      while (words.size() < WORDS) {
        // A Zipf-like vocabulary of some thousands.
        words.add("w" + (int) Math.floor(Math.pow(6000, random.nextDouble())));
      }
      source
          .sentence(String.join(" ", words))
          .mention(one.id(), one.name(), random.nextDouble() * 1.8 - 0.9)
          .act(one.id(), Part.AGENT, "act")
          .role(one.id(), "protagonist")
          .mention(other.id(), other.name(), random.nextDouble() * 1.8 - 0.9)
          .act(other.id(), Part.PATIENT, "act")
          .cue("cue-" + random.nextInt(150), "device-" + random.nextInt(16), words.get(3))
          .frame(FRAMES.get(random.nextInt(FRAMES.size())))
          .loaded(random.nextDouble())
          .vector(random.doubles(WIDTH, -1, 1.6).toArray());
      if (s % 6 == 0) {
        source.quote("Speaker " + s, one.id(), "actor", 10);
      }
    }
    return source.build();
  }

  private Actor actor(Random random) {
    // Some actors are spoken of far more than others.
    return register.actors().get((int) Math.floor(Math.pow(22, random.nextDouble())) - 1);
  }
}
