package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;
import org.parallax.core.voice.CueWords.Kind;
import org.parallax.core.voice.ReportedSpeech.Clause;
import org.parallax.core.voice.ReportedSpeech.Strength;

/**
 * Finds verbs of saying whose clause the parser does not hang on them, and those in fixed phrases:
 * "as she put it", "was quoted as saying", "made clear that", "is said to".
 */
final class LooseCues {

  private static final int FEWEST = 2;

  private final CueWords words;

  LooseCues(CueWords words) {
    this.words = words;
  }

  /**
   * A clause right behind a finite verb of saying or a participle set off by a comma, which the
   * parser joined in another way: "said visitors should be told", "…, noting it had closed".
   */
  Optional<Clause> plain(AnnotatedSentence sentence, int verb, int subject) {
    Token token = sentence.token(verb);
    boolean participle =
        token.tag().equals("VBG") && verb > 0 && sentence.token(verb - 1).text().equals(",");
    boolean finite = token.tag().matches("VB[DPZ]") && subject < verb;
    if (!words.standsAlone(token)
        || !(participle || finite)
        || !clauseFollows(sentence, verb, finite)) {
      return Optional.empty();
    }
    TreeSet<Integer> content = new ContentBounds(sentence, words).from(verb + 1, verb);
    List<Span> spans = new Phrases(sentence).content(content, FEWEST);
    return spans.isEmpty()
        ? Optional.empty()
        : found(sentence, spans, verb, subject, Strength.WORDS);
  }

  private static boolean clauseFollows(AnnotatedSentence sentence, int verb, boolean finite) {
    boolean phrase = false;
    for (int i = verb + 1; i < sentence.size(); i++) {
      Token next = sentence.token(i);
      if (next.text().equalsIgnoreCase("that")) {
        return i == verb + 1;
      }
      boolean right = i == verb + 1;
      if (right && finite && next.text().matches("(?i)by|if|in|for|without|with|despite|after")) {
        phrase = true;
      } else if (right && next.tag().matches("IN|TO|RB") && !next.text().equals("there")) {
        return false;
      } else if (!right
          && next.text()
              .matches(
                  "while|since|because|as|than|until|before|after|if|although|though|[–—]|--")) {
        return false;
      }
      boolean comma = next.text().equals(",") && phrase;
      if (!comma && (next.text().matches("[,;:]") || next.tag().matches("W.*|CC"))) {
        return false;
      }
      phrase &= !comma;
      if (next.tag().matches("VB[DPZ]|MD")) {
        return !phrase && i > verb + 1;
      }
    }
    return false;
  }

  /** A sentence with its verb of saying in a clause with "as": "As she put it, it had closed". */
  Optional<Clause> beside(AnnotatedSentence sentence, int verb, int subject) {
    Token token = sentence.token(verb);
    boolean as = asSomebodySays(sentence, verb);
    boolean whole =
        sentence.dependents(verb, "obj").stream()
            .allMatch(i -> sentence.token(i).text().equals("it"));
    boolean says =
        token.lemma().equals("put") || (words.says(token) && words.standsAlone(token) && whole);
    if (token.head() < 0 || !as || !says) {
      return Optional.empty();
    }
    List<Integer> own = new ArrayList<>(sentence.subtree(verb));
    TreeSet<Integer> content = new ContentBounds(sentence, words).around(verb, own);
    List<Span> spans = new Phrases(sentence).content(content, 1);
    int most = spans.stream().mapToInt(Span::length).max().orElse(0);
    return most < 8 ? Optional.empty() : found(sentence, spans, verb, subject, Strength.WORDS);
  }

  private static boolean asSomebodySays(AnnotatedSentence sentence, int verb) {
    return sentence.token(verb).hasRelation("advcl")
        && sentence.dependents(verb).stream()
            .anyMatch(i -> i < verb && sentence.token(i).text().equalsIgnoreCase("as"));
  }

