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
 * Finds what verbs give as wanted, ordered, said or judged in less than a clause: in an infinitive,
 * an object, or behind a preposition.
 */
final class ObjectCues {

  private static final int FEWEST = 2;

  private final CueWords words;

  ObjectCues(CueWords words) {
    this.words = words;
  }

  /** An infinitive or gerund: "plans to close it", "urged them to close it", "denied taking it". */
  Optional<Clause> withInfinitive(AnnotatedSentence sentence, int verb, int subject) {
    Token token = sentence.token(verb);
    boolean will = words.isVerb(token, Kind.WILL, Kind.AS);
    boolean order = words.isVerb(token, Kind.ORDER);
    if (!will && !order) {
      return Optional.empty();
    }
    List<Integer> objects = new ArrayList<>(sentence.dependents(verb, "obj"));
    List<Integer> clauses = new ArrayList<>(sentence.dependents(verb, "xcomp"));
    clauses.addAll(sentence.dependents(verb, "advcl"));
    for (int clause : clauses) {
      int from = VerbCues.startOf(sentence, clause);
      boolean to = sentence.token(from).tag().equals("TO") || isNegatedTo(sentence, from);
      boolean near = from == verb + 1 || (!objects.isEmpty() && objects.get(0) < from);
      boolean small =
          sentence.token(clause).hasRelation("xcomp")
              && !sentence.dependents(clause, "nsubj").isEmpty();
      boolean gerund =
          sentence.token(clause).tag().equals("VBG") && from == verb + 1 && objects.isEmpty();
      boolean takes = to || gerund || small || sentence.token(from).tag().equals("IN");
      if (clause < verb || !near || !takes) {
        continue;
      }
      if (sentence.token(clause).hasRelation("advcl") && !to) {
        continue;
      }
      boolean leadsUp =
          words.has(Kind.CHAIN, token.lemma())
              && (words.isVerb(sentence.token(clause), Kind.SAY) || isRuledOut(sentence, clause));
      if (leadsUp) {
        continue;
      }
      TreeSet<Integer> content = new ContentBounds(sentence, words).clause(verb, clause);
      boolean told = !objects.isEmpty() && order;
      if (told) {
        sentence.subtree(objects.get(0)).forEach(content::remove);
      } else if (!objects.isEmpty()) {
        content.addAll(sentence.subtree(objects.get(0)));
      }
      List<Span> spans = new Phrases(sentence).content(content, FEWEST);
      if (!spans.isEmpty()) {
        return found(sentence, spans, verb, subject, Strength.ATTITUDE);
      }
    }
    return Optional.empty();
  }

  private static boolean isNegatedTo(AnnotatedSentence sentence, int from) {
    return sentence.token(from).text().equalsIgnoreCase("not")
        && from + 1 < sentence.size()
        && sentence.token(from + 1).tag().equals("TO");
  }

  /**
   * What stands behind the preposition of a verb: "called for a strike", "accused them of lying".
   */
  Optional<Clause> withPreposition(AnnotatedSentence sentence, int verb, int subject) {
    String lemma = sentence.token(verb).lemma();
    for (int i = verb + 1; i < sentence.size() && i <= verb + 10; i++) {
      Token token = sentence.token(i);
      if (token.tag().matches("VB[DPZ]|MD") || token.text().matches("[,;:]")) {
        break;
      }
      boolean preposition = token.tag().matches("IN|TO|RP");
      if (!preposition
          || !words.has(Kind.PREPOSITION, lemma + "-" + token.text().toLowerCase(Locale.ROOT))) {
        continue;
      }
      boolean direct = i == verb + 1;
      boolean taken = lemma.matches("accuse|blame|suspect|warn|caution|ask");
      if ((!direct && !taken) || i + 1 >= sentence.size()) {
        continue;
      }
      TreeSet<Integer> content = object(sentence, verb, i + 1);
      List<Span> spans = new Phrases(sentence).content(content, 1);
      if (!spans.isEmpty()) {
        Span cue = new Phrases(sentence).cue(verb, words);
        return Optional.of(
            new Clause(
                spans, direct ? cue.union(token.span()) : cue, verb, subject, Strength.ATTITUDE));
      }
    }
    return Optional.empty();
  }

  /** The phrase behind a preposition, or the rest of the clause where it begins with a gerund. */
  private TreeSet<Integer> object(AnnotatedSentence sentence, int verb, int first) {
    ContentBounds bounds = new ContentBounds(sentence, words);
    if (sentence.token(first).tag().matches("VBG|WRB|WP|IN")) {
      return bounds.from(first, verb);
    }
    int head = first;
    while (sentence.token(head).head() > head && sentence.token(head).head() != verb) {
      head = sentence.token(head).head();
    }
    TreeSet<Integer> content = new TreeSet<>(sentence.subtree(head));
    content.removeIf(i -> i < first);
    return content;
  }

  /** An object: "confirmed the arrest", "dismissed the poll as a guess". */
  Optional<Clause> withObject(AnnotatedSentence sentence, int verb, int subject) {
    Token token = sentence.token(verb);
    List<Integer> objects = sentence.dependents(verb, "obj");
    boolean known = words.isVerb(token, Kind.OBJECT, Kind.AS) || isRuledOut(sentence, verb);
    if (!known || objects.isEmpty() || objects.get(0) < verb || objects.get(0) == subject) {
      return Optional.empty();
    }
    TreeSet<Integer> content = new TreeSet<>(sentence.subtree(objects.get(0)));
    TreeSet<Integer> what = new TreeSet<>();
    if (words.isVerb(token, Kind.AS)) {
      for (int i : sentence.dependents(verb)) {
        boolean as =
            i > objects.get(0)
                && sentence.dependents(i).stream()
                    .anyMatch(c -> sentence.token(c).text().equals("as"));
        boolean predicate = i > objects.get(0) && sentence.token(i).hasRelation("xcomp");
        if (as || predicate) {
          what.addAll(sentence.subtree(i));
          what.removeIf(c -> sentence.token(c).text().equals("as"));
        }
      }
    }
    int end = content.last();
    boolean toWhom =
        end + 1 < sentence.size() && sentence.token(end + 1).text().matches("[:“\"]|``");
    if (toWhom && what.isEmpty() && words.standsAlone(token)) {
      return Optional.empty();
    }
    if (what.isEmpty() && !words.isVerb(token, Kind.OBJECT) && !isRuledOut(sentence, verb)) {
      return Optional.empty();
    }
    Phrases phrases = new Phrases(sentence);
    content.addAll(what);
    List<Span> spans = phrases.content(new ContentBounds(sentence, words).cut(content, verb), 1);
    return spans.isEmpty()
        ? Optional.empty()
        : found(sentence, spans, verb, subject, Strength.ATTITUDE);
  }

  private static boolean isRuledOut(AnnotatedSentence sentence, int verb) {
    return sentence.token(verb).lemma().matches("rule|read|point|play")
        && verb + 1 < sentence.size()
        && sentence.token(verb + 1).text().matches("out|down");
  }

  private Optional<Clause> found(
      AnnotatedSentence sentence, List<Span> content, int verb, int subject, Strength strength) {
    Span cue = new Phrases(sentence).cue(verb, words);
    return Optional.of(new Clause(content, cue, verb, subject, strength));
  }
}
