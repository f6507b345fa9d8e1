package org.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.SectionRow;
import org.parallax.core.compare.SectionTable;

/**
 * What a report is made of.
 *
 * @param comparison what to show; compares the documents, or groups of them
 * @param documents the analyses of the single documents, which are stored with the report
 * @param register the actors they were read for
 * @param run the record of the run
 * @param sections the figures of the parts of the documents that have several
 * @param compared how many sources were compared, of which the comparison may show a part
 */
public record Report(
    Comparison comparison,
    List<DocumentAnalysis> documents,
    ActorRegister register,
    RunRecord run,
    List<SectionRow> sections,
    int compared) {

  /** The name of the setting that holds the key by which documents were put together. */
  public static final String GROUP = "group";

  public Report {
    documents = List.copyOf(documents);
    sections = List.copyOf(sections);
  }

  /** A report whose documents are measured part by part, too. */
  public Report(
      Comparison comparison,
      List<DocumentAnalysis> documents,
      ActorRegister register,
      RunRecord run) {
    this(
        comparison,
        documents,
        register,
        run,
        SectionTable.of(
            documents, comparison.actors().stream().map(Actor::id).toList(), run.seed()),
        comparison.analyses().size());
  }

  /** A report of a comparison of single documents. */
  public static Report of(Comparison comparison, RunRecord run) {
    return new Report(
        comparison, comparison.analyses(), new ActorRegister(comparison.actors()), run);
  }

  /** Whether some of the sources that were compared are not shown. */
  public boolean isExcerpt() {
    return compared > comparison.analyses().size();
  }

  /** The key by which documents were put together, where they were. */
  public Optional<String> groupedBy() {
    return Optional.ofNullable(run.settings().get(GROUP));
  }

  /**
   * The documents of each source of the comparison, by the source's id: the source itself, or the
   * members of a group.
   */
  public Map<String, List<DocumentAnalysis>> members() {
    Map<String, DocumentAnalysis> byId = new LinkedHashMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    Map<String, List<DocumentAnalysis>> members = new LinkedHashMap<>();
    for (DocumentAnalysis source : comparison.analyses()) {
      Set<String> ids = new LinkedHashSet<>();
      source.sentences().forEach(sentence -> ids.add(sentence.id().source()));
      List<DocumentAnalysis> own = new ArrayList<>();
      for (String id : ids) {
        DocumentAnalysis document = byId.get(id);
        if (document != null) {
          own.add(document);
        }
      }
      members.put(source.id(), List.copyOf(own));
    }
    return members;
  }
}
