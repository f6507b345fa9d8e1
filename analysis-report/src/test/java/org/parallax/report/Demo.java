package org.parallax.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.parallax.core.Analyses;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorKind;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparer;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.ComparisonSettings;
import org.parallax.core.measure.ActionObservation.Part;
import org.parallax.core.voice.Voice;

/**
 * Invented corpora that look like real ones: sources with leanings write about a dam on a river
 * that two invented countries share. Seeded; the same numbers give the same corpus.
 */
final class Demo {

  private static final List<String> SOURCES =
      List.of(
          "harbour-gazette",
          "north-valley-herald",
          "the-river-review",
          "institute-for-water-policy-report",
          "capital-wire",
          "southern-observer",
          "farmers-weekly",
          "engineers-quarterly",
          "evening-lantern",
          "border-post",
          "ministry-bulletin",
          "student-voice");

  private static final List<String> ACTORS =
      List.of(
          "Norland",
          "Southmark",
          "Mayor Ash",
          "River League",
          "Chancellor Vey",
          "President Orlan",
          "Dam Authority",
          "Fishers’ Union",
          "Lake People",
          "Western Bank",
          "Continental Court of Arbitration",
          "General Tarn",
          "Valley Press",
          "Green Front",
          "High Assembly",
          "Minister Belo",
          "Water Act",
          "Harbour Guild",
          "Eastern Alliance",
          "Doctor Imre",
          "Oldtown",
          "Cement Works",
          "Royal House of Norland",
          "Border Guard",
          "Farmers’ Council",
          "Mountain Villages",
          "Statistics Office",
          "Free Port",
          "Peace Committee",
          "Engineers’ Chamber");

  private static final List<String> FRAMES =
      List.of(
          "economic",
          "morality",
          "fairness",
          "legality",
          "policy",
          "crime",
          "security",
          "health-safety",
          "quality-of-life",
          "cultural-identity",
          "public-opinion",
          "politics",
          "external-relations");

  private static final String[][] CUES = {
    {"clearly", "booster", "clearly"},
    {"historic", "evaluative", "historic"},
    {"of-course", "presupposed-agreement", "of course"},
    {"must", "obligation", "must"},
    {"always", "absolute", "always"},
    {"so-called", "scare-quote", "so-called"},
    {"perhaps", "hedge", "perhaps"},
    {"inevitable", "inevitability", "inevitable"},
    {"claims", "doubting-verb", "claims"},
  };

  private static final List<String> GOOD =
      List.of(
          "%s has patiently built a dam that serves both banks of the river",
          "%s kept its word and opened the gates before the dry months",
          "Engineers praise %s for a fair and careful plan",
          "%s offered help to every village along the shore");
  private static final List<String> BAD =
      List.of(
          "%s broke the promise it had given to the villages downstream",
          "The reckless course of %s has left whole fields without water",
          "%s ignored each warning and flooded the lower pastures",
          "Nobody trusts the figures that %s puts forward");
  private static final List<String> PLAIN =
      List.of(
          "%s will take part in the next round of talks in spring",
          "The office of %s published the water levels on Tuesday",
          "%s and the surveyors met for two hours",
          "A delegation of %s travelled along the river by boat");
  private static final List<String> SYLLABLES =
      List.of("ba", "do", "ke", "lu", "mi", "no", "ra", "se", "ti", "vo", "wen", "yar");
  private static final String SHARED =
      "The river belongs to all who live along it and to those who come after them";

  private final Random random;
  private final int actors;
  private final boolean babbles;

  private Demo(int actors, long seed, boolean babbles) {
    this.actors = actors;
    this.babbles = babbles;
    this.random = new Random(seed);
  }

  /** A corpus compared: so many sources, actors, and paragraphs in each source. */
  static Comparison comparison(int sources, int actors, int paragraphs) {
    return compared(analyses(sources, actors, paragraphs), actors);
  }

  static Comparison compared(List<DocumentAnalysis> analyses, int actors) {
    Map<String, Double> reference = new TreeMap<>(Map.of("loaded-sentences", 0.21));
    for (String[] cue : CUES) {
      reference.put("device:" + cue[1], 3.5);
    }
    return comparer(actors, reference).compare(analyses);
  }

  /** A report of the sources of each bank of the river put together. */
  static Report grouped(int sources, int actors, int paragraphs) {
    List<DocumentAnalysis> analyses = analyses(sources, actors, paragraphs);
    Comparison comparison = comparer(actors, Map.of()).compareGroups(analyses, "bank");
    RunRecord run = run(comparison);
    Map<String, String> settings = new TreeMap<>(run.settings());
    settings.put(Report.GROUP, "bank");
    return new Report(
        comparison,
        analyses,
        register(actors),
        new RunRecord(
            run.name(),
            run.title(),
            run.started(),
            run.versions(),
            settings,
            run.seed(),
            List.of(),
            run.timings(),
            List.of(),
            List.of()));
  }

  private static Comparer comparer(int actors, Map<String, Double> reference) {
    return new Comparer(register(actors), FRAMES, new ComparisonSettings(1, 200, 6, reference));
  }

