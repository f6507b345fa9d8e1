package org.parallax.core.agree;

import java.util.List;
import org.parallax.core.compare.Estimate;
import org.parallax.core.text.SentenceId;

/**
 * How far readers agree.
 *
 * @param unit what was compared
 * @param people the readers, in the order given
 * @param sentences how many sentences at least two readers went through
 * @param devices one row for each device that anybody marked, then one for any device at all
 * @param pairs one row for each pair of readers that share a sentence
 * @param divided the sentences that divide the readers, most divided first
 */
public record AgreementReport(
    Unit unit,
    List<String> people,
    int sentences,
    List<DeviceAgreement> devices,
    List<PairAgreement> pairs,
    List<DividedSentence> divided) {

  /** The device of the row for any device at all. */
  public static final String ANY = "*";

  public AgreementReport {
    people = List.copyOf(people);
    devices = List.copyOf(devices);
    pairs = List.copyOf(pairs);
    divided = List.copyOf(divided);
  }

  /**
   * Agreement on one device.
   *
   * @param device the device's id or {@link #ANY}
   * @param people Krippendorff's alpha among the people; n counts sentences
   * @param withTool the mean of Cohen's kappa between each person and the tool; n counts sentences
   * @param markedByPeople the mean share of units that a person marked, in [0, 1]
   * @param markedByTool the share that the tool marked
   */
  public record DeviceAgreement(
      String device,
      Estimate people,
      Estimate withTool,
      double markedByPeople,
      double markedByTool) {}

  /**
   * Agreement of two readers over any device.
   *
   * @param first one reader
   * @param second the other; the tool comes last
   * @param device the device's id or {@link #ANY}
   * @param kappa Cohen's kappa; n counts sentences
   */
  public record PairAgreement(String first, String second, String device, Estimate kappa) {}

  /**
   * A sentence on which readers part.
   *
   * @param sentence the sentence
   * @param device the device on which they part most
   * @param marked how many people marked it so
   * @param readers how many went through the sentence
   * @param tool whether the tool marked it so
   * @param disagreement the share of pairs of people that part, in [0, 1]
   */
  public record DividedSentence(
      SentenceId sentence,
      String device,
      int marked,
      int readers,
      boolean tool,
      double disagreement) {}
}
