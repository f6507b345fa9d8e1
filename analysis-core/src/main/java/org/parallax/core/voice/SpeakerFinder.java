package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Attribution.Speaker;

/**
 * Says who the subject of a verb of saying is: an actor, somebody with a name, or the last named
 * person where the subject is a pronoun or a description.
 */
final class SpeakerFinder {

  private static final Set<String> SPEAKING = Words.read("speaking.txt");
  private static final Set<String> TEXTS = Words.read("texts.txt");
  private static final Set<String> PERSONS = Words.read("persons.txt");
  private static final Set<String> MUTE = Words.read("mute.txt");
  private static final Pattern ACT =
      Pattern.compile("(?:tion|sion|ment|ance|ence|ity|ism|ness|ing|ship|age|ure|dom|hood)$");
  private static final int LONGEST_DESCRIPTION = 5;

  /** Verbs by which a body or paper that is called "it" speaks; others have it for a fact. */
  private static final String SAID_BY_IT =
      "say|add|state|announce|claim|deny|insist|argue|warn|note|declare|acknowledge|admit|write"
          + "|report|reply|respond|promise|vow|explain|conclude|confirm";

  /** Within how many sentences a pronoun goes on with who spoke last. */
  private static final int GOES_ON = 3;

  private final AnnotatedDocument document;
  private final Map<Integer, List<Mention>> mentions = new HashMap<>();
  private final DocumentNames names;
  private Optional<Speaker> lastToSpeak = Optional.empty();

