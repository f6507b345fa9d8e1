package org.parallax.report.lesson;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One page of a worksheet, a key or a plan.
 *
 * @param id a name for links
 * @param title the heading
 * @param lead what to do or to know, in a few sentences
 * @param excerpts passages of the sources
 * @param grids tables, with empty cells to be filled in
 * @param listings questions, aims, notes
 * @param lines how many ruled lines to write on
 */
public record Sheet(
    String id,
    String title,
    String lead,
    List<Excerpt> excerpts,
    List<Grid> grids,
    List<Listing> listings,
    int lines) {

  public Sheet {
    excerpts = List.copyOf(excerpts);
    grids = List.copyOf(grids);
    listings = List.copyOf(listings);
  }

  /** The numbers of the lines to write on, for the template. */
  public List<Integer> ruled() {
    return IntStream.rangeClosed(1, lines).boxed().toList();
  }

  /** Whether there is nothing on it but a heading and some sentences. */
  public boolean isOnlyLead() {
    return excerpts.isEmpty() && grids.isEmpty() && listings.isEmpty() && lines == 0;
  }

  /**
   * A passage.
   *
   * @param label which text it is from
   * @param pieces its text, cut where marks begin and end
   */
  public record Excerpt(String label, List<Piece> pieces) {
    public Excerpt {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Some words.
   *
   * @param text the words
   * @param note what is said of them; empty where nothing is
   */
  public record Piece(String text, String note) {}

  /**
   * A table.
   *
   * @param caption what it shows
   * @param heads the column heads
   * @param rows as many cells as heads in each; an empty cell is to be filled in
   */
  public record Grid(String caption, List<String> heads, List<List<String>> rows) {
    public Grid {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Items under a heading. */
  public record Listing(String heading, List<String> items) {
    public Listing {
      items = List.copyOf(items);
    }
  }
}
