package org.parallax.core.actor.pronoun;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parallax.core.error.ModelException;

/**
 * The usual gender of given names, from the list that comes with CoreNLP's models (Bergsma and Lin,
 * Bootstrapping Path-Based Pronoun Resolution, ACL 2006, and name lists). Without the list, every
 * name's gender is unknown. Immutable.
 */
final class GivenNames {

  private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  private final Map<String, Gender> genders;

  private GivenNames(Map<String, Gender> genders) {
    this.genders = Map.copyOf(genders);
  }

  static GivenNames load() {
    Map<String, Gender> genders = new HashMap<>();
    try (InputStream stream = GivenNames.class.getResourceAsStream(RESOURCE)) {
      if (stream != null) {
        new String(stream.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.split("\t", -1))
            .filter(fields -> fields.length == 2)
            .forEach(
                fields ->
                    genders.put(
                        fields[0].toLowerCase(Locale.ROOT),
                        fields[1].equals("FEMALE") ? Gender.FEMALE : Gender.MALE));
      }
    } catch (IOException e) {
      throw new ModelException("the list of given names cannot be read: " + RESOURCE, e);
    }
    return new GivenNames(genders);
  }

  Gender of(String name) {
    return genders.getOrDefault(name.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }
}
