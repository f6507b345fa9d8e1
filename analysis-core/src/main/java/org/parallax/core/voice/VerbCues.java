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
 * Finds what verbs give as said, thought, wanted or ordered: in a clause, an infinitive, an object,
 * behind a preposition, or as the sentence around the verb.
 */
final class VerbCues {

  private static final int FEWEST = 2;

  private final CueWords words;
  private final ParentheticCues parentheses;

  VerbCues(CueWords words) {
    this.words = words;
    this.parentheses = new ParentheticCues(words);
  }

  /** What a verb gives, where it is a cue. */
  Optional<Clause> clause(AnnotatedSentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean memberStates =
        token.text().equals("states")
            && verb > 0
            && sentence.token(verb - 1).lemma().matches("member|nation|littoral|successor|regional");
    if (token.hasRelation("aux") || token.hasRelation("cop") || memberStates) {
      return Optional.empty();
    }
    Optional<Clause> quotedAs = quotedAs(sentence, verb);
    if (quotedAs.isPresent()) {
      return quotedAs;
    }
    if (Subjects.isPassive(sentence, verb) && Subjects.of(sentence, verb) < 0) {
      return impersonal(sentence, verb);
    }
    int subject = Subjects.of(sentence, verb);
    if (subject < 0) {
      return Optional.empty();
    }
    return parentheses
        .clause(sentence, verb, subject)
        .or(() -> withClause(sentence, verb, subject))
        .or(() -> madeClear(sentence, verb, subject))
        .or(() -> plain(sentence, verb, subject))
        .or(() -> withInfinitive(sentence, verb, subject))
        .or(() -> beside(sentence, verb, subject))
        .or(() -> leading(sentence, verb, subject))
        .or(() -> withPreposition(sentence, verb, subject))
        .or(() -> withObject(sentence, verb, subject));
  }

  /** A finite clause: "said that it had closed". */
  private Optional<Clause> withClause(AnnotatedSentence sentence, int verb, int subject) {
    Token token = sentence.token(verb);
    if (!words.isVerb(token, Kind.SAY, Kind.OPINION, Kind.FACT, Kind.ORDER, Kind.WILL)) {
      return Optional.empty();
    }
    for (int clause : complements(sentence, verb)) {
      boolean before = clause < verb;
      int start = startOf(sentence, clause);
      boolean apart =
          !before
              && start > 0
              && sentence.token(start - 1).text().equals(",")
              && !sentence.dependents(verb, "obj").isEmpty();
      if (apart) {
        continue;
      }
      if (before && !words.standsAlone(token)) {
        continue;
      }
      TreeSet<Integer> content = new ContentBounds(sentence, words).clause(verb, clause);
      if (before) {
        sentence.subtree(subject).forEach(content::remove);
      }
      if (isAudience(sentence, verb)) {
        content.remove(verb + 1);
      }
      List<Span> spans = new Phrases(sentence).content(content, FEWEST);
      if (!spans.isEmpty()) {
        boolean says = words.isVerb(token, Kind.SAY, Kind.OPINION);
        boolean whole =
            isFinite(sentence, clause)
                && sentence.dependents(clause).stream()
                    .anyMatch(i -> sentence.token(i).relation().matches("nsubj.*|csubj.*|expl"));
        boolean words = says && whole && isAsserted(sentence, verb);
        return found(
            sentence, spans, verb, subject, words ? Strength.WORDS : Strength.ATTITUDE);
      }
    }
    return Optional.empty();
  }

  /** Whether somebody does say it, not just wants, needs or is expected to. */
  private static boolean isAsserted(AnnotatedSentence sentence, int verb) {
    return !sentence.token(verb).tag().equals("VB")
        || sentence.dependents(verb, "mark").stream()
            .noneMatch(i -> sentence.token(i).tag().equals("TO"));
  }

  /** Clauses said, also those that the parser joins otherwise though no mark parts them. */
  private List<Integer> complements(AnnotatedSentence sentence, int verb) {
    List<Integer> clauses = new ArrayList<>(sentence.dependents(verb, "ccomp"));
    for (int i : sentence.dependents(verb, "advcl")) {
      boolean question =
          startOf(sentence, i) == verb + 1
              && sentence.token(verb + 1).tag().startsWith("W")
              && !words.has(Kind.WILL, sentence.token(verb).lemma());
      if (question) {
        clauses.add(i);
      }
    }
    if (!words.standsAlone(sentence.token(verb))) {
      return clauses;
    }
    for (int i : sentence.dependents(verb)) {
      boolean other =
          i > verb
              && sentence.token(i).relation().matches("parataxis|dep|obj|xcomp")
              && isFinite(sentence, i)
              && (!sentence.token(i).isNoun() || !sentence.dependents(i, "cop").isEmpty())
              && (!sentence.dependents(i, "nsubj").isEmpty()
                  || i == verb + 1
                  || sentence.token(verb + 1).hasRelation("aux"))
              && noMarkBetween(sentence, verb, startOf(sentence, i));
      if (other) {
        clauses.add(i);
      }
    }
    return clauses;
  }

