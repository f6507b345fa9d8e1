package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.text.Span;
import org.parallax.core.text.SpanIndex;
import org.parallax.core.voice.Attribution.Speaker;

/**
 * Finds speech by quotation marks, verbs of saying and dependencies. Marks around a few words that
 * nobody is said to say are distance or a name, not speech. Immutable; can be shared between
 * threads. Method and figures: docs/methods/voices.md.
 */
public final class QuoteVoiceFinder implements VoiceFinder {

  /** Changes whenever a rule does. */
  public static final String NAME = "rules 3";

  private static final int SPEECH_WORDS = 8;

  private final CueWords words = CueWords.load();

  /** The attributions that give somebody's words, in the order of their first one. */
  @Override
  public List<Attribution> find(AnnotatedDocument document, List<Mention> mentions) {
    return sorted(new Search(document, mentions, false).find());
  }

  /**
   * The attributions that give somebody's words, and those by which the author says what somebody
   * knows, wants, orders or is for; for comparison with labelled data, whose attributions are both.
   * The words of the latter are the author's.
   */
  public List<Attribution> findWithAttitudes(AnnotatedDocument document, List<Mention> mentions) {
    return sorted(new Search(document, mentions, true).find());
  }

  private static List<Attribution> sorted(List<Attribution> found) {
    return found.stream()
        .sorted(Comparator.comparing(attribution -> attribution.content().get(0)))
        .toList();
  }

  /** The search of one document. */
  private final class Search {

    private final AnnotatedDocument document;
    private final List<AnnotatedSentence> sentences;
    private final SpeakerFinder speakers;
    private final List<Attribution> found = new ArrayList<>();
    private final List<Quotation> quotations;
    private final SpanIndex quoted;
    private final SpanIndex places;
    private final QuotationCues near;
    private final boolean attitudes;
    private Optional<Speaker> former = Optional.empty();
    private int formerEnd = -1;
    private Optional<Speaker> blockSpeaker = Optional.empty();

    Search(AnnotatedDocument document, List<Mention> mentions, boolean attitudes) {
      this.attitudes = attitudes;
      this.document = document;
      this.sentences = document.sentences();
      this.speakers = new SpeakerFinder(document, mentions);
      this.quotations =
          new QuotationMarks(document.document().text().text(), document.document().paragraphs())
              .find();
      this.quoted = new SpanIndex(quotations.stream().map(Quotation::parts).toList());
      this.places =
          new SpanIndex(sentences.stream().map(sentence -> List.of(sentence.span())).toList());
      this.near = new QuotationCues(document, quoted, speakers, words);
    }

    List<Attribution> find() {
      ReportedSpeech reported = new ReportedSpeech(document, words);
      int next = 0;
      for (int s = 0; s < sentences.size(); s++) {
        while (next < quotations.size()
            && quotations.get(next).first().from() < sentences.get(s).span().from()) {
          quotation(quotations.get(next));
          next++;
        }
        for (ReportedSpeech.Clause clause : reported.in(s)) {
          reported(clause, s);
        }
        if (sentences.get(s).kind() == Paragraph.Kind.BLOCK_QUOTE) {
          blockQuote(s);
        }
      }
      for (; next < quotations.size(); next++) {
        quotation(quotations.get(next));
      }
      List<Attribution> reports = of(Voice.REPORTED);
      SpanIndex reportedAt = index(reports);
      found.replaceAll(quote -> withPerspective(quote, reports, reportedAt));
      List<Attribution> quotes = of(Voice.QUOTE);
      SpanIndex quotedAt = index(quotes);
      found.removeIf(
          a ->
              a.voice() == Voice.REPORTED
                  && quotedAt.overlapping(a.content().get(0)).stream()
                      .anyMatch(quote -> isWithin(a, quotes.get(quote))));
      return found;
    }

    private List<Attribution> of(Voice voice) {
      return found.stream().filter(a -> a.voice() == voice).toList();
    }

    private static SpanIndex index(List<Attribution> attributions) {
      return new SpanIndex(attributions.stream().map(Attribution::content).toList());
    }

