package org.parallax.core.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.core.actor.pronoun.PronounRanker;
import org.parallax.core.actor.pronoun.PronounWeights;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;

/**
 * Finds mentions sentence by sentence: names by longest match, then what the context makes of them
 * (shared surnames, nationalities, capitals), then titles and descriptions, then pronouns. Reads
 * each sentence once and looks back a fixed number of sentences, so that the cost grows linearly
 * with the document. Immutable; can be shared between threads.
 */
public final class RuleMentionResolver implements MentionResolver {

  private final ActorRegister register;
  private final Map<String, Actor> actors = new HashMap<>();
  private final NameMatcher matcher;
  private final ActorWords words;
  private final ActingRules acting;
  private final LongerNames longer;
  private final TitleRules titles;
  private final DescriptionRules descriptions;
  private final PersonPronouns persons;
  private final ThingPronouns things;

  /** A resolver with the word lists and pronoun weights that are part of the program. */
  public RuleMentionResolver(ActorRegister register) {
    this.register = register;
    register.actors().forEach(actor -> actors.put(actor.id(), actor));
    this.matcher = new NameMatcher(register);
    this.words = ActorWords.load();
    this.acting = new ActingRules(words);
    this.longer = new LongerNames(words);
    this.titles = new TitleRules(words);
    this.descriptions = new DescriptionRules(register, words, titles);
    this.persons = new PersonPronouns(register, new PronounRanker(PronounWeights.load()));
    this.things = new ThingPronouns(register);
  }

  /** The register whose actors are found. */
  public ActorRegister register() {
    return register;
  }

  @Override
  public List<Mention> resolve(AnnotatedDocument document) {
    List<List<NameMatch>> matches = document.sentences().stream().map(matcher::find).toList();
    DocumentMemory memory = new DocumentMemory();
    for (List<NameMatch> inSentence : matches) {
      for (NameMatch match : inSentence) {
        if (match.type() == NameMatch.Type.NAME) {
          memory.countFullName(match.actor());
        }
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      AnnotatedSentence sentence = document.sentences().get(i);
      Sentence reading = new Sentence(document, sentence, i, matches.get(i), memory);
      mentions.addAll(reading.read());
    }
    mentions.addAll(persons.find(document, mentions));
    mentions.addAll(things.find(document, mentions));
    return withoutOverlap(mentions);
  }

  /** In reading order; of two that overlap without being one plural, the longer. */
  private static List<Mention> withoutOverlap(List<Mention> mentions) {
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : mentions.stream().distinct().sorted().toList()) {
      if (!kept.isEmpty()) {
        Mention last = kept.get(kept.size() - 1);
        if (last.span().overlaps(mention.span()) && !last.span().equals(mention.span())) {
          if (last.span().length() >= mention.span().length()) {
            continue;
          }
          kept.remove(kept.size() - 1);
        }
      }
      kept.add(mention);
    }
    return kept;
  }

  /** The reading of one sentence. */
  private final class Sentence {

    private final AnnotatedDocument document;
    private final AnnotatedSentence sentence;
    private final int index;
    private final List<NameMatch> matches;
    private final DocumentMemory memory;
    private final Set<Integer> starts = new TreeSet<>();
    private final boolean[] taken;
    private final List<Mention> found = new ArrayList<>();

    Sentence(
        AnnotatedDocument document,
        AnnotatedSentence sentence,
        int index,
        List<NameMatch> matches,
        DocumentMemory memory) {
      this.document = document;
      this.sentence = sentence;
      this.index = index;
      this.matches = withShortForms(sentence, matches, memory);
      this.memory = memory;
      this.taken = new boolean[sentence.size()];
      for (NameMatch match : this.matches) {
        if (match.type() != NameMatch.Type.EXCLUDED) {
          starts.add(match.first());
        }
        for (int i = match.first(); i <= match.last(); i++) {
          taken[i] = true;
        }
      }
    }

    List<Mention> read() {
      for (NameMatch match : matches) {
        if (match.type() != NameMatch.Type.EXCLUDED) {
          settle(match).ifPresent(this::name);
        }
      }
      for (int i = 0; i < sentence.size(); i++) {
        if (!taken[i]) {
          describe(i);
        }
      }
      found.sort(null);
      for (Mention mention : found) {
        Token head = sentence.token(mention.head());
        memory.use(
            new DocumentMemory.Use(
                mention.actor(), index, mention.first(), head.hasRelation("nsubj")));
      }
      return found;
    }

    private Optional<NameMatch> settle(NameMatch match) {
      if (match.type() == NameMatch.Type.SURNAME && match.actors().size() > 1) {
        return titles
            .bearer(sentence, match, memory)
            .or(() -> memory.settle(match.actors()))
            .map(match::as);
      }
      return Optional.of(match);
    }

    private void name(NameMatch match) {
      Actor actor = actors.get(match.actor());
      if (actor == null) {
        return;
      }
      boolean person = actor.kind() == ActorKind.PERSON;
      if (longer.contain(sentence, match, person, starts::contains)) {
        return;
      }
      MentionForm form = form(match, actor);
      boolean speaks =
          switch (form) {
            case DEMONYM ->
                modifiesActor(match) && acting.demonymActs(sentence, match.first(), match.last());
            case METONYM -> acting.metonymActs(sentence, match.first(), match.last());
            case ABBREVIATION -> !asAdjective(match, actor) || adjectiveActs(match);
            default -> true;
          };
      if (!speaks) {
        return;
      }
      add(actor.id(), match.first(), match.last(), form);
      if (person) {
        if (match.type() == NameMatch.Type.NAME) {
          memory.fullName(actor.id(), index);
        }
        titles.learn(sentence, match, memory, index);
      }
      introduced(match, actor);
      // So that a later shared surname of the same sentence is settled by this one.
      memory.use(new DocumentMemory.Use(actor.id(), index, match.first(), false));
    }