  private static boolean noMarkBetween(AnnotatedSentence sentence, int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (!sentence.token(i).isWord() && !sentence.token(i).text().matches("[“\"‘-]|``")) {
        return false;
      }
    }
    return true;
  }

  /** An infinitive or gerund: "plans to close it", "urged them to close it", "denied taking it". */
  private Optional<Clause> withInfinitive(AnnotatedSentence sentence, int verb, int subject) {
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
      int from = startOf(sentence, clause);
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

  /**
   * A clause right behind a finite verb of saying or a participle set off by a comma, which the
   * parser joined in another way: "said visitors should be told", "…, noting it had closed".
   */
  private Optional<Clause> plain(AnnotatedSentence sentence, int verb, int subject) {
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

  /** Whether whoever is told was taken into the clause: "told [reporters Kerr had left]". */
  private static boolean isAudience(AnnotatedSentence sentence, int verb) {
    return sentence.token(verb).lemma().equals("tell")
        && verb + 2 < sentence.size()
        && sentence.dependents(verb, "obj").isEmpty()
        && sentence.token(verb + 1).tag().equals("NNS")
        && sentence.token(verb + 2).tag().matches("NNPS?|PRP|DT|EX");
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
          && next.text().matches("while|since|because|as|than|until|before|after|if")) {
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
  private Optional<Clause> beside(AnnotatedSentence sentence, int verb, int subject) {
    Token token = sentence.token(verb);
    boolean as = asSomebodySays(sentence, verb);
    boolean says = words.isVerb(token, Kind.SAY) || token.lemma().equals("put");
    if (token.head() < 0 || !as || !says) {
      return Optional.empty();
    }
    List<Integer> own = new ArrayList<>(sentence.subtree(verb));
    TreeSet<Integer> content = new ContentBounds(sentence, words).around(verb, own);
    List<Span> spans = new Phrases(sentence).content(content, 1);
    int most = spans.stream().mapToInt(Span::length).max().orElse(0);
    return most < 8 ? Optional.empty() : found(sentence, spans, verb, subject, Strength.WORDS);
  }

  /** A cue before a sentence that the parser takes for the main one: "I think he is afraid". */
  private Optional<Clause> leading(AnnotatedSentence sentence, int verb, int subject) {
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

  /**
   * What stands behind the preposition of a verb: "called for a strike", "accused them of lying".
   */
  private Optional<Clause> withPreposition(AnnotatedSentence sentence, int verb, int subject) {
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
  private Optional<Clause> withObject(AnnotatedSentence sentence, int verb, int subject) {
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

  /** "Made clear that it would close". */
  private Optional<Clause> madeClear(AnnotatedSentence sentence, int verb, int subject) {
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

  private static boolean isRuledOut(AnnotatedSentence sentence, int verb) {
    return sentence.token(verb).lemma().matches("rule|read|point|play")
        && verb + 1 < sentence.size()
        && sentence.token(verb + 1).text().matches("out|down");
  }

  /** Nobody's saying: "it is said that the mill will close", "the mill is said to have closed". */
  private Optional<Clause> impersonal(AnnotatedSentence sentence, int verb) {
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
      if (startOf(sentence, clause) == verb + 1 && sentence.token(verb + 1).tag().equals("TO")) {
        TreeSet<Integer> content = new ContentBounds(sentence, words).clause(verb, clause);
        content.addAll(sentence.subtree(subjects.get(0)));
        List<Span> spans = phrases.content(content, 1);
        return Optional.of(
            new Clause(spans, phrases.cue(verb, words), verb, Subjects.NONE, Strength.ATTITUDE));
      }
    }
    return Optional.empty();
  }

  /** "was quoted as saying that …", which the parser seldom reads as one verb upon another. */
  private Optional<Clause> quotedAs(AnnotatedSentence sentence, int verb) {
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

  private Optional<Clause> found(
      AnnotatedSentence sentence, List<Span> content, int verb, int subject, Strength strength) {
    Span cue = new Phrases(sentence).cue(verb, words);
    return Optional.of(new Clause(content, cue, verb, subject, strength));
  }

  private static boolean isFinite(AnnotatedSentence sentence, int clause) {
    return sentence.token(clause).tag().matches("VB[DPZ]|MD")
        || sentence.dependents(clause).stream()
            .anyMatch(i -> sentence.token(i).tag().matches("VB[DPZ]|MD"));
  }

  private static boolean isNegatedTo(AnnotatedSentence sentence, int from) {
    return sentence.token(from).text().equalsIgnoreCase("not")
        && from + 1 < sentence.size()
        && sentence.token(from + 1).tag().equals("TO");
  }

  private static int startOf(AnnotatedSentence sentence, int clause) {
    return sentence.subtree(clause).get(0);
  }

  private static boolean asSomebodySays(AnnotatedSentence sentence, int verb) {
    return sentence.token(verb).hasRelation("advcl")
        && sentence.dependents(verb).stream()
            .anyMatch(i -> i < verb && sentence.token(i).text().equalsIgnoreCase("as"));
  }
}
