package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;
import org.parallax.core.voice.CueWords.Kind;
import org.parallax.core.voice.ReportedSpeech.Clause;
import org.parallax.core.voice.ReportedSpeech.Strength;

/**
 * Finds what is said or thought by other means than verbs: "according to", "in her view", nouns
 * such as claim, adjectives such as certain, and adverbs such as reportedly.
 */
final class PhraseCues {

  private static final int FEWEST = 2;

  private final CueWords words;

  PhraseCues(CueWords words) {
    this.words = words;
  }

  Optional<Clause> clause(AnnotatedSentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.text().equalsIgnoreCase("according")) {
      return accordingTo(sentence, at);
    }
    if (token.tag().startsWith("RB")
        && words.has(Kind.ADVERB, token.text().toLowerCase(Locale.ROOT))) {
      return adverb(sentence, at);
    }
    if (token.isNoun() && words.has(Kind.PERSPECTIVE, token.lemma())) {
      Optional<Clause> view = perspective(sentence, at);
      if (view.isPresent()) {
        return view;
      }
    }
    if (token.isNoun() && words.has(Kind.NOUN, token.lemma())) {
      return noun(sentence, at);
    }
    if (token.tag().matches("JJ.*|VB[ND]") && words.has(Kind.CERTAIN, certain(token))) {
      return adjective(sentence, at);
    }
    return Optional.empty();
  }

  private static String certain(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private Optional<Clause> accordingTo(AnnotatedSentence sentence, int according) {
    if (according + 2 >= sentence.size()
        || !sentence.token(according + 1).text().equalsIgnoreCase("to")) {
      return Optional.empty();
    }
    int who = sentence.token(according).head();
    if (who < according) {
      List<Integer> objects =
          sentence.dependents(according).stream()
              .filter(i -> sentence.token(i).isNoun() || sentence.token(i).isPronoun())
              .toList();
      if (objects.isEmpty()) {
        return Optional.empty();
      }
      who = objects.get(0);
    }
    Span cue = sentence.token(according).span().union(sentence.token(according + 1).span());
    return beside(sentence, cue, according, who);
  }

  /** "In her view", "in the words of the judge". */
  private Optional<Clause> perspective(AnnotatedSentence sentence, int view) {
    boolean in =
        sentence.dependents(view, "case").stream()
            .anyMatch(i -> sentence.token(i).text().matches("(?i)in|to|by"));
    List<Integer> whose = new ArrayList<>(sentence.dependents(view, "nmod:poss"));
    for (int i : sentence.dependents(view, "nmod")) {
      boolean of =
          sentence.dependents(i, "case").stream()
              .anyMatch(c -> sentence.token(c).text().equals("of"));
      if (of && i > view) {
        whose.add(i);
      }
    }
    List<Integer> phrase = sentence.subtree(view);
    int first = phrase.get(0);
    int last = phrase.get(phrase.size() - 1);
    boolean setOff =
        (first == 0 || !sentence.token(first - 1).isWord())
            && (last + 1 < sentence.size() && !sentence.token(last + 1).isWord());
    if (!in || whose.isEmpty() || !setOff) {
      return Optional.empty();
    }
    int who = whose.get(0);
    boolean of = who > view;
    Span cue =
        of
            ? sentence.token(first).span().union(sentence.token(view + 1).span())
            : sentence.token(view).span();
    return beside(sentence, cue, view, who);
  }

  /** What stands beside a phrase that names its source. */
  private Optional<Clause> beside(AnnotatedSentence sentence, Span cue, int at, int who) {
    TreeSet<Integer> phrase = new TreeSet<>(sentence.subtree(who));
    phrase.addAll(sentence.subtree(at));
    for (int i = 0; i < sentence.size(); i++) {
      if (cue.covers(sentence.token(i).span())) {
        phrase.add(i);
      }
    }
    int first = phrase.first();
    int last = Math.max(phrase.last(), new Phrases(sentence).apposition(who));
    // What the parser hangs on the source but stands behind a comma is the sentence going on.
    TreeSet<Integer> tokens = new TreeSet<>();
    int from = 0;
    int to = sentence.size();
    for (int i = 0; i < sentence.size(); i++) {
      boolean semicolon = sentence.token(i).text().equals(";");
      from = semicolon && i < first ? i + 1 : from;
      to = semicolon && i > last && to == sentence.size() ? i : to;
    }
    // "Who, according to her, had left": only what the relative clause says.
    int before = first - 1;
    while (before >= 0 && !sentence.token(before).isWord()) {
      before--;
    }
    from = before >= 0 && sentence.token(before).tag().matches("WP|WDT") ? last + 1 : from;
    for (int i = from; i < to; i++) {
      if (i < first || i > last) {
        tokens.add(i);
      }
    }
    List<Span> spans = new Phrases(sentence).content(tokens, FEWEST);
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clause(spans, cue, at, who, Strength.PERSPECTIVE));
  }

  /** "The mill reportedly closed": the sentence but for the adverb. */
  private Optional<Clause> adverb(AnnotatedSentence sentence, int at) {
    int governor = sentence.token(at).head();
    if (governor < 0 || !sentence.token(governor).isVerb()) {
      return Optional.empty();
    }
    TreeSet<Integer> tokens = new TreeSet<>(sentence.subtree(governor));
    tokens.remove(at);
    sentence.dependents(governor, "mark").forEach(tokens::remove);
    sentence.dependents(governor, "case").forEach(tokens::remove);
    List<Span> spans = new Phrases(sentence).content(tokens, 1);
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Clause(spans, sentence.token(at).span(), at, Subjects.NONE, Strength.ATTITUDE));
  }

  /** A noun with a clause: "the mayor's claim that the mill will close". */
  private Optional<Clause> noun(AnnotatedSentence sentence, int noun) {
    int clause = clauseOf(sentence, noun, noun);
    int carrier = sentence.token(noun).head();
    boolean object =
        carrier >= 0
            && carrier < noun
            && sentence.token(noun).hasRelation("obj")
            && words.isVerb(sentence.token(carrier), Kind.LIGHT);
    if (clause < 0 && object) {
      clause = clauseOf(sentence, carrier, noun);
    }
    if (clause < 0) {
      return Optional.empty();
    }
    TreeSet<Integer> content = new TreeSet<>(sentence.subtree(clause));
    int end = mainVerb(sentence, noun);
    content.removeIf(i -> i <= noun || i >= end);
    List<Span> spans = new Phrases(sentence).content(content, FEWEST);
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    Span cue = sentence.token(noun).span();
    int source = owner(sentence, noun, clause);
    if (source < 0 && object) {
      source = Subjects.of(sentence, carrier);
      cue = source < 0 ? cue : new Phrases(sentence).cue(carrier, words).union(cue);
    }
    return Optional.of(new Clause(spans, cue, noun, source, Strength.ATTITUDE));
  }

  /**
   * Where the main verb of a sentence stands that begins with a noun and its clause, which parsers
   * take for a part of the clause: "The claim that it rose [is] wrong". Behind the sentence if
   * there is none.
   */
  private static int mainVerb(AnnotatedSentence sentence, int noun) {
    for (int i = 0; i < noun; i++) {
      if (sentence.token(i).tag().matches("VB[DPZ]|MD")) {
        return sentence.size();
      }
    }
    boolean inside = false;
    boolean own = false;
    for (int i = noun + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean finite = token.tag().matches("VB[DPZ]|MD");
      if (finite && own && !inside) {
        return i;
      }
      if (finite) {
        own = true;
        inside = true;
      } else if (token.tag().matches("VB[GN]?|RB")) {
        continue;
      } else {
        inside = token.tag().matches("W.*|CC|IN|,|:|PRP") && !token.hasRelation("case");
      }
    }
    return sentence.size();
  }

  /** The clause with "that" that hangs on a noun or stands right behind it. */
  private static int clauseOf(AnnotatedSentence sentence, int governor, int noun) {
    for (int i : sentence.dependents(governor)) {
      Token token = sentence.token(i);
      boolean clause = token.hasRelation("ccomp") || token.hasRelation("acl");
      boolean that =
          sentence.dependents(i, "mark").stream()
              .anyMatch(m -> sentence.token(m).text().equalsIgnoreCase("that") && m > noun);
      if (i > noun && clause && that) {
        return i;
      }
    }
    return -1;
  }

  private static int owner(AnnotatedSentence sentence, int noun, int clause) {
    List<Integer> owners = sentence.dependents(noun, "nmod:poss");
    if (!owners.isEmpty()) {
      return owners.get(0);
    }
    for (int i : sentence.dependents(noun, "nmod")) {
      boolean by =
          sentence.dependents(i, "case").stream()
              .anyMatch(c -> sentence.token(c).text().matches("by|of|from|among"));
      if (by && i < clause) {
        return i;
      }
    }
    return Subjects.NONE;
  }

  /** "Is certain that it will close", "is eager to sell it". */
  private Optional<Clause> adjective(AnnotatedSentence sentence, int adjective) {
    List<Integer> copulas = new ArrayList<>(sentence.dependents(adjective, "cop"));
    copulas.addAll(sentence.dependents(adjective, "aux:pass"));
    int subject = Subjects.nominal(sentence, adjective);
    if (copulas.isEmpty() || subject < 0 || subject > adjective) {
      return Optional.empty();
    }
    List<Integer> clauses = new ArrayList<>(sentence.dependents(adjective, "ccomp"));
    clauses.addAll(sentence.dependents(adjective, "xcomp"));
    clauses.removeIf(i -> i < adjective);
    boolean it = sentence.token(subject).text().matches("(?i)it|this|that|there|what");
    if (clauses.isEmpty() || it) {
      return Optional.empty();
    }
    TreeSet<Integer> content = new ContentBounds(sentence, words).clause(adjective, clauses.get(0));
    List<Span> spans = new Phrases(sentence).content(content, FEWEST);
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Clause(
                spans,
                new Phrases(sentence)
                    .cue(adjective, words)
                    .union(sentence.token(copulas.get(0)).span()),
                adjective,
                subject,
                Strength.ATTITUDE));
  }
}
