package org.parallax.core.measure.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.encode.LowerLayers;
import org.parallax.core.encode.PieceVectors;
import org.parallax.core.encode.TunedLayers.Place;
import org.parallax.core.text.SentenceId;

/**
 * A mention as the attention head sees it: the vectors of its sentence with all mentions masked,
 * and which of them are its own. The mentions of a sentence share the vectors.
 *
 * @param target the mention
 * @param pieces the vectors of the masked sentence
 * @param places for each token of the original sentence its index in the masked one
 * @param from the first piece of its stand-in
 * @param to the piece after the last of its stand-in
 */
public record MarkedMention(
    Target target, PieceVectors pieces, List<Integer> places, int from, int to) {

  public MarkedMention {
    places = List.copyOf(places);
  }

  /**
   * Marks mentions, in their order. Those that stand in the same sentence are masked together.
   *
   * @param targets mentions in one document
   * @param encoder the layers whose pieces are wanted
   */
  public static List<MarkedMention> of(List<Target> targets, LowerLayers encoder) {
    return marked(targets, encoder, MaskedSentence::of);
  }

  /** The same with all other names in the sentences masked too. */
  public static List<MarkedMention> ofNames(List<Target> targets, LowerLayers encoder) {
    return marked(targets, encoder, MaskedSentence::ofNames);
  }

  private static List<MarkedMention> marked(
      List<Target> targets,
      LowerLayers encoder,
      BiFunction<AnnotatedSentence, List<Target>, MaskedSentence> mask) {
    List<List<MarkedMention>> marked =
        bySentence(targets).parallelStream()
            .map(together -> inSentence(together, encoder, mask))
            .toList();
    Map<Target, MarkedMention> byTarget = new LinkedHashMap<>();
    marked.forEach(list -> list.forEach(mention -> byTarget.put(mention.target(), mention)));
    List<MarkedMention> inOrder = new ArrayList<>();
    for (Target target : targets) {
      MarkedMention mention = byTarget.get(target);
      if (mention == null) {
        throw new IllegalStateException("a mention was not marked: " + target);
      }
      inOrder.add(mention);
    }
    return inOrder;
  }

  static List<List<Target>> bySentence(List<Target> targets) {
    Map<SentenceId, List<Target>> bySentence = new LinkedHashMap<>();
    for (Target target : targets) {
      bySentence.computeIfAbsent(target.sentence().id(), id -> new ArrayList<>()).add(target);
    }
    return List.copyOf(bySentence.values());
  }

  static List<MarkedMention> inSentence(
      List<Target> together,
      LowerLayers encoder,
      BiFunction<AnnotatedSentence, List<Target>, MaskedSentence> mask) {
    MaskedSentence masked = mask.apply(together.get(0).sentence(), together);
    PieceVectors pieces = encoder.pieces(masked.sentence());
    List<MarkedMention> marked = new ArrayList<>();
    for (Target target : together) {
      int place = masked.places().get(target.first());
      int from = pieces.firstOf()[place];
      // A mark that the vocabulary knows nothing of has no piece; the first position stands for it.
      int to = pieces.endOf()[place];
      marked.add(
          new MarkedMention(
              target, pieces, masked.places(), from < to ? from : 0, from < to ? to : 1));
    }
    return marked;
  }

  /** Where the mention stands. */
  Place place() {
    return new Place(from, to);
  }

  /** The same with one of the sentence's tokens hidden. */
  Place placeWithout(int token) {
    int place = places.get(token);
    return new Place(from, to, pieces.firstOf()[place], pieces.endOf()[place]);
  }
}
