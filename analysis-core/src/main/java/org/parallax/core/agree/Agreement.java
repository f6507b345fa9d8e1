package org.parallax.core.agree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.core.agree.AgreementReport.DeviceAgreement;
import org.parallax.core.agree.AgreementReport.DividedSentence;
import org.parallax.core.agree.AgreementReport.PairAgreement;
import org.parallax.core.compare.Estimate;
import org.parallax.core.compare.Estimate.Withheld;

/**
 * Compares readers who marked devices in the same sentences. Each device is a question of its own
 * with two answers, marked and not marked, since marks may overlap. Intervals are drawn over
 * sentences, whose words hang together.
 */
public final class Agreement {

  /** Fewer sentences than these carry no interval that deserves the name. */
  public static final int ENOUGH = 10;

  private final List<ReadSentence> sentences;
  private final Annotation tool;
  private final List<Annotation> people;
  private final Unit unit;
  private final SentenceBootstrap bootstrap;

  private Agreement(
      List<ReadSentence> sentences,
      Annotation tool,
      List<Annotation> people,
      Unit unit,
      long seed) {
    this.sentences = List.copyOf(sentences);
    this.tool = tool;
    this.people = List.copyOf(people);
    this.unit = unit;
    this.bootstrap = new SentenceBootstrap(seed);
  }

  /**
   * Compares people with each other and with the tool.
   *
   * @param sentences the sentences that were given to them
   * @param tool the tool's marks
   * @param people one annotation a person; names differ
   * @param unit what is compared
   * @param seed the seed of the bootstrap
   */
  public static AgreementReport of(
      List<ReadSentence> sentences,
      Annotation tool,
      List<Annotation> people,
      Unit unit,
      long seed) {
    return new Agreement(sentences, tool, people, unit, seed).report();
  }

  private AgreementReport report() {
    SortedSet<String> devices = new TreeSet<>();
    Stream.concat(people.stream(), Stream.of(tool))
        .flatMap(annotation -> annotation.marks().stream())
        .forEach(mark -> devices.add(mark.device()));
    List<String> questions = new ArrayList<>(devices);
    questions.add(AgreementReport.ANY);
    return new AgreementReport(
        unit,
        people.stream().map(Annotation::annotator).toList(),
        (int) sentences.stream().filter(this::isShared).count(),
        questions.stream().map(this::device).toList(),
        questions.stream().flatMap(this::pairs).toList(),
        divided(devices));
  }

  private boolean isShared(ReadSentence sentence) {
    return people.stream().filter(person -> person.read().contains(sentence.id())).count() >= 2;
  }

  private DeviceAgreement device(String device) {
    return new DeviceAgreement(
        device,
        alpha(device),
        withTool(device),
        people.stream().mapToDouble(person -> share(person, device)).average().orElse(0),
        share(tool, device));
  }

  private Estimate alpha(String device) {
    List<Coincidences> parts = new ArrayList<>();
    for (ReadSentence sentence : sentences) {
      List<Answers> given =
          people.stream()
              .filter(person -> person.read().contains(sentence.id()))
              .map(person -> Answers.of(person, sentence, device, unit))
              .toList();
      if (given.size() >= 2) {
        parts.add(Coincidences.of(Answers.byUnit(given)));
      }
    }
    if (people.size() < 2) {
      return new Withheld("fewer than two readers", 0);
    }
    return estimate(parts, drawn -> Coincidences.sum(drawn).alpha());
  }

