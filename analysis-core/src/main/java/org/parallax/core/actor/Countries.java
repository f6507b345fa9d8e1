package org.parallax.core.actor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.error.ModelException;

/** The world's countries with their demonyms and capitals, for suggesting registers. Immutable. */
final class Countries {

  private static final String RESOURCE = "countries.csv";

  /**
   * A country.
   *
   * @param capitals the capital, and buildings that stand for its government
   */
  record Country(String name, List<String> demonyms, List<String> capitals, List<String> others) {

    Country {
      demonyms = List.copyOf(demonyms);
      capitals = List.copyOf(capitals);
      others = List.copyOf(others);
    }
  }

  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byDemonym = new HashMap<>();
  private final Map<String, Country> byCapital = new HashMap<>();

  private Countries() {}

  static Countries load() {
    try (InputStream stream = Countries.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new ModelException("the table of countries is missing: " + RESOURCE);
      }
      Countries countries = new Countries();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(countries::add);
      return countries;
    } catch (IOException e) {
      throw new ModelException("the table of countries cannot be read: " + RESOURCE, e);
    }
  }

  private void add(String line) {
    String[] fields = line.split(";", -1);
    Country country = new Country(fields[0], list(fields[1]), list(fields[2]), list(fields[3]));
    byName.put(key(country.name()), country);
    country.others().forEach(name -> byName.put(key(name), country));
    country.demonyms().forEach(demonym -> byDemonym.put(key(demonym), country));
    country.capitals().forEach(capital -> byCapital.put(key(capital), country));
  }

  private static List<String> list(String field) {
    List<String> values = new ArrayList<>();
    for (String value : field.split(",", -1)) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  private static String key(String name) {
    return String.join(" ", NameAtoms.of(name));
  }

  /** The country of a name, a demonym or a capital. */
  Optional<Country> any(String word) {
    String key = key(word);
    return Optional.ofNullable(byName.get(key))
        .or(() -> Optional.ofNullable(byDemonym.get(key)))
        .or(() -> Optional.ofNullable(byCapital.get(key)));
  }

  /** The country that a nationality is made from. */
  Optional<Country> ofDemonym(String word) {
    return Optional.ofNullable(byDemonym.get(key(word)));
  }
}
