package org.parallax.validation.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Recall and precision of found devices against planted ones. A planted device is found if a found
 * one of the same device shares a character with it; a found one is right if it does so with a
 * planted one.
 *
 * @param rows one for each device of either side, then one for all together, then one where any
 *     device counts as the same
 */
public record DeviceScores(List<Row> rows) {

  /** The device of the row over all devices. */
  public static final String ALL = "all, same device";

  /** The device of the row that asks only whether anything was marked at the place. */
  public static final String ANY = "all, any device";

  public DeviceScores {
    rows = List.copyOf(rows);
  }

  /**
   * One line of the table.
   *
   * @param device the device's id
   * @param planted how many the key lists
   * @param found how many of these were found
   * @param marked how many the tool marked
   * @param right how many of these are in the key
   */
  public record Row(String device, int planted, int found, int marked, int right) {

    /** The share of planted devices that were found, {@code NaN} where none was planted. */
    public double recall() {
      return planted == 0 ? Double.NaN : (double) found / planted;
    }

    /** The share of marks that are in the key, {@code NaN} where nothing was marked. */
    public double precision() {
      return marked == 0 ? Double.NaN : (double) right / marked;
    }
  }

  /** Compares a key with what was found. */
  public static DeviceScores of(List<PlantedDevice> planted, List<PlantedDevice> found) {
    BiPredicate<PlantedDevice, PlantedDevice> same =
        (a, b) -> a.device().equals(b.device()) && a.overlaps(b);
    SortedSet<String> devices = new TreeSet<>();
    planted.forEach(device -> devices.add(device.device()));
    found.forEach(device -> devices.add(device.device()));
    List<Row> rows = new ArrayList<>();
    for (String device : devices) {
      rows.add(row(device, planted, found, one -> one.device().equals(device), same));
    }
    rows.add(row(ALL, planted, found, one -> true, same));
    rows.add(row(ANY, planted, found, one -> true, PlantedDevice::overlaps));
    return new DeviceScores(rows);
  }

  private static Row row(
      String name,
      List<PlantedDevice> planted,
      List<PlantedDevice> found,
      Predicate<PlantedDevice> counted,
      BiPredicate<PlantedDevice, PlantedDevice> matches) {
    List<PlantedDevice> key = planted.stream().filter(counted).toList();
    List<PlantedDevice> marks = found.stream().filter(counted).toList();
    long hit = key.stream().filter(k -> found.stream().anyMatch(m -> matches.test(k, m))).count();
    long right =
        marks.stream().filter(m -> planted.stream().anyMatch(k -> matches.test(k, m))).count();
    return new Row(name, key.size(), (int) hit, marks.size(), (int) right);
  }

  /** The row over all devices. */
  public Row all() {
    return rows.stream().filter(row -> row.device().equals(ALL)).findFirst().orElseThrow();
  }

  /** The table as Markdown. */
  public String markdown() {
    StringBuilder table =
        new StringBuilder(
            "| device | planted | marked | recall | precision |\n|---|---|---|---|---|\n");
    for (Row row : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %s | %s |%n",
              row.device(),
              row.planted(),
              row.marked(),
              figure(row.recall()),
              figure(row.precision())));
    }
    return table.toString();
  }

  private static String figure(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.2f", share);
  }
}
