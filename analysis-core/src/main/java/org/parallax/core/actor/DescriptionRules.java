package org.parallax.core.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * Finds whom "the president", "the country", "the corridor" and "the two leaders" speak of. Where
 * two actors fit equally, nobody.
 */
final class DescriptionRules {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> HARMLESS =
      Set.of(
          "whole",
          "entire",
          "very",
          "same",
          "small",
          "tiny",
          "great",
          "current",
          "incumbent",
          "veteran");

  /** Further back, "the Norlandic president" may be another. */
  private static final int COUNTRY_REACH = 40;

  private static final List<String> HEADS_OF_STATE =
      List.of("president", "prime-minister", "chancellor", "king", "queen", "dictator");

  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Set<String>> heads = new HashMap<>();
  private final ActorWords words;
  private final TitleRules titles;

  DescriptionRules(ActorRegister register, ActorWords words, TitleRules titles) {
    this.words = words;
    this.titles = titles;
    for (Actor actor : register.actors()) {
      actors.put(actor.id(), actor);
      heads.put(actor.id(), heads(actor));
    }
  }

  /**
   * A description with the actors it speaks of.
   *
   * @param actors one, or two for a plural
   */
  record Described(List<String> actors, int first, int last) {}

  /**
   * The descriptions whose noun is a token.
   *
   * @param here the mentions found in this sentence so far
   */
  List<Described> at(
      AnnotatedSentence sentence, int index, int noun, DocumentMemory memory, List<Mention> here) {
    Token token = sentence.token(noun);
    if (!token.isNoun() || token.hasRelation("compound") || !NOT_NAMES.contains(token.entity())) {
      return List.of();
    }
    Optional<Described> described =
        token.tag().endsWith("S")
            ? plural(sentence, index, noun, memory, here)
            : title(sentence, index, noun, memory, here)
                .or(() -> kindNoun(sentence, index, noun, memory, here));
    return described.map(List::of).orElse(List.of());
  }

  private static final Set<String> NOT_NAMES = Set.of("O", "ORGANIZATION");

  private Optional<Described> title(
      AnnotatedSentence sentence, int index, int noun, DocumentMemory memory, List<Mention> here) {
    Optional<String> title = titles.title(sentence, noun);
    String lemma = ActorWords.lemma(sentence.token(noun));
    boolean leader = words.has("leaders", lemma);
    if (title.isEmpty() && !leader) {
      return Optional.empty();
    }
    int first = start(sentence, noun);
    if (first < 0 || namedAfter(sentence, noun)) {
      return Optional.empty();
    }
    Optional<String> country = country(sentence, first, noun, here);
    if (country.isEmpty() && (restricted(sentence, noun, true) || owned(sentence, noun))) {
      return Optional.empty();
    }
    Set<String> bearers = new LinkedHashSet<>();
    if (leader) {
      HEADS_OF_STATE.forEach(t -> bearers.addAll(memory.bearers(t)));
    } else {
      bearers.addAll(memory.bearers(title.orElseThrow()));
      if (title.get().equals("minister")) {
        List.of("foreign-minister", "defence-minister", "finance-minister")
            .forEach(t -> bearers.addAll(memory.bearers(t)));
      }
    }
    country.ifPresent(whole -> bearers.removeIf(bearer -> !isPartOf(bearer, whole)));
    int reach = country.isPresent() ? COUNTRY_REACH : DocumentMemory.REACH;
    return latest(bearers, index, reach, noun, memory, here)
        .filter(actor -> !apposed(sentence, noun, actor, here))
        .map(actor -> new Described(List.of(actor), phraseStart(sentence, noun, here), noun));
  }

  private Optional<Described> kindNoun(
      AnnotatedSentence sentence, int index, int noun, DocumentMemory memory, List<Mention> here) {
    String lemma = ActorWords.lemma(sentence.token(noun));
    int first = start(sentence, noun);
    if (first < 0
        || restricted(sentence, noun, false)
        || owned(sentence, noun)
        || namedAfter(sentence, noun)) {
      return Optional.empty();
    }
    Set<String> fitting = new LinkedHashSet<>();
    for (DocumentMemory.Use use : all(index, noun, 3, memory, here)) {
      Actor actor = actors.get(use.actor());
      if (actor != null && fits(actor, lemma)) {
        fitting.add(actor.id());
      }
    }
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    return latest(fitting, index, 3, noun, memory, here)
        .map(actor -> new Described(List.of(actor), noun, noun));
  }

