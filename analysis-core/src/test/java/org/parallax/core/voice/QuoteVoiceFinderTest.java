package org.parallax.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.Paragraph;

class QuoteVoiceFinderTest {

  private static final QuoteVoiceFinder FINDER = new QuoteVoiceFinder();

  @Test
  void aQuotationBeforeItsVerb() {
    assertThat(voices("“The ferry will sail on Monday,” Anna Kerr said."))
        .containsExactly("QUOTE Anna Kerr: “The ferry will sail on Monday,”");
  }

  @Test
  void aQuotationAfterItsVerb() {
    assertThat(voices("Anna Kerr said: \"The ferry will sail on Monday.\""))
        .containsExactly("QUOTE Anna Kerr: \"The ferry will sail on Monday.\"");
  }

  @Test
  void aSubjectAfterItsVerb() {
    assertThat(voices("“The ferry will sail on Monday,” said Anna Kerr."))
        .containsExactly("QUOTE Anna Kerr: “The ferry will sail on Monday,”");
  }

  @Test
  void aQuotationOverParagraphsThatReopenIt() {
    assertThat(
            voices(
                "Anna Kerr said: “The ferry will sail on Monday.\n\n"
                    + "“It will carry nobody.\n\n“The crew has left.”"))
        .containsExactly(
            "QUOTE Anna Kerr: “The ferry will sail on Monday. | “It will carry nobody. | "
                + "“The crew has left.”");
  }

  @Test
  void aQuotationOverParagraphsThatDoNotReopenIt() {
    assertThat(
            voices(
                "Anna Kerr said: “The ferry will sail on Monday.\n\n"
                    + "It will carry nobody.\n\nThe crew has left.” The harbour was empty."))
        .containsExactly(
            "QUOTE Anna Kerr: “The ferry will sail on Monday. | It will carry nobody. | "
                + "The crew has left.”");
  }

  @Test
  void aQuotationThatNothingClosesEndsWithItsParagraph() {
    assertThat(voices("Anna Kerr said: “The ferry will sail on Monday.\n\nThe harbour was empty."))
        .containsExactly("QUOTE Anna Kerr: “The ferry will sail on Monday.");
  }

  @Test
  void aFewQuotedWordsThatHangOnAVerbOfSaying() {
    assertThat(voices("Anna Kerr called the new timetable “a cruel joke”."))
        .containsExactly("QUOTE Anna Kerr: “a cruel joke”");
  }

  @Test
  void marksOfDistanceAreNoSpeech() {
    assertThat(voices("The “experts” bought a second boat that also sank.")).isEmpty();
  }

  @Test
  void quotedNamesAreNoSpeech() {
    assertThat(voices("The ferry “Northern Star” left the harbour at noon.")).isEmpty();
  }

  @Test
  void aReportedClause() {
    assertThat(voices("Anna Kerr said that the ferry would sail on Monday."))
        .containsExactly("REPORTED Anna Kerr: the ferry would sail on Monday");
  }

  @Test
  void whatIsSoAccordingToSomebody() {
    assertThat(voices("According to Anna Kerr, the ferry will sail on Monday."))
        .containsExactly("REPORTED Anna Kerr: the ferry will sail on Monday");
  }

  @Test
  void aClauseWithItsVerbOfSayingBehind() {
    assertThat(voices("The ferry will sail on Monday, Anna Kerr said."))
        .containsExactly("REPORTED Anna Kerr: The ferry will sail on Monday");
  }

  @Test
  void aPronounSpeaksForTheLastNamedPerson() {
    assertThat(voices("Anna Kerr runs the port. “The ferry will sail on Monday,” she said."))
        .containsExactly("QUOTE Anna Kerr: “The ferry will sail on Monday,”");
  }

  @Test
  void aNameBehindItsVerbSpeaksWhateverStandsBefore() {
    assertThat(
            voices(
                "“The ferry is not a luxury but a lifeline that keeps the island and its school"
                    + " alive,” added Kerr."))
        .singleElement()
        .asString()
        .startsWith("QUOTE Kerr: ");
  }

  @Test
  void aThingNeverSpeaks() {
    assertThat(voices("Long talks between the towns added that the ferry would sail on Monday."))
        .isEmpty();
    assertThat(voices("The report said that the ferry would sail on Monday."))
        .containsExactly("REPORTED The report: the ferry would sail on Monday");
  }

  @Test
  void aDescriptionOfASpeakerIsAFewWords() {
    assertThat(
            voices(
                "A senior official of the port in the north of the island, which closed in May,"
                    + " said that the ferry would sail."))
        .containsExactly("REPORTED A senior official: the ferry would sail");
  }

  @Test
  void aPronounGoesOnWithAQuotedOutsiderWhateverTheRegisterOffers() {
    AnnotatedDocument document =
        Pipeline.annotate(
            "The mayor waited, Anna Kerr told reporters. She added that the ferry would sail.");
    Mention wrong =
        new Mention(
            "mayor",
            1,
            0,
            0,
            0,
            document.sentences().get(1).token(0).span(),
            MentionForm.PRONOUN,
            "She");
    assertThat(FINDER.find(document, List.of(wrong)))
        .extracting(found -> found.speaker().orElseThrow().name())
        .containsExactly("Anna Kerr", "Anna Kerr");
  }

  @Test
  void singleMarksAreSpeechBesideAVerbOfSaying() {
    assertThat(voices("‘The ferry will sail on Monday,’ said Anna Kerr, the owner."))
        .containsExactly("QUOTE Anna Kerr: ‘The ferry will sail on Monday,’");
    assertThat(voices("The sailors' club bought a ‘yacht’ with three oars.")).isEmpty();
  }

