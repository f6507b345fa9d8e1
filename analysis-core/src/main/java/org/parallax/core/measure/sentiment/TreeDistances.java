package org.parallax.core.measure.sentiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.parallax.core.annotate.AnnotatedSentence;

/** How many steps in the dependency tree lie between a mention and the words around it. */
final class TreeDistances {

  /** The distance of a token that the tree does not reach. */
  private static final int UNREACHED = 99;

  private final Target target;

  TreeDistances(Target target) {
    this.target = target;
  }

  /** The distance of each token from the mention's head; 0 for the mention's own tokens. */
  int[] toAll() {
    AnnotatedSentence sentence = target.sentence();
    List<List<Integer>> neighbours = new ArrayList<>();
    sentence.tokens().forEach(token -> neighbours.add(new ArrayList<>()));
    for (int i = 0; i < sentence.size(); i++) {
      int head = sentence.token(i).head();
      if (head >= 0) {
        neighbours.get(i).add(head);
        neighbours.get(head).add(i);
      }
    }
    int[] distances = new int[sentence.size()];
    Arrays.fill(distances, UNREACHED);
    distances[target.head()] = 0;
    Deque<Integer> open = new ArrayDeque<>(List.of(target.head()));
    while (!open.isEmpty()) {
      int at = open.remove();
      for (int next : neighbours.get(at)) {
        if (distances[next] > distances[at] + 1) {
          distances[next] = distances[at] + 1;
          open.add(next);
        }
      }
    }
    Arrays.fill(distances, target.first(), target.last() + 1, 0);
    return distances;
  }
}