  private boolean fits(Actor actor, String lemma) {
    return switch (actor.kind()) {
      case PERSON -> false;
      case COUNTRY -> words.kindNouns(ActorKind.COUNTRY).contains(lemma);
      default ->
          heads.getOrDefault(actor.id(), Set.of()).contains(lemma) && words.isKindNoun(lemma);
    };
  }

  private Optional<Described> plural(
      AnnotatedSentence sentence, int index, int noun, DocumentMemory memory, List<Mention> here) {
    int first = -1;
    for (int i = Math.max(0, noun - 3); i < noun; i++) {
      String word = NameAtoms.normal(sentence.token(i).text());
      if (word.equals("two")
              && i > 0
              && DEFINITE.contains(NameAtoms.normal(sentence.token(i - 1).text()))
          || word.equals("both")
          || word.equals("two")
              && i > 0
              && NameAtoms.normal(sentence.token(i - 1).text()).equals("these")) {
        first = i;
      }
    }
    if (first < 0
        || !sentence.dependents(noun, "nmod").isEmpty()
        || !sentence.dependents(noun, "acl").isEmpty()) {
      return Optional.empty();
    }
    String lemma = ActorWords.lemma(sentence.token(noun));
    for (ActorKind kind : List.of(ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.ORGANISATION)) {
      if (words.pluralNouns(kind).contains(lemma)) {
        Set<String> pair = lastTwo(kind, index, noun, memory, here);
        if (pair.size() == 2) {
          return Optional.of(new Described(List.copyOf(pair), first, noun));
        }
      }
    }
    return Optional.empty();
  }

  /** The actors of a kind named last: sentence by sentence back until there are two or more. */
  private Set<String> lastTwo(
      ActorKind kind, int index, int noun, DocumentMemory memory, List<Mention> here) {
    for (int back = 0; back <= 4; back++) {
      Set<String> named = new LinkedHashSet<>();
      for (DocumentMemory.Use use : all(index, noun, back, memory, here)) {
        Actor actor = actors.get(use.actor());
        if (actor != null && actor.kind() == kind) {
          named.add(actor.id());
        }
      }
      if (named.size() >= 2) {
        return named;
      }
    }
    return Set.of();
  }

  /** The one named last; nobody if two share the sentence and neither is alone its subject. */
  private Optional<String> latest(
      Set<String> candidates,
      int index,
      int reach,
      int noun,
      DocumentMemory memory,
      List<Mention> here) {
    List<DocumentMemory.Use> uses = new ArrayList<>();
    for (String candidate : candidates) {
      DocumentMemory.Use last = null;
      for (DocumentMemory.Use use : all(index, noun, 0, memory, here)) {
        last = use.actor().equals(candidate) ? use : last;
      }
      if (last == null) {
        last = memory.lastUse(candidate).orElse(null);
      }
      if (last != null && index - last.sentence() <= reach) {
        uses.add(last);
      }
    }
    if (uses.isEmpty()) {
      return Optional.empty();
    }
    uses.sort(Comparator.comparingInt(DocumentMemory.Use::sentence).reversed());
    int sentence = uses.get(0).sentence();
    List<DocumentMemory.Use> nearest =
        uses.stream().filter(use -> use.sentence() == sentence).toList();
    if (nearest.size() == 1) {
      return Optional.of(nearest.get(0).actor());
    }
    List<DocumentMemory.Use> subjects =
        nearest.stream().filter(DocumentMemory.Use::subject).toList();
    return subjects.size() == 1 ? Optional.of(subjects.get(0).actor()) : Optional.empty();
  }

  private static List<DocumentMemory.Use> all(
      int index, int noun, int back, DocumentMemory memory, List<Mention> here) {
    List<DocumentMemory.Use> uses = new ArrayList<>();
    for (DocumentMemory.Use use : memory.recent(index, back)) {
      if (use.sentence() < index) {
        uses.add(use);
      }
    }
    here.stream()
        .filter(mention -> mention.first() < noun)
        .sorted()
        .forEach(
            mention ->
                uses.add(new DocumentMemory.Use(mention.actor(), index, mention.first(), false)));
    return uses;
  }

  /**
   * The country that a description names: "the Norlandic president", "the president of Norland".
   */
  private Optional<String> country(
      AnnotatedSentence sentence, int first, int noun, List<Mention> here) {
    for (Mention mention : here) {
      boolean before = mention.first() >= first && mention.last() < noun;
      boolean after =
          mention.first() > noun
              && sentence.token(mention.head()).head() == noun
              && sentence.token(mention.head()).hasRelation("nmod");
      Actor actor = actors.get(mention.actor());
      if ((before || after) && actor != null && actor.kind() != ActorKind.PERSON) {
        return Optional.of(actor.id());
      }
    }
    return Optional.empty();
  }

