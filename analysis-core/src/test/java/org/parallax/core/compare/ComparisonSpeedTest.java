package org.parallax.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
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

  static final List<String> FRAMES = IntStream.range(0, 14).mapToObj(i -> "frame-" + i).toList();

  final ActorRegister register =
      new ActorRegister(
          IntStream.range(0, 22)
              .mapToObj(i -> Analyses.actor("actor-" + i, "Actor" + i, ActorKind.COUNTRY))
              .toList());

  /**
   * Processor time and not the clock is asserted, so that a busy machine does not fail the build:
   * two cores have 40 seconds of it in 20.
   */
  @Test
  void two_hundred_stored_analyses_are_compared_within_twenty_seconds_of_two_cores() {
    List<DocumentAnalysis> corpus = corpus();
    OperatingSystemMXBean machine =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long start = machine.getProcessCpuTime();
    Comparison comparison =
        new Comparer(register, FRAMES, ComparisonSettings.withSeed(1)).compare(corpus);
    Duration took = Duration.ofNanos(machine.getProcessCpuTime() - start);
    assertThat(comparison.portrayals()).hasSizeGreaterThan(SOURCES * 10);
    assertThat(took).as("processor time").isLessThan(Duration.ofSeconds(40));
  }

  List<DocumentAnalysis> corpus() {
    return IntStream.range(0, SOURCES).mapToObj(i -> source("s" + i, i)).toList();
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
