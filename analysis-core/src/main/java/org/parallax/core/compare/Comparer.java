package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison.Contrast;
import org.parallax.core.compare.Comparison.KeyTerm;
import org.parallax.core.compare.EventWordings.EventWording;

/**
 * Compares sources from their analyses alone. Immutable; can be shared between threads.
 *
 * <p>The result depends on the analyses, the register, the frames and the settings, and not on the
 * order in which sources are given: that only orders the rows and turns the contrasts.
 */
public final class Comparer {

  private final ActorRegister register;
  private final List<String> frames;
  private final ComparisonSettings settings;
  private final RandomStreams streams;
  private final Bootstrap bootstrap;

  /**
   * A comparison to be made.
   *
   * @param register the actors to compare
   * @param frames the ids of the frames to compare, in the order of the catalogue
   * @param settings what else it depends on
   */
  public Comparer(ActorRegister register, List<String> frames, ComparisonSettings settings) {
    this.register = register;
    this.frames = List.copyOf(frames);
    this.settings = settings;
    this.streams = new RandomStreams(settings.seed());
    this.bootstrap = new Bootstrap(settings.replicates());
  }

  /**
   * Compares sources.
   *
   * @param analyses at least one, in the order of the corpus; ids differ
   */
  public Comparison compare(List<DocumentAnalysis> analyses) {
    Set<String> ids = new HashSet<>();
    for (DocumentAnalysis analysis : analyses) {
      if (!ids.add(analysis.id())) {
        throw new IllegalArgumentException("two sources are called " + analysis.id());
      }
    }
    // All is computed in the order of ids, so that no sum depends on the order given.
    List<SourceView> sources =
        analyses.parallelStream()
            .map(analysis -> new SourceView(analysis, streams, settings.replicates()))
            .sorted(Comparator.comparing(SourceView::id))
            .toList();
    Set<String> present = new TreeSet<>();
    sources.forEach(source -> present.addAll(source.actors()));
    List<Actor> actors =
        register.actors().stream().filter(actor -> present.contains(actor.id())).toList();
    return new Tables(analyses, sources, actors).comparison();
  }

  /**
   * Compares groups of sources with each other, each group as if it were one source. Rows name a
   * group by its value of the key, in the form that ids have; passages keep the ids of their
   * sources.
   *
   * @param analyses the sources
   * @param key a key of the manifest, such as {@code outlet}; sources without it are left out
   * @throws org.parallax.core.error.InputException if fewer than two groups come of it
   */
  public Comparison compareGroups(List<DocumentAnalysis> analyses, String key) {
    return compare(SourceGroups.by(key, analyses));
  }

  /** The tables of one comparison. */
  private final class Tables {

    private final List<DocumentAnalysis> analyses;
    private final List<SourceView> sources;
    private final Map<String, SourceView> byId = new TreeMap<>();
    private final List<Actor> actors;
    private final Map<String, Actor> byActorId = new LinkedHashMap<>();
    private final List<String> actorIds;
    private final CorpusOrder order;
    private final Families families = new Families(register);

    Tables(List<DocumentAnalysis> analyses, List<SourceView> sources, List<Actor> actors) {
      this.analyses = analyses;
      this.sources = sources;
      this.actors = actors;
      this.actorIds = actors.stream().map(Actor::id).toList();
      this.order = new CorpusOrder(analyses.stream().map(DocumentAnalysis::id).toList(), actorIds);
      actors.forEach(actor -> byActorId.put(actor.id(), actor));
      sources.forEach(source -> byId.put(source.id(), source));
    }

