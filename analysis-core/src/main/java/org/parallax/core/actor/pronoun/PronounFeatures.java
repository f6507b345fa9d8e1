package org.parallax.core.actor.pronoun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.core.actor.pronoun.DiscourseEntity.Form;
import org.parallax.core.actor.pronoun.DiscourseEntity.Place;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * Describes the candidates of a pronoun to the ranker: agreement, distance, grammatical roles and
 * their parallelism, the way through the tree, binding, salience, and pronouns resolved before.
 * Looks back {@link #WINDOW} sentences. For one thread, as its discourse is.
 */
final class PronounFeatures {

  /** How many sentences before the pronoun's are looked at. */
  static final int WINDOW = 6;

  private final Discourse discourse;
  private final int sentenceIndex;
  private final int pronoun;
  private final AnnotatedSentence sentence;
  private final int position;
  private final Gender gender;
  private final String role;
  private final String coarse;
  private final int clause;

  private final List<DiscourseEntity> candidates = new ArrayList<>();
  private final Map<DiscourseEntity, List<Place>> places = new HashMap<>();
  private final Map<DiscourseEntity, Place> nearest = new HashMap<>();
  private final Map<DiscourseEntity, Place> nearestName = new HashMap<>();
  private final List<DiscourseEntity> byRecency = new ArrayList<>();
  private final List<DiscourseEntity> bySubject = new ArrayList<>();

  private PronounFeatures(Discourse discourse, int sentenceIndex, int pronoun) {
    this.discourse = discourse;
    this.sentenceIndex = sentenceIndex;
    this.pronoun = pronoun;
    this.sentence = discourse.sentence(sentenceIndex);
    this.position = discourse.position(sentenceIndex, pronoun);
    this.gender = Gender.ofPronoun(sentence.token(pronoun).text());
    this.role = Grammar.ofPronoun(sentence, pronoun);
    this.coarse = role.startsWith("poss-") ? "poss" : role;
    this.clause = Grammar.clause(sentence, pronoun);
    findCandidates();
    rank();
  }

  /** The candidates of a pronoun with their features, in the order of their first mention. */
  static Map<DiscourseEntity, List<String>> of(Discourse discourse, int sentence, int pronoun) {
    PronounFeatures features = new PronounFeatures(discourse, sentence, pronoun);
    Map<DiscourseEntity, List<String>> all = new LinkedHashMap<>();
    for (DiscourseEntity candidate : features.candidates) {
      all.put(candidate, features.describe(candidate));
    }
    return all;
  }

  private void findCandidates() {
    for (DiscourseEntity entity : discourse.between(sentenceIndex - WINDOW, sentenceIndex)) {
      boolean thing = entity.type().equals("LOCATION") || entity.type().equals("ORGANIZATION");
      boolean likePerson =
          entity.titleVotes() != 0
              || entity.pronounVotes() != 0
              || discourse.byFullName(entity) != Gender.UNKNOWN
              || discourse.bySingleName(entity) != Gender.UNKNOWN;
      if (entity.isPlural()
          || contradicts(entity)
          || thing && (!likePerson || discourse.knownId(entity).isPresent())) {
        continue;
      }
      List<Place> near = entity.between(sentenceIndex - WINDOW, sentenceIndex);
      Place last = null;
      Place lastName = null;
      for (Place place : near) {
        boolean around =
            place.sentence() == sentenceIndex
                && place.first() <= pronoun
                && pronoun <= place.last();
        if (place.position() < position && !around) {
          last = place;
          lastName = place.form() == Form.PRONOUN ? lastName : place;
        }
      }
      if (last == null && entity.isNamed()) {
        for (Place place : near) {
          if (place.sentence() == sentenceIndex && place.position() > position && last == null) {
            last = place;
          }
        }
        lastName = last;
      }
      if (last == null || last.sentence() == sentenceIndex && last.head() == pronoun) {
        continue;
      }
      candidates.add(entity);
      places.put(entity, List.copyOf(near));
      nearest.put(entity, last);
      nearestName.put(entity, lastName == null ? last : lastName);
    }
  }

  private void rank() {
    for (DiscourseEntity entity : candidates) {
      boolean person =
          entity.type().equals("PERSON") || entity.type().equals("O") || entity.titleVotes() != 0;
      if (person && compatible(agreement(entity)) && at(entity).position() < position) {
        byRecency.add(entity);
      }
    }
    bySubject.addAll(byRecency);
    byRecency.sort(Comparator.comparingInt(entity -> -at(entity).position()));
    bySubject.sort(
        Comparator.<DiscourseEntity>comparingInt(entity -> -at(entity).sentence())
            .thenComparingInt(entity -> roleRank(roleOf(at(entity))))
            .thenComparingInt(
                entity ->
                    at(entity).sentence() == sentenceIndex
                        ? -at(entity).position()
                        : at(entity).position()));
  }

  private static int roleRank(String role) {
    return role.startsWith("subj") ? 0 : role.equals("obj") ? 1 : 2;
  }

  private Place at(DiscourseEntity entity) {
    Place place = nearest.get(entity);
    if (place == null) {
      throw new IllegalStateException("not a candidate");
    }
    return place;
  }

  private String roleOf(Place place) {
    return Grammar.throughPhrase(discourse.sentence(place), place.head());
  }

  /** How well the gender agrees: by title or noun, full name, pronouns, single name. */
  private String agreement(DiscourseEntity entity) {
    int sign = gender.sign();
    int[] votes = {
      entity.titleVotes(),
      discourse.byFullName(entity).sign(),
      entity.pronounVotes(),
      discourse.bySingleName(entity).sign()
    };
    String[] grades = {"3", "2", "c", "1"};
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] * sign != 0) {
        return (votes[i] * sign > 0 ? "ok" : "no") + grades[i];
      }
    }
    return "unk";
  }

  /** Whether a title or noun shows the other gender, or both the name and earlier pronouns do. */
  private boolean contradicts(DiscourseEntity entity) {
    int sign = gender.sign();
    return entity.titleVotes() * sign < 0
        || discourse.byFullName(entity).sign() * sign < 0 && entity.pronounVotes() * sign < 0;
  }

  private static boolean compatible(String agreement) {
    return !agreement.startsWith("no") || agreement.equals("no1");
  }

  private List<String> describe(DiscourseEntity entity) {
    List<String> features = new ArrayList<>();
    Place place = at(entity);
    boolean before = place.position() < position;
    boolean same = place.sentence() == sentenceIndex;
    String where = where(place, before);
    String itsRole = roleOf(place);
    String agreement = agreement(entity);
    features.add("G:" + agreement);
    features.add("T:" + entity.type() + (entity.isNamed() ? "" : "-noun"));
    features.add("TG:" + entity.type() + agreement);
    features.add("D:" + where);
    features.add("D:" + where + ":" + coarse);
    features.add("R:" + itsRole + ":" + where);
    features.add("RP:" + itsRole + ":" + coarse + ":" + where);
    features.add("RPX:" + itsRole + ":" + role + ":" + (same ? "same" : "other"));
    features.add("OWN:" + Grammar.simple(discourse.head(place).relation()) + ":" + where);
    features.add("K:" + place.form() + ":" + where);
    Place name = nearestName.getOrDefault(entity, place);
    if (name != place) {
      features.add("DN:" + Math.min(4, sentenceIndex - name.sentence()));
      features.add("RN:" + roleOf(name));
    }
    features.add("TOK:" + bucket(Math.abs(position - place.position())) + (before ? "" : "A"));
    ranks(entity, before, itsRole, features);
    salience(entity, features);
    if (same) {
      sameSentence(entity, place, before, itsRole, features);
    } else {
      AnnotatedSentence other = discourse.sentence(place);
      int itsClause = Grammar.clause(other, place.head());
      boolean main = itsClause >= 0 && other.token(itsClause).relation().equals("root");
      features.add("MAIN:" + main + ":" + itsRole + ":" + coarse);
    }
    binding(entity, place, features);
    chain(entity, features);
    return features;
  }

  private String where(Place place, boolean before) {
    if (!before) {
      return "after";
    }
    return switch (sentenceIndex - place.sentence()) {
      case 0 -> "same";
      case 1 -> "prev";
      case 2 -> "prev2";
      default -> "far";
    };
  }

  private void ranks(
      DiscourseEntity entity, boolean before, String itsRole, List<String> features) {
    int recency = byRecency.indexOf(entity);
    int subject = bySubject.indexOf(entity);
    if (before) {
      features.add("REC:" + rank(recency, 4));
      features.add("REC:" + rank(recency, 3) + coarse);
      features.add("SUB:" + rank(subject, 4));
      features.add("SUB:" + rank(subject, 3) + coarse);
      if (subject >= 0 && byRecency.size() == 1) {
        features.add("ONLY");
      }
      if (recency == 0 && subject == 0) {
        features.add("BOTHFIRST:" + Math.min(3, byRecency.size()));
      }
    } else {
      features.add("AFTER:" + coarse + ":" + itsRole);
    }
    long named = byRecency.stream().filter(DiscourseEntity::isNamed).count();
    features.add("N:" + Math.min(5, named) + (recency == 0 ? "r" : "") + (subject == 0 ? "s" : ""));
    Place place = at(entity);
    long between =
        byRecency.stream()
            .filter(other -> other != entity && other.isNamed())
            .filter(other -> at(other).position() > place.position())
            .count();
    features.add("BT:" + (before ? Math.min(3, between) : 0) + ":" + coarse);
  }

  private static String rank(int rank, int most) {
    return rank < 0 ? "x" : String.valueOf(Math.min(most, rank));
  }

  private void salience(DiscourseEntity entity, List<String> features) {
    int names = 0;
    int pronouns = 0;
    int subjects = 0;
    for (Place place : places.getOrDefault(entity, List.of())) {
      if (place.position() < position) {
        names += place.form() == Form.PRONOUN ? 0 : 1;
        pronouns += place.form() == Form.PRONOUN ? 1 : 0;
        subjects += roleOf(place).startsWith("subj") ? 1 : 0;
      }
    }
    features.add("NC:" + Math.min(4, names));
    features.add("PN:" + Math.min(3, pronouns));
    features.add("SJ:" + Math.min(3, subjects));
    if (entity == mostSpokenOf()) {
      features.add("MAX:" + coarse);
    }
    if (candidates.get(0) == entity) {
      features.add("FIRST");
    }
    int firstSentence = Math.max(0, sentenceIndex - WINDOW);
    if (!entity.between(firstSentence, firstSentence).isEmpty()) {
      features.add("FIRSTSENT");
    }
    if (entity.isNamed() && entity.name().size() > 1) {
      features.add("MULTI");
    }
  }

  private @Nullable DiscourseEntity mostSpokenOf() {
    DiscourseEntity most = null;
    long count = 0;
    for (DiscourseEntity entity : byRecency) {
      long its =
          places.getOrDefault(entity, List.of()).stream()
              .filter(place -> place.position() < position)
              .count();
      if (its > count) {
        count = its;
        most = entity;
      }
    }
    return most;
  }

  private void sameSentence(
      DiscourseEntity entity, Place place, boolean before, String itsRole, List<String> features) {
    int head = place.head();
    int top = Grammar.firstOfCoordination(sentence, head);
    String after = before ? "" : "A";
    features.add("PATH:" + after + Grammar.path(sentence, pronoun, head));
    int itsClause = Grammar.clause(sentence, top);
    features.add(
        "CL:" + (itsClause == clause && clause >= 0) + ":" + coarse + ":" + itsRole + after);
    Token own = sentence.token(pronoun);
    if (!coarse.equals("poss") && own.head() >= 0 && own.head() == sentence.token(top).head()) {
      features.add("COARG");
    }
    if (Grammar.dominates(sentence, head, pronoun)) {
      features.add("IWITHINI:" + coarse);
    }
    if (Grammar.dominates(sentence, pronoun, head)) {
      features.add("DOM");
    }
    if (itsClause >= 0 && clause >= 0 && itsClause != clause) {
      boolean mineAbove = Grammar.dominates(sentence, clause, itsClause);
      boolean mineBelow = Grammar.dominates(sentence, itsClause, clause);
      if (before) {
        String how =
            mineAbove
                ? "above"
                : mineBelow ? "below-" + Grammar.base(sentence.token(clause).relation()) : "beside";
        features.add("SUBCL:" + how + ":" + coarse + ":" + itsRole);
      } else {
        features.add("CATA:" + (mineAbove ? "above" : mineBelow ? "below" : "beside") + coarse);
      }
    }
    if (coarse.equals("poss") && own.head() >= 0) {
      int owned = own.head();
      if (sentence.token(owned).head() == sentence.token(top).head()
          && itsRole.startsWith("subj")) {
        features.add("SUBJPOSS");
      }
      if (sentence.token(head).head() == owned || owned == head) {
        features.add("OWNED:" + sentence.token(head).relation());
      }
      if (top != head && Grammar.dominates(sentence, top, pronoun)) {
        features.add("CONJPOSS");
      }
    }
  }

  /** Other mentions of the entity in this sentence that grammar does not allow for a pronoun. */
  private void binding(DiscourseEntity entity, Place nearestPlace, List<String> features) {
    for (Place place : places.getOrDefault(entity, List.of())) {
      if (place == nearestPlace || place.sentence() != sentenceIndex) {
        continue;
      }
      int top = Grammar.firstOfCoordination(sentence, place.head());
      if (!coarse.equals("poss") && sentence.token(top).head() == sentence.token(pronoun).head()) {
        features.add("VIOL");
      }
      if (place.position() > position) {
        features.add("LATERNAME:" + coarse);
        if (clause >= 0
            && coarse.equals("subj")
            && Grammar.dominates(sentence, clause, place.head())) {
          features.add("PRINC");
        }
      }
    }
  }

  /** Pronouns of the entity that were resolved before. */
  private void chain(DiscourseEntity entity, List<String> features) {
    Place last = lastPronoun(entity);
    if (last == null) {
      return;
    }
    int back = Math.min(2, sentenceIndex - last.sentence());
    features.add("CH:" + back + ":" + roleOf(last) + ":" + coarse);
    boolean latest = true;
    for (DiscourseEntity other : candidates) {
      Place its = other == entity ? null : lastPronoun(other);
      latest &=
          its == null
              || its.position() < last.position()
              || Gender.ofPronoun(discourse.head(its).text()) != gender;
    }
    features.add("CHLAST:" + latest + ":" + coarse + back);
  }

  private @Nullable Place lastPronoun(DiscourseEntity entity) {
    Place last = null;
    for (Place place : places.getOrDefault(entity, List.of())) {
      if (place.form() == Form.PRONOUN && place.position() < position) {
        last = place;
      }
    }
    return last;
  }

  private static String bucket(int distance) {
    int[] limits = {5, 8, 13, 21, 34, 55};
    if (distance <= 3) {
      return String.valueOf(distance);
    }
    for (int limit : limits) {
      if (distance <= limit) {
        return String.valueOf(limit);
      }
    }
    return "99";
  }
}
