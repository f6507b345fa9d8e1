package org.parallax.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.core.Shared;
import org.parallax.core.source.DocumentReaders;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;

class RuleCleanerTest {

  private static final String REPORT = "003_e50e11626f7ea97d.txt";

  /** A page of a report: prose broken by its foot, and the next page under its running head. */
  private static final String PAGES =
      """
      The harbour of Ellmouth has been the subject of a long dispute between two
      neighbours, and its opening was delayed by a court in the spring of the year
      in which the new quay was built.1 The well-
      known engineer who built it spoke of a long-awaited success for all the coun-
      tries of the region, which had hoped for lower prices of $1.5 billion and more
      trade across the strait.2 He added that the ferry would sail in any weather
      1\t  Anna Kerr, A History of Quays (Port Vale: Harbour Press, 1999), pp. 3-5.
      2\t  Harbour Board, “Annual report”, Available at: https://example.org/a-very-
      long-address/report.pdf (Accessed: May 3, 2020).
       and in any season, whatever the cost of its fuel might be in the coming years.
      Nobody in the town doubted it, and the ministry paid for the first crossing.3

      3\t  Ibid.



      A HISTORY OF THE HARBOUR

      12

      The second part of the story begins with the storm that broke the old quay in
      two and drowned the lighthouse keeper and his dog on a night in December 1921.
      """;

  @Test
  void aSentenceCutByFootnotesIsWholeAgain() {
    assertThat(paragraphs(PAGES))
        .containsExactly(
            "The harbour of Ellmouth has been the subject of a long dispute between two neighbours, and"
                + " its opening was delayed by a court in the spring of the year in which the new quay was"
                + " built. The well-known engineer who built it spoke of a long-awaited success for all"
                + " the countries of the region, which had hoped for lower prices of $1.5 billion and"
                + " more trade across the strait. He added that the ferry would sail in any weather and"
                + " in any season, whatever the cost of its fuel might be in the coming years. Nobody in"
                + " the town doubted it, and the ministry paid for the first crossing.",
            "The second part of the story begins with the storm that broke the old quay in two and"
                + " drowned the lighthouse keeper and his dog on a night in December 1921.");
  }

  @Test
  void everyCutHasItsReason() {
    assertThat(counts(clean(PAGES)))
        .isEqualTo(
            Map.of(
                "footnote", 3,
                "footnote-mark", 3,
                "hyphenation", 1,
                "page-number", 1,
                "running-head", 1));
  }

  @Test
  void widgetsDatelinesAndBylinesOfAnArticleAreCut() {
    String article =
        """
        ...

        Ferry stops after ninety years

        News 3 May 2020 14:11 (UTC +02:00)
        Ferry stops after ninety years
        Anna Kerr
        Read more

        PORT VALE, Sarrow, May 3. The last ferry left on Monday, and nobody waved.

        See https://example.org/ferry for the old timetable of the line.

        Tags:
        Ferry
        Sarrow
        """;
    assertThat(paragraphs(article))
        .containsExactly(
            "Ferry stops after ninety years",
            "The last ferry left on Monday, and nobody waved.",
            "See for the old timetable of the line.");
    assertThat(clean(article).notes()).contains("Anna Kerr", "PORT VALE, Sarrow, May 3.");
  }

  @Test
  void anEditorsNoteIsKeptAsANote() {
    CleanDocument document =
        clean(
            " date 2020-05-03 + ↺ − 16 px\n\nEditor’s note: Anna Kerr is a harbour master.\n\n"
                + "The harbour opens in May, and the town is glad of it.\n");
    assertThat(document.notes()).containsExactly("Editor’s note: Anna Kerr is a harbour master.");
    assertThat(document.text().text())
        .isEqualTo("The harbour opens in May, and the town is glad of it.");
  }

  @Test
  void aSentenceThatBeginsWithAnAbbreviationIsNoDateline() {
    assertThat(paragraphs("NATO, the alliance, met on Monday to speak about the harbour again.\n"))
        .containsExactly("NATO, the alliance, met on Monday to speak about the harbour again.");
  }