  /** A cue before a sentence that the parser takes for the main one: "I think he is afraid". */
  Optional<Clause> leading(AnnotatedSentence sentence, int verb, int subject) {
    Token token = sentence.token(verb);
    int governor = token.head();
    boolean leads =
        governor > verb
            && subject < verb
            && token.relation().matches("parataxis|csubj|dep|ccomp|advcl")
            && token.tag().matches("VB[DPZ]")
            && verb + 1 < sentence.size()
            && (sentence.token(verb + 1).isWord())
            && !asSomebodySays(sentence, verb)
            && sentence.dependents(verb, "mark").stream()
                .noneMatch(i -> sentence.token(i).text().matches("(?i)as|if|when|than|until"))
            && sentence.dependents(verb, "advmod").stream()
                .noneMatch(i -> sentence.token(i).tag().equals("WRB"));
    if (!leads || !words.isVerb(token, Kind.SAY, Kind.OPINION, Kind.FACT)) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < governor; i++) {
      if (sentence.token(i).text().matches("[,;:]")) {
        return Optional.empty();
      }
    }
    TreeSet<Integer> content = new ContentBounds(sentence, words).from(verb + 1, verb);
    List<Span> spans = new Phrases(sentence).content(content, FEWEST);
    return spans.isEmpty()
        ? Optional.empty()
        : found(sentence, spans, verb, subject, Strength.WORDS);
  }

  /** "Made clear that it would close". */
  Optional<Clause> madeClear(AnnotatedSentence sentence, int verb, int subject) {
    boolean clear =
        sentence.token(verb).lemma().equals("make")
            && verb + 2 < sentence.size()
            && sentence.token(verb + 1).text().matches("clear|plain|known|public|sure|certain")
            && sentence.token(verb + 2).text().equals("that");
    if (!clear) {
      return Optional.empty();
    }
    Phrases phrases = new Phrases(sentence);
    TreeSet<Integer> content = new ContentBounds(sentence, words).from(verb + 2, verb);
    List<Span> spans = phrases.content(content, FEWEST);
    Span cue = phrases.cue(verb, words).union(sentence.token(verb + 1).span());
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clause(spans, cue, verb, subject, Strength.WORDS));
  }

  /** "was quoted as saying that …", which the parser seldom reads as one verb upon another. */
  Optional<Clause> quotedAs(AnnotatedSentence sentence, int verb) {
    boolean saying =
        sentence.token(verb).lemma().equals("say")
            && sentence.token(verb).tag().equals("VBG")
            && verb > 2
            && sentence.token(verb - 1).text().equals("as");
    if (!saying) {
      return Optional.empty();
    }
    for (int quoted = verb - 2; quoted >= 0; quoted--) {
      if (sentence.token(quoted).lemma().matches("quote|cite|report|describe|record")) {
        List<Integer> subjects = sentence.dependents(quoted, "nsubj");
        TreeSet<Integer> content = new ContentBounds(sentence, words).from(verb + 1, verb);
        List<Span> spans = new Phrases(sentence).content(content, FEWEST);
        if (subjects.isEmpty() || spans.isEmpty()) {
          return Optional.empty();
        }
        Phrases phrases = new Phrases(sentence);
        Span cue = phrases.cue(quoted, words);
        return Optional.of(
            new Clause(
                spans,
                quoted == verb - 2 ? cue.union(sentence.token(verb).span()) : cue,
                verb,
                subjects.get(0),
                Strength.WORDS));
      }
    }
    return Optional.empty();
  }

  /** Nobody's saying: "it is said that the mill will close", "the mill is said to have closed". */
  Optional<Clause> impersonal(AnnotatedSentence sentence, int verb) {
    Token token = sentence.token(verb);
    if (!words.isVerb(token, Kind.RAISING)) {
      return Optional.empty();
    }
    List<Integer> subjects = new ArrayList<>(sentence.dependents(verb, "nsubj"));
    subjects.addAll(sentence.dependents(verb, "expl"));
    if (subjects.isEmpty()) {
      return Optional.empty();
    }
    Phrases phrases = new Phrases(sentence);
    boolean it = sentence.token(subjects.get(0)).text().equalsIgnoreCase("it");
    List<Integer> clauses = new ArrayList<>(sentence.dependents(verb, "ccomp"));
    clauses.addAll(sentence.dependents(verb, "csubj"));
    if (it && !clauses.isEmpty() && clauses.get(0) > verb) {
      TreeSet<Integer> content = new ContentBounds(sentence, words).clause(verb, clauses.get(0));
      List<Span> spans = phrases.content(content, FEWEST);
      Span cue = sentence.token(subjects.get(0)).span().union(phrases.cue(verb, words));
      return spans.isEmpty()
          ? Optional.empty()
          : Optional.of(new Clause(spans, cue, verb, Subjects.NONE, Strength.WORDS));
    }
    for (int clause : sentence.dependents(verb, "xcomp")) {
      if (VerbCues.startOf(sentence, clause) == verb + 1
          && sentence.token(verb + 1).tag().equals("TO")) {
        TreeSet<Integer> content = new ContentBounds(sentence, words).clause(verb, clause);
        content.addAll(sentence.subtree(subjects.get(0)));
        List<Span> spans = phrases.content(content, 1);
        return Optional.of(
            new Clause(spans, phrases.cue(verb, words), verb, Subjects.NONE, Strength.ATTITUDE));
      }
    }
    return Optional.empty();
  }

  private Optional<Clause> found(
      AnnotatedSentence sentence, List<Span> content, int verb, int subject, Strength strength) {
    Span cue = new Phrases(sentence).cue(verb, words);
    return Optional.of(new Clause(content, cue, verb, subject, strength));
  }
}
