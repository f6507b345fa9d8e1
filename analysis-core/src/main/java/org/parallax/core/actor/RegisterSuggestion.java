package org.parallax.core.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.clean.Paragraph;

/**
 * Suggests whom a register should hold: the named entities of a corpus, variants of a name joined,
 * letter words joined to what they stand for, countries joined with their demonyms and capitals.
 * The most mentioned come first; of those that are about equal, those that the sources use most
 * unevenly. A suggestion is for a person to correct.
 */
public final class RegisterSuggestion {

  /** An entity named less often than this is not suggested. */
  private static final int LEAST = 3;

  private static final int MOST = 40;

  /**
   * A suggested actor.
   *
   * @param actor as it would stand in the register
   * @param mentions how often names of it stand in all sources
   * @param bySource how often in each source
   * @param unevenness the coefficient of variation of its rate over the sources, 0 where all use it
   *     alike
   */
  public record Suggested(
      Actor actor, int mentions, Map<String, Integer> bySource, double unevenness) {

    public Suggested {
      bySource = Map.copyOf(bySource);
    }
  }

  private final Countries countries = Countries.load();
  private final Map<String, Cluster> clusters = new LinkedHashMap<>();

  private final Map<String, Integer> adjectives = new TreeMap<>();

  private RegisterSuggestion() {}

  /** The suggestions for annotated documents, best first. */
  public static List<Suggested> of(List<AnnotatedDocument> documents) {
    RegisterSuggestion suggestion = new RegisterSuggestion();
    documents.forEach(suggestion::read);
    return suggestion.suggest();
  }

  /** The register of suggestions. */
  public static ActorRegister register(List<Suggested> suggestions) {
    return new ActorRegister(suggestions.stream().map(Suggested::actor).toList(), true);
  }

