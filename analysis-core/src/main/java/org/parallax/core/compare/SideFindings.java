package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.text.SentenceId;

/** That two sources take different sides between two camps, where the register names camps. */
final class SideFindings {

  private static final double SIGNIFICANT = 0.05;

  private final CampContrasts contrasts;

  /** Of more sources no two stand for all, and their pairs are too many to be tested. */
  private static final int MOST = 60;

  private final FindingsInput input;

  SideFindings(FindingsInput input) {
    this.input = input;
    this.contrasts = new CampContrasts(input.bootstrap(), input.streams());
  }

  /** The largest certain difference, at most one for each two camps. */
  List<Candidate> all() {
    Map<String, List<String>> camps = input.camps();
    List<String> names = List.copyOf(camps.keySet());
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        candidate(camps, names.get(i), names.get(j)).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private Optional<Candidate> candidate(
      Map<String, List<String>> camps, String first, String second) {
    List<String> one = camps.getOrDefault(first, List.of());
    List<String> other = camps.getOrDefault(second, List.of());
    List<CampContrasts.Gap> gaps = contrasts.gaps(input.sources(), one, other);
    if (gaps.size() > MOST) {
      return Optional.empty();
    }
    return contrasts.pairs(gaps).stream()
        .filter(sides -> sides.q() <= SIGNIFICANT && sides.difference().excludes(0))
        .findFirst()
        .map(
            sides ->
                new Candidate(
                    "sides",
                    sides.difference().point(),
                    text(sides, camp(first, one), camp(second, other)),
                    evidence(sides, one, other)));
  }

  private static String text(CampContrasts.Sides sides, String first, String second) {
    boolean opposed = sides.a().value().low() > 0 && sides.b().value().high() < 0;
    return (opposed ? "Sources take different sides: " : "Sources lean unequally: ")
        + sides.a().source()
        + " speaks of the camp "
        + first
        + " "
        + measure(sides.a().value())
        + " than of "
        + second
        + ", "
        + sides.b().source()
        + " "
        + measure(sides.b().value())
        + "; the difference of "
        + Phrases.score(sides.difference().point())
        + " (95% interval "
        + Phrases.score(sides.difference().low())
        + " to "
        + Phrases.score(sides.difference().high())
        + ") is larger than chance allows.";
  }

  private static String measure(Estimate.Measured gap) {
    return (gap.point() < 0 ? "less" : "more")
        + " favourably ("
        + Phrases.score(gap.point())
        + (gap.excludes(0) ? "" : ", by itself not certain")
        + ")";
  }

  /** A camp with the one of its actors that the register names first. */
  private String camp(String camp, List<String> members) {
    String lead = input.name(members.get(0));
    return "“" + camp + "” (" + lead + (members.size() > 1 ? " and others)" : ")");
  }

  private List<SentenceId> evidence(
      CampContrasts.Sides sides, List<String> one, List<String> other) {
    List<SentenceId> evidence = new ArrayList<>();
    for (SourceView source : input.sources()) {
      int sign = source.id().equals(sides.a().source()) ? 1 : -1;
      if (source.id().equals(sides.a().source()) || source.id().equals(sides.b().source())) {
        evidence.addAll(ContrastFindings.strongest(source, one, sign, 3));
        evidence.addAll(ContrastFindings.strongest(source, other, -sign, 3));
      }
    }
    return evidence;
  }
}
