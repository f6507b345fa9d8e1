package org.parallax.core.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * Finds the register's wordings in sentences: the longest at each place, so that a longer name or
 * an exclusion keeps a shorter one inside it from matching. Immutable.
 */
final class NameMatcher {

  /**
   * A wording to be found.
   *
   * @param atoms its pieces in the form that is compared
   * @param capitals which pieces must be capitalised
   * @param acronym whether it must stand in capitals
   * @param definite whether it must follow "the" or a pointing word
   * @param plural whether its last piece is a common noun that may be plural
   */
  private record Wording(
      NameMatch.Type type,
      String actor,
      List<String> atoms,
      List<Boolean> capitals,
      boolean acronym,
      boolean definite,
      boolean plural) {}

  /** A piece of a sentence. */
  private record Atom(
      String normal, String lemma, String written, int token, boolean starts, boolean ends) {}

  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  private final Map<String, List<Wording>> byFirst = new HashMap<>();

  NameMatcher(ActorRegister register) {
    for (Actor actor : register.actors()) {
      add(NameMatch.Type.NAME, actor, actor.name());
      actor.aliases().forEach(alias -> add(NameMatch.Type.NAME, actor, alias));
      actor.demonyms().forEach(demonym -> add(NameMatch.Type.DEMONYM, actor, demonym));
      actor.metonyms().forEach(metonym -> add(NameMatch.Type.METONYM, actor, metonym));
      actor.exclude().forEach(wording -> add(NameMatch.Type.EXCLUDED, actor, wording));
      if (actor.kind() == ActorKind.PERSON) {
        surnames(actor).forEach(surname -> add(NameMatch.Type.SURNAME, actor, surname));
      }
    }
  }

  /** The last words of a person's names of several words. */
  private static Set<String> surnames(Actor actor) {
    Set<String> surnames = new LinkedHashSet<>();
    List<String> names = new ArrayList<>(actor.aliases());
    names.add(0, actor.name());
    for (String name : names) {
      List<String> words = NameAtoms.written(name);
      if (words.size() > 1 && words.stream().allMatch(NameAtoms::isCapitalised)) {
        surnames.add(words.get(words.size() - 1));
      }
    }
    return surnames;
  }

  private void add(NameMatch.Type type, Actor actor, String text) {
    List<String> written = NameAtoms.written(text);
    boolean definite = written.size() > 1 && written.get(0).equalsIgnoreCase("the");
    if (definite) {
      // "The Hague" keeps its article only as far as that it must be there.
      written = written.subList(1, written.size());
    }
    if (written.isEmpty()) {
      return;
    }
    Wording wording =
        new Wording(
            type,
            actor.id(),
            written.stream().map(NameAtoms::normal).toList(),
            written.stream().map(NameAtoms::isCapitalised).toList(),
            written.size() == 1 && NameAtoms.isAcronym(written.get(0)),
            definite,
            !NameAtoms.isCapitalised(written.get(written.size() - 1)));
    byFirst.computeIfAbsent(wording.atoms().get(0), key -> new ArrayList<>()).add(wording);
  }

  /** The wordings in a sentence, left to right, not overlapping; exclusions among them. */
  List<NameMatch> find(AnnotatedSentence sentence) {
    List<Atom> atoms = atoms(sentence);
    List<NameMatch> matches = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      List<NameMatch> here = at(sentence, atoms, at);
      if (here.isEmpty()) {
        at++;
        continue;
      }
      int longest = here.stream().mapToInt(NameMatch::last).max().orElseThrow();
      List<NameMatch> longestHere = here.stream().filter(m -> m.last() == longest).toList();
      matches.add(one(longestHere));
      while (at < atoms.size() && atoms.get(at).token() <= longest) {
        at++;
      }
    }
    return matches;
  }

  /** Of several wordings of one length: the one of the first type; a surname may be of several. */
  private static NameMatch one(List<NameMatch> matches) {
    NameMatch first =
        matches.stream().min(Comparator.comparing(NameMatch::type)).orElse(matches.get(0));
    List<String> actors =
        matches.stream()
            .filter(match -> match.type() == first.type())
            .map(NameMatch::actor)
            .distinct()
            .toList();
    return new NameMatch(first.type(), actors, first.first(), first.last());
  }

  private List<NameMatch> at(AnnotatedSentence sentence, List<Atom> atoms, int at) {
    Atom start = atoms.get(at);
    if (!start.starts()) {
      return List.of();
    }
    List<Wording> wordings = new ArrayList<>(byFirst.getOrDefault(start.normal(), List.of()));
    if (!start.lemma().equals(start.normal())) {
      wordings.addAll(byFirst.getOrDefault(start.lemma(), List.of()));
    }
    List<NameMatch> matches = new ArrayList<>();
    for (Wording wording : wordings) {
      int end = at + wording.atoms().size() - 1;
      if (end < atoms.size()
          && atoms.get(end).ends()
          && fits(wording, atoms, at)
          && (!wording.definite() || pointed(sentence, start.token()))) {
        matches.add(
            new NameMatch(
                wording.type(), List.of(wording.actor()), start.token(), atoms.get(end).token()));
      }
    }
    return matches;
  }

  private static boolean fits(Wording wording, List<Atom> atoms, int at) {
    int size = wording.atoms().size();
    for (int i = 0; i < size; i++) {
      Atom atom = atoms.get(at + i);
      String wanted = wording.atoms().get(i);
      boolean plural = i == size - 1 && wording.plural() && atom.lemma().equals(wanted);
      if (!atom.normal().equals(wanted) && !plural) {
        return false;
      }
      if (wording.capitals().get(i) && !NameAtoms.isCapitalised(atom.written())) {
        return false;
      }
      if (wording.acronym() && !NameAtoms.isAcronym(atom.written())) {
        return false;
      }
    }
    return true;
  }

  private static boolean pointed(AnnotatedSentence sentence, int first) {
    return first > 0 && POINTING.contains(NameAtoms.normal(sentence.token(first - 1).text()));
  }

  private static List<Atom> atoms(AnnotatedSentence sentence) {
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      List<String> written = NameAtoms.written(token.text());
      for (int j = 0; j < written.size(); j++) {
        String normal = NameAtoms.normal(written.get(j));
        atoms.add(
            new Atom(
                normal,
                written.size() == 1 ? NameAtoms.normal(token.lemma()) : normal,
                written.get(j),
                i,
                j == 0,
                j == written.size() - 1));
      }
    }
    return atoms;
  }
}