    Comparison comparison() {
      PortrayalTable portrayals = new PortrayalTable(bootstrap, streams);
      RoleTable roles = new RoleTable(bootstrap, streams);
      LanguageTable language = new LanguageTable(sources, settings.reference());
      LabelSpellings spellings = new LabelSpellings(analyses);
      NamingTable naming = new NamingTable(spellings);
      VoiceTable voices = new VoiceTable(byActorId);
      OneSidednessProfile profile =
          new OneSidednessProfile(families, actorIds, bootstrap, streams, settings.reference());
      Arcs arcs = new Arcs(bootstrap, streams);
      // Beside each other and beside the tables below, since some of them take their time.
      ForkJoinTask<Differences> differing = beside(() -> differences(language));
      ForkJoinTask<Optional<SourceMap>> mapped = beside(() -> map(language));
      ForkJoinTask<TalkingPoints.Result> shared = beside(this::points);
      ForkJoinTask<List<EventWording>> events =
          beside(() -> EventWordings.of(analyses, actors, spellings));
      Map<String, List<KeyTerm>> keyness = new Keyness(sources, new ActorNames(actors)).all();
      Differences differences = differing.join();
      TalkingPoints.Result points = shared.join();
      Optional<SourceMap> map = mapped.join();
      Comparison tables =
          new Comparison(
              analyses,
              actors,
              bySource(source -> byActor(actor -> portrayals.rows(source, actor))),
              differences.contrasts(),
              bySource(source -> roles.rows(source, actorIds)),
              bySource(source -> frames.stream().map(f -> FrameTable.row(source, f)).toList()),
              bySource(language::rows),
              bySource(voices::rows),
              bySource(source -> byActor(actor -> naming.rows(source, actor))),
              bySource(source -> byActor(actor -> List.of(OmissionTable.row(source, actor)))),
              bySource(source -> keyness.getOrDefault(source.id(), List.of())),
              points.passages(),
              order.positions(map.map(SourceMap::positions).orElse(List.of())),
              bySource(profile::rows),
              List.of(),
              bySource(source -> rollUps(portrayals, source)),
              differences.rateContrasts(),
              points.points(),
              map.map(SourceMap::pairs).orElse(List.of()),
              map.map(SourceMap::fit).orElse(0.0),
              bySource(source -> arcs.rows(source, actorIds)),
              bySource(source -> byActor(actor -> ActorFrameTable.rows(source, actor, frames))),
              events.join());
      return tables.withFindings(
          new Findings(new FindingsInput(sources, byActorId, families, bootstrap, streams))
              .choose(tables));
    }

    private TalkingPoints.Result points() {
      return new TalkingPoints(sources, new PointLabels(sources, byActorId))
          .find(new SharedSequences(sources).matches());
    }

    private Optional<SourceMap> map(LanguageTable language) {
      return sources.size() < 3
          ? Optional.empty()
          : Optional.of(new SourceMap(sources, actorIds, frames, language.devices()));
    }

    /** Begins work that another thread takes over if one is free. */
    private static <T> ForkJoinTask<T> beside(Callable<T> work) {
      return ForkJoinTask.adapt(work).fork();
    }

    private <T> List<T> bySource(Function<SourceView, List<T>> rows) {
      return analyses.parallelStream()
          .map(analysis -> byId.get(analysis.id()))
          .filter(source -> source != null)
          .flatMap(source -> rows.apply(source).stream())
          .toList();
    }

    private <T> List<T> byActor(Function<String, List<T>> rows) {
      return actorIds.stream().flatMap(actor -> rows.apply(actor).stream()).toList();
    }

    private List<Comparison.Portrayal> rollUps(PortrayalTable table, SourceView source) {
      List<Comparison.Portrayal> rows = new ArrayList<>();
      families.all().forEach((head, members) -> rows.add(table.rollUp(source, head, members)));
      return rows;
    }

    private Differences differences(LanguageTable language) {
      Contrasts portrayal = new Contrasts(bootstrap, streams, settings.pairsUpTo());
      List<Contrast> contrasts =
          actorIds.parallelStream()
              .flatMap(actor -> portrayal.of(actor, sources).stream())
              .toList();
      List<RateContrast> rates =
          new ComparedRates(sources, streams, bootstrap, settings.pairsUpTo())
              .all(actorIds, frames, language.devices());
      return Differences.adjusted(order.contrasts(contrasts), order.rateContrasts(rates));
    }
  }
}