  /** The YAML of suggestions, with counts in comments. */
  public static String yaml(List<Suggested> suggestions) {
    StringBuilder text =
        new StringBuilder(
            "# Suggested by 'parallax actors' from the texts. Correct it: remove who does not matter,"
                + "\n# join what is one, add aliases, demonyms, exclusions and part_of.\nactors:\n");
    for (Suggested suggested : suggestions) {
      Map<String, Integer> sorted = new TreeMap<>(suggested.bySource());
      text.append(
          String.format(
              Locale.ROOT,
              "  # %d mentions, unevenness %.2f: %s%n",
              suggested.mentions(),
              suggested.unevenness(),
              sorted.toString().replaceAll("[{}]", "").replace("=", " ")));
      String one = ActorRegisterText.of(new ActorRegister(List.of(suggested.actor())));
      one.lines().skip(1).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  /** What may be one entity. */
  private static final class Cluster {
    final Map<String, Integer> variants = new LinkedHashMap<>();
    final Map<String, Integer> types = new HashMap<>();
    final Map<String, Integer> bySource = new LinkedHashMap<>();
    Optional<Countries.Country> country = Optional.empty();
    int mentions;

    void add(String variant, String type, String source) {
      variants.merge(variant, 1, Integer::sum);
      types.merge(type, 1, Integer::sum);
      bySource.merge(source, 1, Integer::sum);
      mentions++;
    }

    void take(Cluster other) {
      other.variants.forEach((variant, n) -> variants.merge(variant, n, Integer::sum));
      other.types.forEach((type, n) -> types.merge(type, n, Integer::sum));
      other.bySource.forEach((source, n) -> bySource.merge(source, n, Integer::sum));
      mentions += other.mentions;
    }

    String type() {
      return types.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElse("O");
    }
  }

  private void read(AnnotatedDocument document) {
    Map<String, String> shortForms = new HashMap<>();
    for (AnnotatedSentence sentence : document.sentences()) {
      // Whatever the tagger makes of a nationality that it does not know.
      sentence.tokens().stream()
          .map(Token::text)
          .filter(text -> text.matches("\\p{Lu}\\p{L}+(an|ic|ese|ish|i)"))
          .forEach(text -> adjectives.merge(text, 1, Integer::sum));
      if (sentence.kind() == Paragraph.Kind.HEADING) {
        continue;
      }
      for (int i = 0; i < sentence.size(); ) {
        int end = end(sentence, i);
        if (end < 0) {
          demonym(sentence, i, document.id());
          i++;
          continue;
        }
        String name = name(document, sentence, i, end);
        String type = sentence.token(i).entity();
        if (!name.isEmpty()) {
          String known = shortForms.getOrDefault(name, name);
          cluster(known).add(name, type, document.id());
          introduced(sentence, end)
              .filter(form -> form.charAt(0) == name.charAt(0))
              .ifPresent(form -> shortForms.put(form, known));
        }
        i = end + 1;
      }
    }
    shortForms.forEach(
        (form, name) -> {
          Cluster own = clusters.get(form);
          if (own != null && own != clusters.get(name)) {
            cluster(name).take(own);
            clusters.remove(form);
          }
        });
  }

  private Cluster cluster(String name) {
    Optional<Countries.Country> country = countries.any(name);
    String key = country.map(Countries.Country::name).orElse(name);
    Cluster cluster = clusters.computeIfAbsent(key, k -> new Cluster());
    cluster.country = country;
    return cluster;
  }

  /** The last token of the named entity that begins at a token, or -1. */
  private static int end(AnnotatedSentence sentence, int first) {
    String type = sentence.token(first).entity();
    if (type.equals("O") || !Character.isUpperCase(sentence.token(first).text().codePointAt(0))) {
      return -1;
    }
    int end = first;
    while (end + 1 < sentence.size()
        && sentence.token(end + 1).entity().equals(type)
        && !sentence.token(end + 1).text().matches("[-–—/,]")) {
      end++;
    }
    if (end == first && sentence.token(first).tag().startsWith("JJ")) {
      return -1;
    }
    while (end > first && !sentence.token(end).isNoun() && !sentence.token(end).isWord()
        || end > first && sentence.token(end).tag().equals("POS")) {
      end--;
    }
    return end;
  }

  private static String name(
      AnnotatedDocument document, AnnotatedSentence sentence, int first, int last) {
    return document
        .text(sentence.token(first).span().union(sentence.token(last).span()))
        .replaceAll("\\s+", " ")
        .replaceAll("['’]s?$", "")
        .strip();
  }

  private void demonym(AnnotatedSentence sentence, int index, String source) {
    Token token = sentence.token(index);
    if (token.tag().startsWith("JJ") && NameAtoms.isCapitalised(token.text())) {
      countries
          .ofDemonym(token.text())
          .ifPresent(country -> cluster(country.name()).add(token.text(), "LOCATION", source));
    }
  }

  private static Optional<String> introduced(AnnotatedSentence sentence, int end) {
    if (end + 3 < sentence.size()
        && sentence.token(end + 1).text().equals("(")
        && sentence.token(end + 3).text().equals(")")
        && NameAtoms.isAcronym(sentence.token(end + 2).text())) {
      return Optional.of(sentence.token(end + 2).text());
    }
    return Optional.empty();
  }

  private List<Suggested> suggest() {
    joinVariants();
    Map<String, Integer> total = new HashMap<>();
    clusters.values().forEach(c -> c.bySource.forEach((s, n) -> total.merge(s, n, Integer::sum)));
    List<Suggested> suggestions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Set<String> claimed = new HashSet<>();
    List<Map.Entry<String, Cluster>> order = new ArrayList<>(clusters.entrySet());
    order.sort(Comparator.comparingInt(entry -> -entry.getValue().mentions));
    for (Map.Entry<String, Cluster> entry : order) {
      Cluster cluster = entry.getValue();
      if (cluster.mentions >= LEAST && suggestions.size() < MOST) {
        Optional<Actor> actor = actor(entry.getKey(), cluster, ids, claimed);
        actor.ifPresent(
            one ->
                suggestions.add(
                    new Suggested(
                        one, cluster.mentions, cluster.bySource, unevenness(cluster, total))));
      }
    }
    suggestions.sort(Comparator.comparingDouble(s -> -rank(s)));
    return suggestions;
  }

  /** Mentions count most; unevenness up to half as much again. */
  private static double rank(Suggested suggested) {
    return suggested.mentions() * (1 + 0.5 * Math.min(1, suggested.unevenness() / 2));
  }

  /** Joins a name to the longest of which it is the end: "Kerr" to "Anna Kerr", if only one. */
  private void joinVariants() {
    List<String> names = new ArrayList<>(clusters.keySet());
    names.sort(Comparator.comparingInt(name -> NameAtoms.of(name).size()));
    for (String name : names) {
      Cluster own = clusters.get(name);
      if (own == null || own.country.isPresent()) {
        continue;
      }
      List<String> atoms = NameAtoms.of(name);
      List<String> longer = new ArrayList<>();
      for (Map.Entry<String, Cluster> other : clusters.entrySet()) {
        List<String> others = NameAtoms.of(other.getKey());
        boolean person = own.type().equals("PERSON") && other.getValue().type().equals("PERSON");
        boolean sameKind = own.type().equals(other.getValue().type());
        boolean ends =
            others.size() > atoms.size()
                && others.subList(others.size() - atoms.size(), others.size()).equals(atoms);
        boolean same = !other.getKey().equals(name) && others.equals(atoms);
        if (other.getValue().country.isEmpty()
            && (same || ends && sameKind && (person || atoms.size() > 1))) {
          longer.add(other.getKey());
        }
      }
      if (longer.isEmpty()) {
        continue;
      }
      longer.sort(Comparator.comparingInt(other -> -mentionsOf(other)));
      boolean clear =
          longer.size() == 1 || mentionsOf(longer.get(0)) >= 3 * mentionsOf(longer.get(1));
      if (clear) {
        Cluster target = clusters.get(longer.get(0));
        if (target != null) {
          target.take(own);
          clusters.remove(name);
        }
      }
    }
  }

  private int mentionsOf(String name) {
    Cluster cluster = clusters.get(name);
    return cluster == null ? 0 : cluster.mentions;
  }

  private Optional<Actor> actor(String key, Cluster cluster, Set<String> ids, Set<String> claimed) {
    String name = cluster.country.map(Countries.Country::name).orElse(fullest(key, cluster));
    String id = id(name);
    if (id.isEmpty() || NameAtoms.of(name).isEmpty() || !claimed.add(form(name))) {
      return Optional.empty();
    }
    if (!ids.add(id)) {
      return Optional.empty();
    }
    Set<String> aliases = new LinkedHashSet<>();
    Set<String> demonyms = new LinkedHashSet<>();
    Set<String> metonyms = new LinkedHashSet<>();
    List<String> made = cluster.country.isPresent() ? List.of() : adjectivesOf(name);
    demonyms.addAll(unclaimed(made, claimed));
    if (cluster.country.isPresent()) {
      Countries.Country country = cluster.country.get();
      aliases.addAll(unclaimed(country.others(), claimed));
      demonyms.addAll(unclaimed(country.demonyms(), claimed));
      metonyms.addAll(unclaimed(country.capitals(), claimed));
    } else {
      List<String> variants =
          cluster.variants.entrySet().stream()
              .filter(variant -> variant.getValue() >= 2)
              .map(Map.Entry::getKey)
              .toList();
      aliases.addAll(unclaimed(variants, claimed));
      aliases.removeIf(
          alias ->
              kind(cluster) == ActorKind.PERSON
                  && !name.equals(alias)
                  && NameAtoms.of(alias).size() == 1
                  && form(name).endsWith(" " + form(alias)));
    }
    return Optional.of(
        new Actor(
            id,
            name,
            made.isEmpty() ? kind(cluster) : ActorKind.COUNTRY,
            List.copyOf(aliases),
            List.copyOf(demonyms),
            List.copyOf(metonyms),
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  /** Nationalities that the texts make from a name that no table knows: "Norlandic". */
  private List<String> adjectivesOf(String name) {
    if (NameAtoms.of(name).size() > 1 || name.length() < 4) {
      return List.of();
    }
    String stem = name.replaceFirst("[aeiou]$", "");
    return adjectives.entrySet().stream()
        .filter(adjective -> adjective.getValue() >= 1)
        .map(Map.Entry::getKey)
        .filter(adjective -> adjective.startsWith(stem))
        .filter(adjective -> adjective.substring(stem.length()).matches("i?an|ic|ese|ish|i"))
        .toList();
  }

  private static List<String> unclaimed(List<String> wordings, Set<String> claimed) {
    return wordings.stream()
        .filter(wording -> !form(wording).isEmpty() && claimed.add(form(wording)))
        .toList();
  }

  private static String form(String wording) {
    return String.join(" ", NameAtoms.of(wording)).replaceFirst("^the ", "");
  }

  /** The most frequent variant of the most words, so that "Anna Kerr" is chosen over "Kerr". */
  private static String fullest(String key, Cluster cluster) {
    return cluster.variants.entrySet().stream()
        .filter(
            variant -> variant.getValue() * 10 >= cluster.mentions || variant.getKey().equals(key))
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(
                    variant -> Math.min(3, NameAtoms.of(variant.getKey()).size()))
                .thenComparing(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(key);
  }

  private static ActorKind kind(Cluster cluster) {
    if (cluster.country.isPresent()) {
      return ActorKind.COUNTRY;
    }
    return switch (cluster.type()) {
      case "PERSON" -> ActorKind.PERSON;
      case "LOCATION" -> ActorKind.PLACE;
      default -> ActorKind.ORGANISATION;
    };
  }

  private static String id(String name) {
    return String.join("-", NameAtoms.of(name)).replaceAll("[^\\p{L}\\p{N}.-]", "");
  }

  private static double unevenness(Cluster cluster, Map<String, Integer> total) {
    if (total.size() < 2) {
      return 0;
    }
    double[] rates =
        total.entrySet().stream()
            .mapToDouble(
                entry ->
                    cluster.bySource.getOrDefault(entry.getKey(), 0)
                        / (double) Math.max(1, entry.getValue()))
            .toArray();
    double mean = 0;
    for (double rate : rates) {
      mean += rate / rates.length;
    }
    double variance = 0;
    for (double rate : rates) {
      variance += (rate - mean) * (rate - mean) / rates.length;
    }
    return mean == 0 ? 0 : Math.sqrt(variance) / mean;
  }
}
