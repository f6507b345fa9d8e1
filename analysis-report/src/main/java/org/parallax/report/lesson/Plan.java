package org.parallax.report.lesson;

import java.util.List;
import org.parallax.report.lesson.Sheet.Grid;
import org.parallax.report.lesson.Sheet.Listing;

/**
 * The teacher's plan: aims, timing, questions, glossary, and what the tool must not be used for.
 */
final class Plan {

  private Plan() {}

  static List<Sheet> of(Level level) {
    return List.of(course(level), questions(level), glossary(level), limits());
  }

  private static Sheet course(Level level) {
    return new Sheet(
        "plan",
        "Lesson plan",
        level == Level.SCHOOL
            ? "For pupils from about 14 years on. You need no statistics. The tool is one more reader in the room;"
                + " it can be wrong, and finding out where is part of the lesson."
            : "For students of media, language or politics. The tool is treated as one more coder, whose"
                + " reliability is measured like everybody's.",
        List.of(),
        List.of(
            new Grid(
                "45 minutes",
                List.of("Minutes", "What", "With"),
                List.of(
                    List.of(
                        "5",
                        "A headline in two versions on the board: which word does it?",
                        "Headlines"),
                    List.of(
                        "15",
                        "Each marks two or three passages alone, without talking.",
                        "Annotation page, or Loaded words on paper"),
                    List.of(
                        "10",
                        "Reveal: own marks, the tool's, the class's. Where do we part?",
                        "Annotation page, or the key"),
                    List.of("10", "One worksheet in pairs.", "Who acts, or Who speaks"),
                    List.of("5", "What would you look at first in tomorrow's paper?", ""))),
            new Grid(
                "90 minutes",
                List.of("Minutes", "What", "With"),
                List.of(
                    List.of(
                        "10",
                        "Headlines in two versions; the glossary, five devices.",
                        "Headlines, glossary"),
                    List.of("20", "Everybody marks alone.", "Annotation page, or Loaded words"),
                    List.of(
                        "15",
                        "Reveal and talk. The three passages that divide most.",
                        "Annotation page, parallax agree"),
                    List.of(
                        "20",
                        "Groups, one worksheet each.",
                        "Who acts; Who speaks; Same event; What is missing"),
                    List.of(
                        "15",
                        "Each group tells in two minutes what it found and where the tool erred.",
                        "Key"),
                    List.of("10", "Write headlines, swap, guess.", "Headlines")))),
        List.of(
            new Listing(
                "Aims",
                level == Level.SCHOOL
                    ? List.of(
                        "I can tell a word that judges from a word that describes.",
                        "I can see who acts, who is acted on and who is not named.",
                        "I can say whose voice a text lets me hear.",
                        "I know that careful readers differ, and that a tool is one reader.")
                    : List.of(
                        "Name and find devices of one-sided language, and argue border cases.",
                        "Tell the author's voice from a quoted and a reported one when judging tone.",
                        "Measure agreement among coders and say what a low value can come from.",
                        "Judge an automatic measure by its errors and by what it cannot see.")),
            new Listing(
                "Before the lesson",
                List.of(
                    "Print the worksheets (A4 or Letter) or put annotate.html on the pupils' devices; it needs no network.",
                    "Read the key. Decide which of the tool's marks you would not make yourself.",
                    "Texts go by letters. Tell the outlets only at the end."))),
        0);
  }

  private static Sheet questions(Level level) {
    List<String> school =
        List.of(
            "Which word, changed, would change the picture most?",
            "Is a loaded word always unfair? When is a strong word the right one?",
            "Who is quoted word for word, and who only in other words? What does that do?",
            "A sentence hides who did it. Does the writer hide it, or not know it, or is it unimportant?",
            "Two of you disagree about a mark. What would settle it?",
            "Where is the tool wrong? How can you tell?",
            "The text you agree with: did you mark it as strictly as the other?");
    List<String> university =
        List.of(
            "Alpha is low for one device. Is the definition bad, the training, the text, or is the matter itself open?",
            "The tool agrees with the class as much as the class with itself. Does that make it right?",
            "Which devices would count more often in one genre than another, whatever the slant?",
            "A score is an average over mentions. Construct a text that is one-sided and scores 0.",
            "What is the population here, and what do the intervals say about texts that were not read?",
            "What would have to be known to say that an omission is one-sided?");
    return new Sheet(
        "questions",
        "Questions to talk about",
        "",
        List.of(),
        List.of(),
        List.of(
            new Listing("For everybody", school),
            new Listing(
                level == Level.UNIVERSITY ? "About method" : "For those who want more",
                level == Level.UNIVERSITY ? university : university.subList(0, 2))),
        0);
  }

  private static Sheet glossary(Level level) {
    return new Sheet(
        "glossary",
        "Glossary of devices",
        "Each device can be fair. A device is a place to stop and ask, not a proof of bad faith. The examples are"
            + " invented.",
        List.of(),
        List.of(
            new Grid(
                "Devices",
                List.of("Device", "What it does", "Example"),
                Device.known().stream()
                    .filter(device -> level == Level.UNIVERSITY || device.school())
                    .map(device -> List.of(device.name(), device.meaning(), device.example()))
                    .toList())),
        List.of(),
        0);
  }

  private static Sheet limits() {
    return new Sheet(
        "limits",
        "What the tool is not for",
        "",
        List.of(),
        List.of(),
        List.of(
            new Listing(
                "Please do not use it",
                List.of(
                    "to rate or rank outlets or writers: a few texts say nothing about an outlet;",
                    "to judge what is true: it measures wording, and a true sentence can be loaded, a false one plain;",
                    "to grade pupils: agreeing with the tool is no merit, and the tool's marks are no model answer;",
                    "to find out what somebody thinks or intends.")),
            new Listing(
                "Known weak places",
                List.of(
                    "Irony, allusion and pictures that are new: it knows words and constructions, not hints.",
                    "Pronouns and descriptions: some are led back to the wrong actor or to none.",
                    "Who says it: unattributed quotations may be given to the wrong speaker.",
                    "What no text mentions at all is invisible to it.",
                    "A few texts carry little evidence: where an interval is wide, say “we cannot tell”."))),
        0);
  }
}