  static List<DocumentAnalysis> analyses(int sources, int actors, int paragraphs) {
    List<DocumentAnalysis> analyses = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      Demo demo = new Demo(actors, 100L + i, paragraphs > 200);
      analyses.add(
          demo.source(i, i % 4 == 3 && paragraphs < 200 ? paragraphs * 3 : paragraphs, i % 5 == 4));
    }
    return analyses;
  }

  static ActorRegister register(int actors) {
    List<Actor> register = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      String camp = i % 3 == 0 ? "north" : i % 3 == 1 ? "south" : "";
      register.add(
          Analyses.actor(
              id(ACTORS.get(i)),
              ACTORS.get(i),
              ActorKind.ORGANISATION,
              camp,
              i == 2 ? id(ACTORS.get(0)) : ""));
    }
    return new ActorRegister(register);
  }

  static RunRecord run(Comparison comparison) {
    return new RunRecord(
        "demo",
        "The dam on the Lower Ister: who says what of whom",
        "2026-01-01T00:00:00Z",
        Map.of("parallax", "0.1.0"),
        new HashMap<>(Map.of("text", "full")),
        1,
        comparison.analyses().stream()
            .map(
                a ->
                    new RunRecord.SourceRun(
                        a.id(),
                        a.hasText() ? RunRecord.Origin.TEXT : RunRecord.Origin.STORED,
                        a.sha256()))
            .toList(),
        new HashMap<>(Map.of("compare", 1.5)),
        List.of(new RunRecord.Failure("lost-letter", "the file is empty; check the manifest")),
        List.of("The register was suggested out of the texts and not corrected by a person."));
  }

  private DocumentAnalysis source(int index, int paragraphs, boolean withoutText) {
    int round = index / SOURCES.size();
    String id = SOURCES.get(index % SOURCES.size()) + (round == 0 ? "" : "-" + (round + 1));
    Analyses source =
        Analyses.source(id)
            .title(title(index))
            .outlet("Outlet of " + id.replace('-', ' '))
            .author("Writer " + (index + 1))
            .key("bank", index % 2 == 0 ? "upper bank" : "lower bank");
    if (withoutText) {
      source.withoutText();
    }
    double leaning = Math.cos(index * 1.3);
    source.heading("What happened at the dam");
    for (int p = 0; p < paragraphs; p++) {
      if (p > 0 && p % 12 == 0) {
        source.heading("Part " + (p / 12 + 1) + ": further up the river");
      }
      source.paragraph();
      int sentences = 2 + random.nextInt(3);
      for (int s = 0; s < sentences; s++) {
        sentence(source, index, leaning);
      }
      if (p % 9 == 4 && p < 60) {
        source.sentence(SHARED + ".").frame("cultural-identity").loaded(0.6);
      }
    }
    return source.build();
  }

  private void sentence(Analyses source, int index, double leaning) {
    int actor = Math.min((int) (Math.abs(random.nextGaussian()) * actors / 2.5), actors - 1);
    if ((actor * 7 + index * 3) % 11 == 0) {
      actor = 0;
    }
    String name = ACTORS.get(actor);
    double mean = (actor % 3 == 0 ? 0.55 : actor % 3 == 1 ? -0.5 : 0.05) * leaning;
    double score = Math.max(-0.98, Math.min(0.98, mean + 0.35 * random.nextGaussian()));
    List<String> templates = score > 0.25 ? GOOD : score < -0.25 ? BAD : PLAIN;
    String words = babbles ? name + babble() : pick(templates).formatted(name);
    String[] cue = random.nextInt(3) == 0 ? CUES[random.nextInt(CUES.length)] : null;
    if (cue != null) {
      words +=
          babbles
              ? " " + cue[2] + babble()
              : ", and this is " + cue[2] + " a matter for the " + pick(ADJECTIVES) + " valley";
    }
    int voice = random.nextInt(6);
    Voice whose = voice == 0 ? Voice.QUOTE : voice == 1 ? Voice.REPORTED : Voice.AUTHOR;
    source.sentence(whose == Voice.QUOTE ? "“" + words + ".”" : words + ".").voice(whose);
    source.mention(id(name), name, score);
    source.act(
        id(name),
        random.nextDouble() < 0.6
            ? Part.AGENT
            : random.nextBoolean() ? Part.PATIENT : Part.AGENTLESS_PATIENT,
        score > 0 ? "withdraw" : "withdrawal");
    source.role(
        id(name),
        score > 0.4
            ? "protagonist"
            : score < -0.4 ? "antagonist" : random.nextInt(5) == 0 ? "innocent" : "none");
    if (random.nextInt(3) > 0) {
      source.frame(
          FRAMES.get((int) (Math.pow(random.nextDouble(), 1.5 + index % 3) * FRAMES.size())));
    }
    if (cue != null) {
      source.cue(cue[0], cue[1], cue[2]);
    }
    source.loaded(Math.min(1, Math.abs(score) * 0.7 + 0.4 * random.nextDouble()));
    if (whose != Voice.AUTHOR) {
      int speaker = random.nextInt(5);
      switch (speaker) {
        case 0 -> source.quote("an official", "", "unnamed", 14);
        case 1 -> source.quote("", "", "unresolved", 12);
        case 2 -> source.quote("Professor Lind", "", "named", 15);
        default -> {
          String who = ACTORS.get(random.nextInt(Math.min(actors, 6)));
          source.quote(who, id(who), "actor", 13);
        }
      }
    }
  }

  private static final List<String> ADJECTIVES =
      List.of("whole", "lower", "upper", "northern", "quiet");

  private static String title(int index) {
    return List.of(
            "A dam for both banks",
            "Who owns the water?",
            "Talks resume as levels fall",
            "The Lower Ister: options for a shared regime",
            "Gates open ahead of the dry season")
        .get(index % 5);
  }

  /** Words that hardly ever come again in the same order, as in a long real text. */
  private String babble() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 11; i++) {
      words.append(' ').append(pick(SYLLABLES)).append(pick(SYLLABLES)).append(pick(SYLLABLES));
    }
    return words.toString();
  }

  private String pick(List<String> options) {
    return options.get(random.nextInt(options.size()));
  }

  static String id(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
  }
}
