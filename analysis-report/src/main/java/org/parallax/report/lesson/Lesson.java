package org.parallax.report.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.core.agree.Mark;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.compare.Comparison;
import org.parallax.core.error.InputException;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;
import org.parallax.report.page.PagePolicy;

/** A lesson made from a comparison. The same comparison, level and seed give the same lesson. */
public final class Lesson {

  private final String name;
  private final String title;
  private final Material material;
  private final List<Exercise> exercises;

  private Lesson(String name, String title, Material material) {
    this.name = name;
    this.title = title;
    this.material = material;
    this.exercises =
        List.of(
            LoadedWords.of(material),
            ActingAndActedOn.of(material),
            WhoSpeaks.of(material),
            SameEvent.of(material),
            WhatIsMissing.of(material),
            Headlines.of(material));
  }

  /**
   * Picks the passages and makes the sheets.
   *
   * @param comparison the sources and their comparison
   * @param name the corpus's name, which annotations carry
   * @param title the corpus's title
   * @param seed another seed gives other passages
   * @throws InputException if fewer than two sources have their text
   */
  public static Lesson of(
      Comparison comparison, String name, String title, Level level, long seed) {
    return new Lesson(
        name + "-" + level.name().toLowerCase(Locale.ROOT) + "-" + seed,
        title,
        new Material(comparison, name, level, seed));
  }

  String worksheets(String paper) {
    return document(
        title + ": worksheets",
        "Worksheets made with Parallax. Texts go by letters; the key tells which is which.",
        paper,
        exercises.stream().map(Exercise::sheet).toList());
  }

  String key(String paper) {
    Sheet first =
        new Sheet(
            "about",
            "Key for the teacher",
            "This key holds what the tool found. It is one reader's answer and not the right one: use it to"
                + " compare, not to correct. Figures stand with 95% intervals; a wide interval means that these"
                + " texts do not settle it. “Too little text to say” is a result, too.",
            List.of(),
            List.of(),
            List.of(),
            0);
    return document(
        title + ": key",
        "Key made with Parallax; the tool can be wrong.",
        paper,
        Stream.concat(Stream.of(first), exercises.stream().map(Exercise::answers)).toList());
  }

  String plan(String paper) {
    return document(
        title + ": lesson plan",
        "Lesson plan made with Parallax.",
        paper,
        Plan.of(material.level()));
  }

  /** The texts themselves, under their letters and without headlines. */
  String texts(String paper) {
    List<Sheet> sheets =
        material.texts().stream()
            .map(
                text ->
                    new Sheet(
                        material.letter(text.id()).toLowerCase(Locale.ROOT).replace(' ', '-'),
                        material.letter(text.id()),
                        "",
                        Material.paragraphs(text).stream().map(this::numbered).toList(),
                        List.of(),
                        List.of(),
                        0))
            .toList();
    return document(
        title + ": the texts",
        "For use in class; the rights in the texts are their owners'.",
        paper,
        sheets);
  }

  private Sheet.Excerpt numbered(Passage passage) {
    return new Sheet.Excerpt(
        "Paragraph " + passage.sentences().get(0).id().paragraph(),
        material.excerpt(passage).pieces());
  }

  private static String document(String title, String footer, String paper, List<Sheet> sheets) {
    return Templates.render(
        "document.jte", new LessonDocument(title, footer, paper, Templates.style(paper), sheets));
  }

  /** The key as JSON. */
  String json() {
    List<LessonKey.Shown> shown = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    List<Device> devices =
        new ArrayList<>(
            Device.known().stream()
                .filter(device -> material.level() == Level.UNIVERSITY || device.school())
                .toList());
    for (Passage passage : LoadedWords.pick(material, material.level().of(6, 10), "annotate")) {
      Map<SentenceId, String> texts = new LinkedHashMap<>();
      for (AnalysedSentence sentence : passage.sentences()) {
        texts.put(sentence.id(), Material.text(sentence));
      }
      shown.add(new LessonKey.Shown(material.letter(passage.source()), texts));
      for (CueObservation cue : material.cues(passage)) {
        Device device = Device.of(cue.device());
        boolean listed = devices.stream().anyMatch(d -> d.id().equals(device.id()));
        boolean unknown = Device.known().stream().noneMatch(d -> d.id().equals(device.id()));
        if (!listed && unknown) {
          devices.add(device);
        }
        if (listed || unknown) {
          marks.addAll(marks(cue, device.id()));
        }
      }
    }
    return LessonKey.json(name, title, devices, shown, marks);
  }

  private List<Mark> marks(CueObservation cue, String device) {
    return material.notes(cue.evidence(), device).stream()
        .map(note -> new Mark(note.sentence(), new Span(note.from(), note.to()), device))
        .toList();
  }

  /** The page to mark devices on, one file that needs nothing else. */
  String annotationPage() {
    String script = Templates.resource("annotate.js");
    return Templates.render(
        "annotate.jte",
        new AnnotationPage(
            title,
            PagePolicy.of(script),
            Templates.resource("annotate.css"),
            json()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"),
            script));
  }
}