    /** A quotation without a verb of saying, with the "according to" that stands beside it. */
    private static Attribution withPerspective(
        Attribution quote, List<Attribution> reports, SpanIndex reportedAt) {
      if (quote.voice() != Voice.QUOTE || quote.cue().isPresent()) {
        return quote;
      }
      return quote.content().stream()
          .flatMap(part -> reportedAt.overlapping(part).stream())
          .distinct()
          .sorted()
          .map(reports::get)
          .filter(a -> isWithin(a, quote) || isInside(quote, a))
          .findFirst()
          .map(a -> new Attribution(Voice.QUOTE, quote.content(), a.cue(), a.speaker()))
          .orElse(quote);
    }

    /** Whether a quotation is a part of what is reported, and so said by the same one. */
    private static boolean isInside(Attribution quote, Attribution report) {
      return quote.content().stream()
          .allMatch(part -> report.content().stream().anyMatch(c -> c.covers(part)));
    }

    /** Whether a clause is the words of a quotation again, whose verb stands outside of it. */
    private static boolean isWithin(Attribution clause, Attribution quote) {
      return quote.content().stream()
          .filter(part -> clause.cue().stream().noneMatch(part::covers))
          .anyMatch(part -> clause.content().stream().allMatch(part::covers));
    }

    private void reported(ReportedSpeech.Clause clause, int s) {
      boolean attitude = clause.strength() == ReportedSpeech.Strength.ATTITUDE;
      boolean mute =
          clause.source() >= 0
              && clause.strength() != ReportedSpeech.Strength.PERSPECTIVE
              && !speakers.canSay(s, clause.source(), clause.at());
      if (mute || isQuoted(clause.cue()) || (attitude && !attitudes)) {
        return;
      }
      Optional<Speaker> speaker =
          clause.source() < 0 ? Optional.empty() : speaker(s, clause.source(), clause.at());
      if (!attitude && speaker.isPresent()) {
        spoke(speaker, s);
      }
      found.add(
          new Attribution(Voice.REPORTED, clause.content(), Optional.of(clause.cue()), speaker));
    }

    private void blockQuote(int s) {
      Optional<Speaker> speaker = former;
      boolean goesOn = s > 0 && sentences.get(s - 1).kind() == Paragraph.Kind.BLOCK_QUOTE;
      speaker = goesOn ? blockSpeaker : speaker;
      for (int before = s - 1; !goesOn && before >= 0 && before >= s - 3; before--) {
        if (sentences.get(before).kind() == Paragraph.Kind.PROSE) {
          int named = lastSubject(before);
          named = named >= 0 ? named : possessor(before);
          speaker = named >= 0 ? speaker(before, named, named) : former;
          break;
        }
      }
      blockSpeaker = speaker;
      found.add(
          new Attribution(
              Voice.QUOTE, List.of(sentences.get(s).span()), Optional.empty(), speaker));
    }

    /** Whose speech or words a sentence with a colon announces: "from [his] speech in May:". */
    private int possessor(int s) {
      AnnotatedSentence sentence = sentences.get(s);
      boolean announces = sentence.token(sentence.size() - 1).text().equals(":");
      for (int i = 0; i < sentence.size() && announces; i++) {
        Token token = sentence.token(i);
        boolean owner = token.hasRelation("nmod:poss") || token.entity().equals("PERSON");
        if (owner && (token.isPronoun() || token.entity().equals("PERSON"))) {
          return i;
        }
      }
      return -1;
    }

    /** The subject of a verb of saying in a sentence, or of its main verb if that is a name. */
    private int lastSubject(int s) {
      AnnotatedSentence sentence = sentences.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        int subject = words.says(sentence.token(i)) ? Subjects.of(sentence, i) : -1;
        if (subject >= 0 && speakers.canSpeak(s, subject)) {
          return subject;
        }
      }
      return -1;
    }

    private void quotation(Quotation quotation) {
      List<Integer> inside = sentencesOf(quotation);
      if (inside.isEmpty()) {
        return;
      }
      int length = words(quotation, inside);
      Optional<QuotationCues.Cue> cue = cue(quotation, inside, length);
      if (cue.isEmpty() && !isSpeechAlone(quotation, inside, length)) {
        return;
      }
      Optional<Speaker> speaker = cue.map(c -> speaker(c, inside.get(0))).orElse(former);

      if (speaker.isPresent()) {
        spoke(speaker, inside.get(inside.size() - 1));
      }
      Optional<Span> verb =
          cue.map(c -> new Phrases(sentences.get(c.sentence())).cue(c.verb(), words));
      found.add(new Attribution(Voice.QUOTE, quotation.parts(), verb, speaker));
    }