  private boolean isPartOf(String actor, String whole) {
    String at = actor;
    for (int step = 0; step < 10; step++) {
      if (at.equals(whole)) {
        return true;
      }
      Actor found = actors.get(at);
      if (found == null || found.partOf().isEmpty()) {
        return false;
      }
      at = found.partOf().get();
    }
    return false;
  }

  /** Whether the noun only says what the actor named beside it is: "Kerr, the president". */
  private static boolean apposed(
      AnnotatedSentence sentence, int noun, String actor, List<Mention> here) {
    Token token = sentence.token(noun);
    boolean predicate = !sentence.dependents(noun, "cop").isEmpty();
    for (Mention mention : here) {
      if (mention.actor().equals(actor)) {
        Token name = sentence.token(mention.head());
        boolean below = name.head() == noun && (name.hasRelation("appos") || predicate);
        boolean above = token.hasRelation("appos") && token.head() == mention.head();
        if (below || above || onlyPlaceBetween(sentence, noun, mention.first())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "the President of the Republic of Norland Anna Kerr": a title that runs on into the name. */
  private static boolean onlyPlaceBetween(AnnotatedSentence sentence, int noun, int name) {
    boolean of = noun + 1 < name && NameAtoms.normal(sentence.token(noun + 1).text()).equals("of");
    for (int i = noun + 2; of && i < name; i++) {
      Token token = sentence.token(i);
      of = token.isProperNoun() || Set.of("of", "the").contains(NameAtoms.normal(token.text()));
    }
    return of;
  }

  /** The index of the article of a definite phrase, or -1. */
  private static int start(AnnotatedSentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
      Token token = sentence.token(i);
      if (DEFINITE.contains(NameAtoms.normal(token.text())) && token.head() == noun) {
        return i;
      }
      if (token.isVerb() && !token.tag().equals("VBN") || token.tag().equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Where the words of the description begin, a nationality that is a mention of its own left out.
   */
  private int phraseStart(AnnotatedSentence sentence, int noun, List<Mention> here) {
    int first = noun;
    if (words.isTitleOfTwo(sentence, noun)) {
      first = noun - 1;
    }
    for (Mention mention : here) {
      if (mention.first() <= first && first <= mention.last()) {
        first = noun;
      }
    }
    return first;
  }

  /** Whether a proper name follows at once: "the president Anna Kerr". */
  private static boolean namedAfter(AnnotatedSentence sentence, int noun) {
    int next = noun + 1;
    if (next < sentence.size() && sentence.token(next).text().equals(",")) {
      next++;
    }
    return next < sentence.size()
        && sentence.token(next).isProperNoun()
        && (next == noun + 1
            || sentence.token(next).entity().equals("PERSON")
                && sentence.dependents(noun, "appos").stream().anyMatch(i -> i >= noun + 2));
  }

  private static boolean owned(AnnotatedSentence sentence, int noun) {
    return !sentence.dependents(noun, "nmod:poss").isEmpty();
  }

  /** Whether the phrase is narrowed so that it may mean another one. */
  private static boolean restricted(AnnotatedSentence sentence, int noun, boolean title) {
    for (int dependent : sentence.dependents(noun)) {
      Token token = sentence.token(dependent);
      boolean adjective =
          token.relation().equals("amod") && !HARMLESS.contains(NameAtoms.normal(token.text()));
      boolean compound =
          token.hasRelation("compound")
              && dependent < noun
              && !(title
                  && Set.of("prime", "foreign", "political", "head")
                      .contains(NameAtoms.normal(token.text())));
      if (adjective
              && !(title
                  && Set.of("prime", "foreign", "political")
                      .contains(NameAtoms.normal(token.text())))
          || compound
          || token.hasRelation("acl") && !title
          || token.hasRelation("nmod") && dependent > noun) {
        return true;
      }
    }
    return false;
  }

  /** The head nouns of an actor's own names: corridor, lobby, administration. */
  private static Set<String> heads(Actor actor) {
    Set<String> heads = new LinkedHashSet<>();
    List<String> names = new ArrayList<>(actor.aliases());
    names.add(actor.name());
    for (String name : names) {
      List<String> atoms = NameAtoms.of(name);
      int of = atoms.indexOf("of");
      int end = of > 0 ? of - 1 : atoms.size() - 1;
      if (atoms.size() > 1 && end >= 0) {
        heads.add(Objects.requireNonNull(atoms.get(end)));
      }
    }
    return heads;
  }
}