  SpeakerFinder(AnnotatedDocument document, List<Mention> mentions) {
    this.document = document;
    mentions.forEach(
        m -> this.mentions.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
    this.names = new DocumentNames(document, mentions);
  }

  /**
   * The speaker that a token stands for.
   *
   * @param sentence the index of the sentence
   * @param head the token's index, the head of the subject
   * @param cue the token that tells that they speak, which is no part of how they are named
   * @param former who spoke last, if anybody
   * @param gap how many sentences ago that was
   */
  Optional<Speaker> speaker(int sentence, int head, int cue, Optional<Speaker> former, int gap) {
    lastToSpeak = former.filter(this::isPerson).or(() -> lastToSpeak);
    AnnotatedSentence parsed = document.sentences().get(sentence);
    List<Integer> phrase = nounPhrase(parsed, head);
    Span span = new Phrases(parsed).source(head, cue);
    Optional<Mention> mention =
        mentions.getOrDefault(sentence, List.of()).stream()
            .filter(m -> m.first() <= head && head <= m.last())
            .findFirst();
    boolean pointer = mention.filter(m -> isPointer(m.form())).isPresent();
    boolean outsiderGoesOn =
        gap <= GOES_ON && pointer && former.filter(s -> s.kind() == Speaker.Kind.NAMED).isPresent();
    boolean justSpoke =
        gap <= 1
            && parsed.token(head).text().matches("(?i)he|she")
            && former.filter(this::isPerson).isPresent();
    if (outsiderGoesOn || justSpoke) {
      // Mentions are of the register's actors alone, so a pronoun of somebody else who is being
      // quoted can only have been given to the wrong one; and who just spoke speaks on.
      Speaker who = former.orElseThrow();
      return Optional.of(new Speaker(who.name(), who.actor(), who.kind(), Optional.of(span)));
    }
    if (mention.isPresent() && mention.get().form() != MentionForm.DEMONYM) {
      return Optional.of(
          new Speaker(
              names.longestName(mention.get().actor()).orElse(mention.get().label()),
              Optional.of(mention.get().actor()),
              Speaker.Kind.ACTOR,
              Optional.of(span)));
    }
    Token token = parsed.token(head);
    Optional<DocumentNames.Person> inside =
        names.in(sentence).stream()
            .filter(p -> phrase.contains(p.last()) || isApposition(parsed, p.last(), head))
            .filter(p -> p.last() == head || !isAnother(parsed, p.last(), head))
            .findFirst();
    if (inside.isPresent()) {
      return Optional.of(named(inside.get().name(), span));
    }
    if (token.isProperNoun()) {
      int first = phrase.get(0);
      while (first < head && parsed.token(first).span().from() < span.from()) {
        first++;
      }
      return Optional.of(named(text(parsed, first, head), span));
    }
    boolean person = token.isPronoun() && !token.text().matches("(?i)it|they|we|i|you");
    boolean definite =
        parsed.token(phrase.get(0)).text().matches("(?i)the")
            && PERSONS.contains(token.lemma())
            && !token.tag().endsWith("S");
    if (person || definite) {
      Optional<Speaker> known = former.filter(this::isPerson);
      Optional<Speaker> here =
          person ? subjectBefore(sentence, head).map(name -> named(name, span)) : Optional.empty();
      Optional<Speaker> last =
          here.or(() -> known)
              .or(() -> lastPerson(sentence).map(name -> named(name, span)))
              .or(() -> lastToSpeak);
      if (last.isPresent()) {
        Speaker who = last.get();
        return Optional.of(new Speaker(who.name(), who.actor(), who.kind(), Optional.of(span)));
      }
    }
    return Optional.of(
        new Speaker(
            described(parsed, head), Optional.empty(), Speaker.Kind.UNNAMED, Optional.of(span)));
  }

  /**
   * Whether a token, as the subject of a verb of saying, can be somebody or something that speaks:
   * anything but a common noun for an act, an event, a time or a thing. Nouns for people and bodies
   * are too many to list.
   */
  boolean canSpeak(int sentence, int head) {
    Token token = document.sentences().get(sentence).token(head);
    boolean common = token.isNoun() && !token.isProperNoun() && token.entity().equals("O");
    boolean mute =
        MUTE.contains(token.lemma())
            || (ACT.matcher(token.lemma()).find() && !SPEAKING.contains(token.lemma()));
    boolean pointsAtNobody =
        token.text().toLowerCase(Locale.ROOT).matches("it|this|that|which|what|there");
    // "The general" and "the editorial" are often taken for adjectives.
    boolean adjective =
        token.tag().startsWith("JJ")
            && !document.sentences().get(sentence).dependents(head, "det").isEmpty();
    boolean nominal = token.tag().matches("NN.*|PRP\\$?|WP|DT|CD|FW") || adjective;
    nominal |= token.text().toLowerCase(Locale.ROOT).matches("both|neither|either|all");
    return (nominal && !pointsAtNobody && !(common && mute))
        || mentions.getOrDefault(sentence, List.of()).stream()
            .anyMatch(m -> m.head() == head && m.form() != MentionForm.DEMONYM);
  }

  /** Whether a name says who is described: "the club's secretary, Olaf Prynne". */
  private static boolean isApposition(AnnotatedSentence sentence, int name, int head) {
    return sentence.token(name).head() == head
        && sentence.token(name).relation().matches("appos|compound|dep|flat");
  }

  /**
   * Whether a name in a description is of somebody else: "Ann Kerr's lawyer", "a friend of Kerr".
   */
  private static boolean isAnother(AnnotatedSentence sentence, int name, int head) {
    boolean text = TEXTS.contains(sentence.token(head).lemma());
    boolean behind = !sentence.dependents(name, "case").isEmpty();
    return !text && (sentence.token(name).hasRelation("nmod:poss") || behind);
  }

  /**
   * Who a sentence is about, where that is a person with a name: the antecedent of "he" behind a
   * quotation that follows it.
   */
  Optional<Speaker> topic(int sentence) {
    AnnotatedSentence parsed = document.sentences().get(sentence);
    for (int i = 0; i < parsed.size(); i++) {
      Token token = parsed.token(i);
      boolean main =
          token.relation().equals("nsubj")
              && token.head() >= 0
              && parsed.token(token.head()).head() < 0
              && token.entity().equals("PERSON");
      if (main) {
        return speaker(sentence, i, token.head(), Optional.empty(), Integer.MAX_VALUE);
      }
    }
    return Optional.empty();
  }

  /** Whether a speaker has the name of a person, not of a body or a country. */
  private boolean isPerson(Speaker speaker) {
    return speaker.kind() != Speaker.Kind.UNNAMED && names.isPerson(speaker.name());
  }

  /** As {@link #canSpeak}, and "it" where the verb is one of saying and can stand alone. */
  boolean canSay(int sentence, int subject, int verb) {
    AnnotatedSentence parsed = document.sentences().get(sentence);
    Token token = parsed.token(verb);
    boolean it = parsed.token(subject).text().equalsIgnoreCase("it");
    return canSpeak(sentence, subject)
        || (it && token.tag().matches("VB[DPZN]") && token.lemma().matches(SAID_BY_IT));
  }

  private static boolean isPointer(MentionForm form) {
    return form == MentionForm.PRONOUN || form == MentionForm.DESCRIPTION;
  }

  /** A description in a few words: the noun with what stands right before it. */
  private String described(AnnotatedSentence sentence, int head) {
    int first = head;
    while (first > 0
        && head - first < LONGEST_DESCRIPTION - 1
        && sentence.token(first - 1).head() == head
        && sentence.token(first - 1).relation().matches("det|amod|compound|nummod|nmod:poss")) {
      first--;
    }
    return text(sentence, first, head);
  }

  /** The tokens of a noun phrase without what follows it in commas or as a clause. */
  List<Integer> nounPhrase(AnnotatedSentence sentence, int head) {
    List<Integer> tokens = new ArrayList<>();
    for (int i : sentence.subtree(head)) {
      boolean apart = false;
      int at = i;
      while (at != head && at >= 0) {
        String relation = sentence.token(at).relation();
        apart |=
            relation.startsWith("acl")
                || relation.equals("appos")
                || relation.equals("punct")
                || relation.equals("parataxis");
        at = sentence.token(at).head();
      }
      if (!apart) {
        tokens.add(i);
      }
    }
    return tokens.isEmpty() ? List.of(head) : tokens;
  }

  /** Somebody with a name; an actor, where all who are called so in the document are that one. */
  private Speaker named(String name, Span span) {
    String whole = names.fullest(name);
    Optional<String> actor = names.actor(whole);
    Speaker.Kind kind = actor.isPresent() ? Speaker.Kind.ACTOR : Speaker.Kind.NAMED;
    return new Speaker(whole, actor, kind, Optional.of(span));
  }

  /** The person that a sentence is about, before a pronoun in it: "Kerr left when, she said". */
  private Optional<String> subjectBefore(int sentence, int pronoun) {
    AnnotatedSentence parsed = document.sentences().get(sentence);
    return names.in(sentence).stream()
        .filter(p -> p.last() < pronoun)
        .filter(p -> parsed.token(p.last()).hasRelation("nsubj"))
        .map(DocumentNames.Person::name)
        .findFirst();
  }

  private Optional<String> lastPerson(int sentence) {
    // A single word that no full name ends in is often a place taken for a person.
    boolean any = lastToSpeak.isEmpty();
    return names.lastBefore(sentence, name -> any || names.fullest(name).contains(" "));
  }

  private String text(AnnotatedSentence sentence, int first, int last) {
    return document.text(sentence.token(first).span().union(sentence.token(last).span()));
  }
}