    /** Who says a quotation that begins in a sentence. */
    private Optional<Speaker> speaker(QuotationCues.Cue cue, int first) {
      // Who is named behind a long quotation still goes on from before it.
      Optional<Speaker> named =
          speakers.speaker(cue.sentence(), cue.subject(), cue.verb(), former, first - formerEnd);
      boolean pronoun =
          sentences.get(cue.sentence()).token(cue.subject()).text().matches("(?i)he|she");
      boolean behind = cue.sentence() >= first && first > 0 && formerEnd < first - 1;
      Optional<Speaker> topic = pronoun && behind ? speakers.topic(first - 1) : Optional.empty();
      return topic
          .map(t -> new Speaker(t.name(), t.actor(), t.kind(), named.flatMap(Speaker::span)))
          .or(() -> named);
    }

    /** Whether a quotation is speech though no verb of saying is near. */
    private boolean isSpeechAlone(Quotation quotation, List<Integer> inside, int length) {
      if (isSingle(quotation)) {
        return false;
      }
      if (!quotation.opened()) {
        // Its beginning was left out where a text begins with the end of a speech.
        return inside.get(0) == 0 && hasFiniteVerb(quotation, inside);
      }
      Span sentence = sentences.get(inside.get(0)).span();
      boolean whole =
          quotation.first().from() == sentence.from() && quotation.last().to() >= sentence.to();
      return quotation.parts().size() > 1
          || ((length >= SPEECH_WORDS || whole) && hasFiniteVerb(quotation, inside));
    }

    private boolean isSingle(Quotation quotation) {
      int mark = quotation.first().from();
      String text = document.document().text().text();
      return text.charAt(mark) == '‘'
          || (text.charAt(mark) == '\'' && !text.startsWith("''", mark));
    }

    private Optional<Speaker> speaker(int s, int subject, int cue) {
      return speakers.speaker(s, subject, cue, former, s - formerEnd);
    }

    private void spoke(Optional<Speaker> speaker, int s) {
      former = speaker;
      formerEnd = s;
    }

    /** The verb of saying nearest to the quotation's edges, in their sentences or before them. */
    private Optional<QuotationCues.Cue> cue(Quotation quotation, List<Integer> inside, int length) {
      int first = inside.get(0);
      int last = inside.get(inside.size() - 1);
      List<QuotationCues.Cue> cues = new ArrayList<>();
      for (int s : List.of(first, last)) {
        cues.addAll(near.in(s, quotation, length));
      }
      boolean sameParagraphAfter =
          last + 1 < sentences.size()
              && sentences.get(last + 1).id().paragraph() == sentences.get(last).id().paragraph();
      if (cues.isEmpty() && sameParagraphAfter && sentences.get(last + 1).size() <= 12) {
        cues.addAll(near.in(last + 1, quotation, length));
      }
      if (cues.isEmpty() && first > 0 && length >= SPEECH_WORDS) {
        boolean next =
            sentences.get(first).id().paragraph() - sentences.get(first - 1).id().paragraph() <= 1;
        int subject = next ? lastSubject(first - 1) : -1;
        if (subject >= 0 && !isQuoted(sentences.get(first - 1).token(subject).span())) {
          spoke(speaker(first - 1, subject, subject), first - 1);
        }
      }
      return cues.stream().min(Comparator.comparingInt(QuotationCues.Cue::distance));
    }

    private List<Integer> sentencesOf(Quotation quotation) {
      return quotation.parts().stream()
          .flatMap(part -> places.overlapping(part).stream())
          .distinct()
          .sorted()
          .toList();
    }

    private int words(Quotation quotation, List<Integer> inside) {
      return (int)
          inside.stream()
              .flatMap(s -> sentences.get(s).tokens().stream())
              .filter(t -> t.isWord() && quotation.covers(t.span()))
              .count();
    }

    private boolean hasFiniteVerb(Quotation quotation, List<Integer> inside) {
      return inside.stream()
          .flatMap(s -> sentences.get(s).tokens().stream())
          .anyMatch(t -> quotation.covers(t.span()) && t.tag().matches("VB[DPZ]|MD"));
    }

    private boolean isQuoted(Span span) {
      return quoted.covers(span);
    }
  }
}