  /** Each sentence's tables, one a person, so that one draw serves all of them. */
  private Estimate withTool(String device) {
    List<List<CrossTable>> parts = new ArrayList<>();
    for (ReadSentence sentence : sentences) {
      if (tool.read().contains(sentence.id())) {
        List<CrossTable> tables =
            people.stream().map(person -> table(person, tool, sentence, device)).toList();
        if (people.stream().anyMatch(person -> person.read().contains(sentence.id()))) {
          parts.add(tables);
        }
      }
    }
    return estimate(
        parts,
        drawn -> {
          List<Double> kappas = new ArrayList<>();
          for (int i = 0; i < people.size(); i++) {
            int person = i;
            CrossTable.sum(drawn.stream().map(tables -> tables.get(person)).toList())
                .kappa()
                .ifPresent(kappas::add);
          }
          return kappas.stream().mapToDouble(Double::doubleValue).average();
        });
  }

  private Stream<PairAgreement> pairs(String device) {
    List<Annotation> readers = new ArrayList<>(people);
    readers.add(tool);
    List<PairAgreement> pairs = new ArrayList<>();
    for (int i = 0; i < readers.size(); i++) {
      for (int j = i + 1; j < readers.size(); j++) {
        Annotation one = readers.get(i);
        Annotation other = readers.get(j);
        List<CrossTable> parts =
            sentences.stream()
                .filter(s -> one.read().contains(s.id()) && other.read().contains(s.id()))
                .map(sentence -> table(one, other, sentence, device))
                .toList();
        if (!parts.isEmpty()) {
          pairs.add(
              new PairAgreement(
                  one.annotator(),
                  other.annotator(),
                  device,
                  estimate(parts, drawn -> CrossTable.sum(drawn).kappa())));
        }
      }
    }
    return pairs.stream();
  }

  private CrossTable table(Annotation one, Annotation other, ReadSentence sentence, String device) {
    if (!one.read().contains(sentence.id()) || !other.read().contains(sentence.id())) {
      return CrossTable.of(List.of());
    }
    return CrossTable.of(
        Answers.byUnit(
            List.of(
                Answers.of(one, sentence, device, unit),
                Answers.of(other, sentence, device, unit))));
  }

  private <T> Estimate estimate(List<T> parts, Function<List<T>, OptionalDouble> figure) {
    if (parts.isEmpty()) {
      return new Withheld("no sentence in common", 0);
    }
    OptionalDouble point = figure.apply(parts);
    if (point.isEmpty()) {
      return new Withheld("nobody differs, so chance cannot be told apart", parts.size());
    }
    if (parts.size() < ENOUGH) {
      return new Withheld("fewer than " + ENOUGH + " sentences", parts.size());
    }
    return bootstrap.estimate(parts, figure, point.getAsDouble());
  }

  private double share(Annotation reader, String device) {
    return sentences.stream()
        .filter(sentence -> reader.read().contains(sentence.id()))
        .flatMap(sentence -> Answers.of(reader, sentence, device, unit).values().stream())
        .mapToDouble(answer -> answer.equals(Answers.MARKED) ? 1 : 0)
        .average()
        .orElse(0);
  }

  private List<DividedSentence> divided(SortedSet<String> devices) {
    List<DividedSentence> divided = new ArrayList<>();
    for (ReadSentence sentence : sentences) {
      List<Annotation> readers =
          people.stream().filter(person -> person.read().contains(sentence.id())).toList();
      if (readers.size() >= 2) {
        devices.stream()
            .map(device -> divided(sentence, device, readers))
            .filter(row -> row.disagreement() > 0)
            .max(Comparator.comparingDouble(DividedSentence::disagreement))
            .ifPresent(divided::add);
      }
    }
    divided.sort(
        Comparator.comparingDouble(DividedSentence::disagreement)
            .reversed()
            .thenComparing(DividedSentence::sentence));
    return divided;
  }

  private DividedSentence divided(ReadSentence sentence, String device, List<Annotation> readers) {
    int marked = (int) readers.stream().filter(r -> Answers.marks(r, sentence, device)).count();
    int n = readers.size();
    double parting = 2.0 * marked * (n - marked) / ((double) n * (n - 1));
    return new DividedSentence(
        sentence.id(), device, marked, n, Answers.marks(tool, sentence, device), parting);
  }
}