  @Test
  void aSentenceAroundItsVerbOfSaying() {
    assertThat(voices("The ferry, the owner noted, will sail on Monday."))
        .containsExactly("REPORTED the owner: The ferry | will sail on Monday");
  }

  @Test
  void whatSomebodyElseSaysEndsAReport() {
    assertThat(
            voices(
                "Anna Kerr said the ferry would sail on Monday, while the union said the crew was"
                    + " ill."))
        .containsExactly(
            "REPORTED Anna Kerr: the ferry would sail on Monday",
            "REPORTED the union: the crew was ill");
  }

  @Test
  void aSpeechWhoseFirstMarkIsLeftOut() {
    assertThat(voices("We will sail on Monday whatever the weather,” Anna Kerr said."))
        .containsExactly("QUOTE Anna Kerr: We will sail on Monday whatever the weather,”");
  }

  @Test
  void somebodysLawyerIsNotSomebody() {
    assertThat(voices("Anna Kerr’s lawyer said that the ferry would sail on Monday."))
        .singleElement()
        .asString()
        .doesNotStartWith("REPORTED Anna Kerr:");
  }

  @Test
  void aTextDoesNotSpeakForWhoeverSpokeBefore() {
    assertThat(
            voices(
                "Anna Kerr said that the ferry would sail. The report said that the ferry was"
                    + " rotten."))
        .containsExactly(
            "REPORTED Anna Kerr: the ferry would sail",
            "REPORTED The report: the ferry was rotten");
  }

  @Test
  void attitudesAreTheAuthorsWords() {
    AnnotatedDocument document = Pipeline.annotate("Anna Kerr wants to sell the ferry.");
    assertThat(FINDER.find(document, List.of())).isEmpty();
    assertThat(FINDER.findWithAttitudes(document, List.of()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(document.text(found.cue().orElseThrow())).isEqualTo("wants");
              assertThat(document.text(found.content().get(0))).isEqualTo("to sell the ferry");
            });
  }

  @Test
  void aCueIsTheWholeVerb() {
    assertThat(cues("The union has repeatedly warned that the ferry will sink."))
        .containsExactly("has repeatedly warned");
    assertThat(cues("The owner declined to say when the ferry would sail."))
        .containsExactly("declined to say");
    assertThat(cues("It is believed that the ferry sank in May."))
        .containsExactly("It is believed");
  }

  private static List<String> cues(String text) {
    AnnotatedDocument document = Pipeline.annotate(text);
    return FINDER.findWithAttitudes(document, List.of()).stream()
        .map(found -> document.text(found.cue().orElseThrow()))
        .toList();
  }

  @Test
  void aSpeakerOfTheRegisterIsGivenByItsId() {
    AnnotatedDocument document =
        Pipeline.annotate("“The ferry will sail on Monday,” the union said.");
    AnnotatedSentence sentence = document.sentences().get(0);
    int union = 0;
    while (!sentence.token(union).text().equals("union")) {
      union++;
    }
    Mention mention =
        new Mention(
            "dockers",
            0,
            union,
            union,
            union,
            sentence.token(union).span(),
            MentionForm.NAME,
            "union");
    assertThat(FINDER.find(document, List.of(mention)))
        .singleElement()
        .satisfies(
            found -> {
              Attribution.Speaker speaker = found.speaker().orElseThrow();
              assertThat(speaker.actor()).contains("dockers");
              assertThat(speaker.kind()).isEqualTo(Attribution.Speaker.Kind.ACTOR);
            });
  }

  @Test
  void aDescriptionBesideANameOfTheRegisterIsThatActor() {
    AnnotatedDocument document =
        Pipeline.annotate("Its chair, Anna Kerr, said that the ferry would sail on Monday.");
    AnnotatedSentence sentence = document.sentences().get(0);
    int kerr = 0;
    while (!sentence.token(kerr).text().equals("Kerr")) {
      kerr++;
    }
    Mention mention =
        new Mention(
            "anna-kerr",
            0,
            kerr - 1,
            kerr,
            kerr,
            sentence.token(kerr - 1).span().union(sentence.token(kerr).span()),
            MentionForm.NAME,
            "Anna Kerr");
    assertThat(FINDER.find(document, List.of(mention)))
        .singleElement()
        .satisfies(
            found -> assertThat(found.speaker().orElseThrow().actor()).contains("anna-kerr"));
  }

  @Test
  void aBlockQuoteNeedsNoMarks() {
    CleanDocument plain =
        Pipeline.clean("Anna Kerr said this to the port:\n\nThe ferry will sail on Monday.");
    List<Paragraph> paragraphs = new ArrayList<>(plain.paragraphs());
    paragraphs.set(1, new Paragraph(Paragraph.Kind.BLOCK_QUOTE, paragraphs.get(1).span(), 0));
    CleanDocument document =
        new CleanDocument(
            plain.source(), plain.text(), paragraphs, plain.sections(), List.of(), List.of());
    assertThat(voices(Pipeline.annotator().annotate(document)))
        .containsExactly("QUOTE Anna Kerr: The ferry will sail on Monday.");
  }

  private static List<String> voices(String text) {
    return voices(Pipeline.annotate(text));
  }

  private static List<String> voices(AnnotatedDocument document) {
    return FINDER.find(document, List.of()).stream()
        .map(
            found ->
                found.voice()
                    + " "
                    + found.speaker().map(Attribution.Speaker::name).orElse("nobody")
                    + ": "
                    + String.join(" | ", found.content().stream().map(document::text).toList()))
        .toList();
  }
}