  @Test
  void headingsListsAndSetOffQuotationsAreTold() {
    CleanDocument document =
        clean(
            """
            The new quay

            The minister ended her speech with these words:

            We shall build it, whatever it takes and however long it takes us.

            • Lower prices for all;
            """);
    assertThat(document.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(
            Paragraph.Kind.HEADING,
            Paragraph.Kind.PROSE,
            Paragraph.Kind.BLOCK_QUOTE,
            Paragraph.Kind.LIST_ITEM);
    assertThat(document.sections())
        .extracting(Section::heading)
        .containsExactly("", "The new quay");
  }

  @Test
  void oddSpacesLigaturesAndSoftHyphensAreWrittenPlainly() {
    assertThat(
            paragraphs(
                "The o\uFB03ce of\u00A0\u00A0the har\u00ADbour\u200B master was shut all day.\n"))
        .containsExactly("The office of the harbour master was shut all day.");
  }

  @Test
  void theReportHasNoFurnitureLeft() {
    CleanDocument document = clean(seed(REPORT));
    String text = document.text().text();
    assertThat(text)
        .doesNotContain("Accessed:", "Available at", "http", "www.", "Ibid")
        .doesNotContainPattern("\\bpp\\. ?\\d")
        .doesNotContainPattern("\\p{Ll}[.,”’]?\\d{2,3} \\p{Lu}")
        .doesNotContainPattern("[\\u00A0\\u202F\\u00AD]");
    Map<String, Integer> counts = counts(document);
    assertThat(counts.get("footnote-mark")).isEqualTo(150);
    assertThat(counts).containsKeys("footnote", "running-head", "page-number", "caption", "byline");
    assertThat(document.removals().stream().filter(cut -> cut.rule().equals("footnote")))
        // 138 notes that begin in the text, and 13 rests of notes cut off on the page before.
        .hasSize(151);
  }

  @Test
  void sentencesOfTheReportAreWholeOverItsPages() {
    CleanDocument document = clean(seed(REPORT));
    List<String> prose =
        document.paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PROSE)
            .map(paragraph -> paragraph.span().in(document.text().text()))
            .toList();
    assertThat(prose)
        .allSatisfy(p -> assertThat(Character.isLowerCase(p.codePointAt(0))).isFalse());
    assertThat(prose).allSatisfy(p -> assertThat(p).matches("(?s).*[.!?:;”\"’)]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_7fbea16d8b85f020.txt",
        "001_5ee5366d565338f0.txt",
        "002_2e1fdbfdd496ed08.txt",
        "004_dc081b90b3b9a906.txt"
      })
  void theArticlesLoseNothingButFurniture(String file) {
    CleanDocument document = clean(seed(file));
    String text = document.text().text();
    assertThat(text).doesNotContain("Editor’s note", " px", "Tags:", "Read more", "UTC");
    int cut = document.removals().stream().mapToInt(removal -> removal.span().length()).sum();
    // The largest is an editor's note of three lines.
    assertThat(cut).isLessThan(450);
    assertThat(text.replaceAll("\\s", "").length() + cut)
        .isGreaterThanOrEqualTo(document.source().text().replaceAll("\\s", "").length());
  }

  @Test
  void theHeadOfAnArticleTellsWhoWroteItAndWhen() {
    CleanDocument document =
        clean(
            """
            Last Ferry Leaves the Harbour

            By Anna Kerr

            Published: 2020-05-03 08:15

            The last ferry left the harbour on Monday, and nobody who lived there came to wave.

            The gates were closed behind it, and the crew went home by the road along the shore.
            """);
    SourceMetadata metadata = document.source().metadata();
    assertThat(metadata.title()).isEqualTo("Last Ferry Leaves the Harbour");
    assertThat(metadata.author()).contains("Anna Kerr");
    assertThat(metadata.date()).hasValueSatisfying(d -> assertThat(d).hasToString("2020-05-03"));
  }

  @RepeatedTest(60)
  void everyKeptCharacterIsTheOneAtItsPlace(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] pieces = {
      "The ferry sailed on Monday.",
      " ",
      "\n",
      "\n\n",
      "1\t  Ibid.",
      "har-\nbour",
      "\u00A0",
      "ﬁsh",
      "https://example.org/x",
      "Tags:",
      "\r\n",
      "A\u00ADB",
      "PORT VALE, May 3. ",
      "built.1 ",
      "“Yes”",
      "\u200Fright\u202Ato\u202C left",
      "\uD83D",
      "\uDE00",
      "\uD83D\uDE00",
      "a\u0000b",
      "\f\nA HEAD OF PAGES\n\n12\n",
      "• item;\n",
      "> quoted",
      "Editor’s note: x\n",
      "2\t  Kerr, pp. 3-5.\n"
    };
    StringBuilder text = new StringBuilder("Seed. ");
    for (int i = 0; i < 120; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    KeptCharacters.check(clean(text.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_7fbea16d8b85f020.txt",
        "001_5ee5366d565338f0.txt",
        "002_2e1fdbfdd496ed08.txt",
        REPORT,
        "004_dc081b90b3b9a906.txt"
      })
  void everyKeptCharacterOfRealTextsIsTheOneAtItsPlace(String file) {
    KeptCharacters.check(clean(seed(file)));
  }

  /** Counts and a checksum of all places; no word of the text. */
  @Test
  void theReportIsCutAsItWas() throws Exception {
    CleanDocument document = clean(seed(REPORT));
    StringBuilder places = new StringBuilder();
    document.removals().forEach(cut -> places.append(cut).append('\n'));
    document.paragraphs().forEach(paragraph -> places.append(paragraph).append('\n'));
    Map<Paragraph.Kind, Long> kinds =
        document.paragraphs().stream()
            .collect(Collectors.groupingBy(Paragraph::kind, TreeMap::new, Collectors.counting()));
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(places.toString().getBytes(StandardCharsets.UTF_8));
    String found = counts(document) + "\n" + kinds + "\n" + HexFormat.of().formatHex(digest) + "\n";
    Path golden =
        Shared.root()
            .resolve("analysis-core/src/test/resources/org/parallax/core/clean/report.golden");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, found);
    }
    assertThat(found).isEqualTo(Files.readString(golden));
  }

  private static CleanDocument clean(String text) {
    return new RuleCleaner()
        .clean(new SourceDocument(SourceMetadata.of("test"), text, "0".repeat(64)));
  }

  private static List<String> paragraphs(String text) {
    CleanDocument document = clean(text);
    return document.paragraphs().stream().map(p -> p.span().in(document.text().text())).toList();
  }

  private static Map<String, Integer> counts(CleanDocument document) {
    return document.removals().stream()
        .collect(Collectors.toMap(Removal::rule, cut -> 1, Integer::sum, TreeMap::new));
  }

  private static String seed(String file) {
    return DocumentReaders.read(Shared.seedText(file), SourceMetadata.of("seed")).text();
  }
}
