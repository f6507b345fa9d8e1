package org.parallax.report.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parallax.core.analysis.AnalysedQuote;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison.VoiceShare;
import org.parallax.report.lesson.Sheet.Grid;
import org.parallax.report.lesson.Sheet.Listing;

/** Paragraphs with other people's words, and the table of who speaks how much. */
final class WhoSpeaks {

  private static final int LONGEST = 75;

  private WhoSpeaks() {}

  static Exercise of(Material material) {
    List<Passage> passages = pick(material);
    List<List<String>> heard = new ArrayList<>();
    for (Passage passage : passages) {
      for (AnalysedQuote quote : quotes(material, passage)) {
        heard.add(
            List.of(
                material.letter(passage.source()),
                quote.speaker().isEmpty() ? "not found" : quote.speaker(),
                Said.voice(quote.voice()),
                String.valueOf(quote.words())));
      }
    }
    Sheet sheet =
        new Sheet(
            "speaking",
            "Who gets to speak",
            "Mark all words that are given as somebody's, in two colours: word for word, and in other words. Write"
                + " down who speaks, and who is spoken about without a word of their own.",
            passages.stream().map(material::excerpt).toList(),
            List.of(
                new Grid(
                    "The voices",
                    List.of("Text", "Speaker", "Word for word, or reported?", "Verb of saying"),
                    Said.empty(6, 4))),
            List.of(
                new Listing(
                    "Then",
                    List.of(
                        "Who is talked about here but never heard? Write one question to them."))),
            2);
    Sheet answers =
        new Sheet(
            "speaking",
            "Who speaks: what the tool found",
            "The tool finds quotation marks and verbs of saying. It can give words to the wrong speaker, most of"
                + " all where only “he” or “she” stands beside them.",
            List.of(),
            List.of(
                new Grid("In these passages", List.of("Text", "Speaker", "How", "Words"), heard),
                shares(material)),
            List.of(),
            0);
    return new Exercise(sheet, answers);
  }

  private static List<Passage> pick(Material material) {
    List<Passage> picked = new ArrayList<>();
    int most = 3;
    for (DocumentAnalysis text : material.texts()) {
      List<Passage> able =
          Material.paragraphs(text).stream()
              .filter(passage -> !quotes(material, passage).isEmpty() && passage.words() <= LONGEST)
              .sorted(Comparator.comparingInt(p -> -quotes(material, p).size()))
              .limit(3)
              .toList();
      if (!able.isEmpty() && picked.size() < most) {
        picked.add(able.get(material.random("speaking" + text.id()).nextInt(able.size())));
      }
    }
    return picked.isEmpty() ? withQuotationMarks(material, most) : picked;
  }

  /** Where no quotation was measured, the marks themselves tell where one may be. */
  private static List<Passage> withQuotationMarks(Material material, int most) {
    return material.texts().stream()
        .flatMap(
            text ->
                Material.paragraphs(text).stream()
                    .filter(
                        passage ->
                            passage.words() <= LONGEST
                                && passage.sentences().stream()
                                    .map(Material::text)
                                    .anyMatch(words -> words.matches("(?s).*[“\"].*")))
                    .limit(1))
        .limit(most)
        .toList();
  }

  private static List<AnalysedQuote> quotes(Material material, Passage passage) {
    return material.texts().stream()
        .filter(text -> text.id().equals(passage.source()))
        .flatMap(text -> text.quotes().stream())
        .filter(
            quote ->
                quote.evidence().stream()
                    .anyMatch(
                        place ->
                            passage.sentences().stream()
                                .anyMatch(s -> s.id().equals(place.sentence()))))
        .toList();
  }

  private static Grid shares(Material material) {
    List<List<String>> rows = new ArrayList<>();
    for (DocumentAnalysis text : material.texts()) {
      material.comparison().voices().stream()
          .filter(voice -> voice.source().equals(text.id()) && voice.words() > 0)
          .sorted(Comparator.comparingInt(VoiceShare::words).reversed())
          .limit(5)
          .forEach(
              voice ->
                  rows.add(
                      List.of(
                          material.letter(text.id()),
                          voice.kind().equals("author") ? "the source itself" : voice.speaker(),
                          String.valueOf(voice.words()),
                          String.format(Locale.ROOT, "%.0f%%", 100 * voice.share()))));
    }
    return new Grid(
        "Over the whole texts: the five who speak most",
        List.of("Text", "Speaker", "Words", "Share"),
        rows);
  }
}
