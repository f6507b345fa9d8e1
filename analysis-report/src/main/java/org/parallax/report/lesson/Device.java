package org.parallax.report.lesson;

import java.util.List;
import java.util.Locale;

/**
 * A device of one-sided language as a class is told about it. Examples are invented.
 *
 * @param id the catalogue's id, words joined by underscores
 * @param name its name in a lesson
 * @param meaning what it does
 * @param example one invented sentence that has it
 * @param school whether it is among the plain ones that pupils mark
 */
public record Device(String id, String name, String meaning, String example, boolean school) {

  private static final List<Device> KNOWN =
      List.of(
          new Device(
              "loaded_evaluative",
              "Loaded word",
              "A word that judges while it seems to describe. Ask: is there a plainer word for the same thing?",
              "“The regime slammed the door.” Plainer: “The government ended the talks.”",
              true),
          new Device(
              "booster",
              "Booster",
              "A word that makes a claim sound surer or stronger without adding a reason.",
              "“This is clearly and absolutely the best plan.”",
              true),
          new Device(
              "hedge",
              "Hedge",
              "A word that leaves room for doubt. Fair where something is not known; a dodge where it is.",
              "“The plan may perhaps cost somewhat more.”",
              true),
          new Device(
              "superlative",
              "Superlative",
              "The most or the least of all. Ask: of how many, and who counted?",
              "“The greatest achievement of our time.”",
              true),
          new Device(
              "absolute",
              "Absolute",
              "All, every, never, nobody. One exception would make it false.",
              "“Nobody has ever doubted it.”",
              true),
          new Device(
              "presupposed_agreement",
              "Agreement taken for granted",
              "Wording that treats you as if you had already agreed.",
              "“Of course, it is no coincidence.”",
              true),
          new Device(
              "obligation",
              "Duty",
              "Must, should, has to. Ask: who says so, and on what ground?",
              "“The town must pay.”",
              true),
          new Device(
              "inevitability",
              "Inevitability",
              "An outcome told as certain whatever anybody does.",
              "“Nothing can stop this road now.”",
              false),
          new Device(
              "metaphor_idiom",
              "Metaphor or idiom",
              "One thing spoken of as another. The picture brings feelings along.",
              "“A flood of complaints drowned the office.”",
              true),
          new Device(
              "scare_quotes",
              "Scare quotes",
              "Quotation marks that say: I do not believe this word. Not the same as quoting a person.",
              "“Their ‘experts’ have spoken.”",
              true),
          new Device(
              "so_called",
              "So-called",
              "Denies a thing the name it goes by.",
              "“The so-called reform.”",
              false),
          new Device(
              "praise_formula",
              "Praise formula",
              "Ready-made praise that could be said of anybody.",
              "“A statesman of vision and courage.”",
              false),
          new Device(
              "blame_formula",
              "Blame formula",
              "Ready-made blame that settles the question of guilt in passing.",
              "“They bear full responsibility.”",
              false),
          new Device(
              "appeal_history",
              "Appeal to history",
              "The past, or the length of time, as a ground for what is to be done now.",
              "“History will prove us right.”",
              false),
          new Device(
              "appeal_justice",
              "Appeal to justice",
              "Right and wrong as a ground, without saying whose measure it is.",
              "“Justice demands it.”",
              false),
          new Device(
              "appeal_law",
              "Appeal to law",
              "A law, treaty or title as a ground. Ask: which one, and what does the other side read in it?",
              "“Under the charter, the lake is ours.”",
              false),
          new Device(
              "us_and_them",
              "Us and them",
              "Wording that parts people into our side and theirs.",
              "“We build; they destroy.”",
              true),
          new Device(
              "presupposition",
              "Slipped-in claim",
              "A word such as again, still or stop that takes something for granted without saying it.",
              "“When will they stop breaking the law?”",
              false),
          new Device(
              "factive_saying",
              "Verb that vouches",
              "A verb of saying that treats what is said as true: admit, reveal, point out.",
              "“She admitted that the count was wrong.”",
              false),
          new Device(
              "doubting_saying",
              "Verb that doubts",
              "A verb of saying that makes the speaker look doubtful: claim, allege, insist.",
              "“He claims to have paid.”",
              false),
          new Device(
              "agentless_passive",
              "Doer left out",
              "A passive that does not say who did it. Often harmless; ask whether the doer matters here.",
              "“Shots were fired.” By whom?",
              true),
          new Device(
              "nominalisation",
              "Act turned into a thing",
              "A noun for an act, so that nobody has to be named as doing it.",
              "“The eviction took one night.” Who evicted whom?",
              false));

  /** The devices that are explained, in the order of the glossary. */
  static List<Device> known() {
    return KNOWN;
  }

  /** The device with an id, hyphens or underscores; one that is not explained keeps its name. */
  static Device of(String id) {
    String plain = id.replace('-', '_').toLowerCase(Locale.ROOT);
    return KNOWN.stream()
        .filter(device -> device.id().equals(plain))
        .findFirst()
        .orElseGet(() -> new Device(plain, sentenceCase(plain), "", "", false));
  }

  private static String sentenceCase(String id) {
    String words = id.replace('_', ' ').strip();
    return words.isEmpty() ? id : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
