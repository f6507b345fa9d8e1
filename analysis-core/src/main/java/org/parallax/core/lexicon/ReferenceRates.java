package org.parallax.core.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How often devices and cues stand in ordinary news, to hold a source's rates against. Figures
 * only; how they were made: docs/methods/cues.md.
 *
 * @param catalogue the fingerprint of the catalogue that was counted with
 * @param provenance what was counted and when, a line each
 * @param rates the figures in order of their keys
 */
public record ReferenceRates(String catalogue, List<String> provenance, List<Rate> rates) {

  /** The key of the share of sentences that readers are likely to find loaded. */
  public static final String LOADED_SENTENCES = "loaded-sentences";

  /** The key of the share of judgements that are given as somebody's words. */
  public static final String ATTRIBUTED_CLAIMS = "attributed-claims";

  private static final String CATALOGUE = "# catalogue ";
  private static final String HEADER = "key\tcount\tvalue\tlow\thigh";

  /**
   * One figure.
   *
   * @param key {@code device:ID}, {@code cue:ID}, {@code loaded-sentences} or {@code
   *     attributed-claims}
   * @param count how many were seen
   * @param value per 1,000 words, or a share
   * @param low the lower end of the 95% interval
   * @param high the upper end
   */
  public record Rate(String key, int count, double value, double low, double high) {}

  public ReferenceRates {
    provenance = List.copyOf(provenance);
    rates = List.copyOf(rates);
  }

  /** The rates that come with Parallax. */
  public static ReferenceRates shipped() {
    try (InputStream in = ReferenceRates.class.getResourceAsStream("reference-rates.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the build left no reference-rates.tsv");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Rates out of their written form.
   *
   * @throws IllegalArgumentException if a line is not of that form
   */
  public static ReferenceRates parse(String text) {
    String catalogue = "";
    List<String> provenance = new ArrayList<>();
    List<Rate> rates = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(CATALOGUE)) {
        catalogue = line.substring(CATALOGUE.length());
      } else if (line.startsWith("#")) {
        provenance.add(line.substring(1).strip());
      } else if (!line.equals(HEADER)) {
        rates.add(rate(line));
      }
    }
    return new ReferenceRates(catalogue, provenance, rates);
  }

  private static Rate rate(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 5) {
      throw new IllegalArgumentException("not a rate: " + line);
    }
    return new Rate(
        fields[0],
        Integer.parseInt(fields[1]),
        Double.parseDouble(fields[2]),
        Double.parseDouble(fields[3]),
        Double.parseDouble(fields[4]));
  }

  /** The written form: provenance, then a table with tabs. */
  public String written() {
    StringBuilder text = new StringBuilder();
    provenance.forEach(line -> text.append("# ").append(line).append('\n'));
    text.append(CATALOGUE).append(catalogue).append('\n').append(HEADER).append('\n');
    for (Rate rate : rates) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s\t%d\t%.4f\t%.4f\t%.4f\n",
              rate.key(),
              rate.count(),
              rate.value(),
              rate.low(),
              rate.high()));
    }
    return text.toString();
  }

  /** A figure by its key; empty where it was not counted. */
  public Optional<Rate> find(String key) {
    return rates.stream().filter(rate -> rate.key().equals(key)).findFirst();
  }

  /**
   * The figures by key, as a comparison takes them: those of devices that the catalogue in use
   * shares with the shipped one, and the shares.
   */
  public Map<String, Double> figures(CueCatalogue inUse) {
    CueCatalogue counted = CueCatalogueReader.shipped();
    Map<String, Double> figures = new TreeMap<>();
    rates.stream()
        .filter(rate -> !rate.key().contains(":"))
        .forEach(rate -> figures.put(rate.key(), rate.value()));
    for (CueDevice device : inUse.devices()) {
      if (counted.devices().contains(device)) {
        Optional<Rate> whole = find("device:" + device.id());
        whole.ifPresent(rate -> figures.put(rate.key(), rate.value()));
        for (Cue cue : device.cues()) {
          // What was never seen in that much news has a rate of nothing.
          figures.put("cue:" + cue.id(), find("cue:" + cue.id()).map(Rate::value).orElse(0.0));
        }
      }
    }
    return figures;
  }
}
