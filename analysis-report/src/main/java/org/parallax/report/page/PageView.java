package org.parallax.report.page;

import gg.jte.Content;
import java.util.List;

/**
 * What the template of the page shows. Everything is written out already; the template only puts it
 * in place and escapes it.
 *
 * @param title what the report is headed
 * @param kicker what it compares, in a few words
 * @param standfirst what a reader has to know first
 * @param sources the sources
 * @param parts the eleven parts, in order
 * @param findings the sentences of "At a glance"
 * @param measures what each measure is and is not
 * @param methods how each measure is made, page by page
 * @param budget what this run could and could not say
 * @param footer where the report comes from
 * @param policy the content security policy that keeps the page from reaching out
 * @param style the style sheet
 * @param script the script
 * @param json the tables and what is common to the sources, free of angle brackets; written when
 *     the page is, since that of a long text is large
 * @param sourceJson the observations of each source, likewise
 */
public record PageView(
    String title,
    String kicker,
    String standfirst,
    List<Source> sources,
    List<Part> parts,
    List<Finding> findings,
    List<Measure> measures,
    List<Method> methods,
    List<String> budget,
    String footer,
    String policy,
    String style,
    String script,
    Content json,
    List<Content> sourceJson) {

  public PageView {
    sources = List.copyOf(sources);
    parts = List.copyOf(parts);
    findings = List.copyOf(findings);
    measures = List.copyOf(measures);
    methods = List.copyOf(methods);
    budget = List.copyOf(budget);
    sourceJson = List.copyOf(sourceJson);
  }

  /**
   * A source.
   *
   * @param index its position in the corpus, from 0
   * @param id its id
   * @param title its headline
   * @param meta outlet, author, date and length on one line
   */
  public record Source(int index, String id, String title, String meta) {}

  /**
   * A part of the report.
   *
   * @param id its anchor
   * @param name its name in the bar
   * @param heading its heading
   * @param lead what it shows and how to read it
   * @param figures its charts
   * @param tables further tables
   */
  public record Part(
      String id,
      String name,
      String heading,
      String lead,
      List<FigureView> figures,
      List<TableView> tables) {

    public Part {
      figures = List.copyOf(figures);
      tables = List.copyOf(tables);
    }
  }

  /**
   * A finding.
   *
   * @param kind what sort it is
   * @param text the sentence
   * @param query its passages, or empty
   * @param passages the words of the link to them
   */
  public record Finding(String kind, String text, String query, String passages) {}

  /**
   * What a measure is and is not.
   *
   * @param name its name
   * @param is what it is
   * @param isNot what it is not, going on from "It is not"
   * @param accuracy what was measured of it on labelled texts, or empty
   * @param method the id of the method that tells all of it
   */
  public record Measure(String name, String is, String isNot, String accuracy, String method) {}

  /**
   * How a measure is made, in full.
   *
   * @param id its name in the page
   * @param title its title
   * @param html its text, written by us
   */
  public record Method(String id, String title, String html) {}
}