    /** "US" and the like stand where an adjective would: before a noun. */
    private boolean asAdjective(NameMatch match, Actor actor) {
      return actor.kind() == ActorKind.COUNTRY
          && match.first() == match.last()
          && NameAtoms.isAcronym(sentence.token(match.first()).text())
          && (sentence.token(match.first()).hasRelation("compound")
              || sentence.token(match.first()).relation().equals("amod"));
    }

    private boolean adjectiveActs(NameMatch match) {
      return modifiesActor(match) && acting.demonymActs(sentence, match.first(), match.last());
    }

    /**
     * Before a title and a name, a nationality belongs to the person: "Norlandic President Kerr".
     */
    private boolean modifiesActor(NameMatch match) {
      int at = match.last() + 1;
      boolean title = false;
      while (at < sentence.size()
          && !starts.contains(at)
          && (sentence.token(at).isNoun() || sentence.token(at).tag().startsWith("JJ"))) {
        title |= words.titleAt(sentence, at).isPresent();
        at++;
      }
      if (!title || at >= sentence.size() || !starts.contains(at)) {
        return true;
      }
      int name = at;
      return matches.stream()
          .filter(other -> other.first() == name)
          .noneMatch(
              other ->
                  other.type() != NameMatch.Type.EXCLUDED
                      && Optional.ofNullable(actors.get(other.actor()))
                          .filter(actor -> actor.kind() == ActorKind.PERSON)
                          .isPresent());
    }

    private MentionForm form(NameMatch match, Actor actor) {
      return switch (match.type()) {
        case SURNAME -> MentionForm.PARTIAL_NAME;
        case DEMONYM -> MentionForm.DEMONYM;
        case METONYM -> MentionForm.METONYM;
        case ABBREVIATION -> MentionForm.ABBREVIATION;
        default ->
            match.first() == match.last()
                    && NameAtoms.isAcronym(sentence.token(match.first()).text())
                    && actor.kind() != ActorKind.PERSON
                ? MentionForm.ABBREVIATION
                : actor.kind() == ActorKind.PERSON && isPart(match, actor)
                    ? MentionForm.PARTIAL_NAME
                    : MentionForm.NAME;
      };
    }

    private boolean isPart(NameMatch match, Actor actor) {
      return match.first() == match.last() && NameAtoms.of(actor.name()).size() > 1;
    }

    /** Learns "(NPA)" after a name, or the name in brackets after "NPA". */
    private void introduced(NameMatch match, Actor actor) {
      int open = match.last() + 1;
      if (open + 2 < sentence.size() && isOpening(sentence.token(open))) {
        int at = open + 1;
        if (Set.of("“", "\"", "``", "the", "‘").contains(sentence.token(at).text())) {
          at++;
        }
        String text = at < sentence.size() ? sentence.token(at).text() : "";
        if (NameAtoms.isAcronym(text)) {
          memory.shortForm(NameAtoms.normal(text), actor.id());
          if (!taken[at]) {
            taken[at] = true;
            add(actor.id(), at, at, MentionForm.ABBREVIATION);
          }
        }
      }
    }

    private void describe(int token) {
      for (DescriptionRules.Described described :
          descriptions.at(sentence, index, token, memory, found)) {
        boolean free = true;
        for (int i = described.first(); i <= described.last(); i++) {
          free &= !taken[i];
        }
        if (free) {
          for (String actor : described.actors()) {
            add(actor, described.first(), described.last(), MentionForm.DESCRIPTION);
          }
          for (int i = described.first(); i <= described.last(); i++) {
            taken[i] = true;
          }
        }
      }
    }

    private void add(String actor, int first, int last, MentionForm form) {
      Span span = sentence.token(first).span().union(sentence.token(last).span());
      String label = document.text(span).replaceAll("\\s+", " ").strip();
      found.add(
          new Mention(actor, index, first, last, sentence.headOf(first, last), span, form, label));
    }
  }

  private static boolean isOpening(Token token) {
    return token.text().equals("(") || token.text().equals("-LRB-");
  }

  private static List<NameMatch> withShortForms(
      AnnotatedSentence sentence, List<NameMatch> matches, DocumentMemory memory) {
    if (!memory.hasShortForms()) {
      return matches;
    }
    List<NameMatch> all = new ArrayList<>(matches);
    for (int i = 0; i < sentence.size(); i++) {
      int at = i;
      Token token = sentence.token(i);
      if (NameAtoms.isAcronym(token.text())
          && matches.stream().noneMatch(m -> m.first() <= at && at <= m.last())) {
        memory
            .shortForm(NameAtoms.normal(token.text()))
            .ifPresent(
                actor ->
                    all.add(new NameMatch(NameMatch.Type.ABBREVIATION, List.of(actor), at, at)));
      }
    }
    all.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return all;
  }
}
