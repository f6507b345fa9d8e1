package org.parallax.core.annotate.corenlp;

import java.util.Arrays;
import java.util.List;

/**
 * CoreNLP's neural dependency parser, with the same weights and the same trees at a fraction of the
 * time: arc-standard transitions chosen one by one by {@link ParserNetwork}. Can be shared between
 * threads.
 *
 * <p>CoreNLP's own is memory-bound (its vectors are of double width), multiplies its last layer
 * number by number, and makes five graphs of each tree, of which one is used here. See
 * docs/decisions/0100.
 *
 * <p>Source: Nivre, Incrementality in Deterministic Dependency Parsing, 2004; Chen and Manning, A
 * Fast and Accurate Dependency Parser using Neural Networks, EMNLP 2014.
 */
final class TransitionParser {

  private static final int NONE = -1;
  private static final String ROOT = "root";

  private final ParserModel model;
  private final ParserNetwork network;
  private final List<String> relations;
  private final int root;

  TransitionParser(ParserModel model) {
    this.model = model;
    this.network = new ParserNetwork(model);
    this.relations = model.relations();
    this.root = relations.indexOf(ROOT);
  }

  /**
   * The tree of a sentence.
   *
   * @param heads for each token the index of its head, -1 for the root
   * @param relations for each token its relation to the head
   */
  @SuppressWarnings("ArrayRecordComponent") // passed on within this package only
  record Tree(int[] heads, String[] relations) {}

  /**
   * Parses a sentence.
   *
   * @param words its words
   * @param tags their Penn Treebank tags
   */
  Tree parse(List<String> words, List<String> tags) {
    return new Run(words, tags).tree();
  }

  /** One sentence on its way; place 0 is the root, words count from 1. */
  private final class Run {

    private final int size;
    private final int[] word;
    private final int[] tag;
    private final int[] head;
    private final int[] relation;
    // A later child of a word lies further from it, so the outermost one is the last.
    private final int[] left;
    private final int[] leftBefore;
    private final int[] right;
    private final int[] rightBefore;
    private final int[] stack;
    private int height = 1;
    private int next = 1;

    private final int[] inputs = new int[ParserModel.INPUTS];
    private final float[] hidden = new float[model.hidden()];
    private final float[] scores = new float[model.transitions()];

    Run(List<String> words, List<String> tags) {
      size = words.size();
      word = new int[size + 1];
      tag = new int[size + 1];
      word[0] = model.rootWord();
      tag[0] = model.rootTag();
      for (int i = 0; i < size; i++) {
        word[i + 1] = model.word(words.get(i));
        tag[i + 1] = model.tag(tags.get(i));
      }
      head = none();
      relation = new int[size + 1];
      left = none();
      leftBefore = none();
      right = none();
      rightBefore = none();
      stack = new int[size + 1];
    }

    private int[] none() {
      int[] places = new int[size + 1];
      Arrays.fill(places, NONE);
      return places;
    }

    Tree tree() {
      while (height > 1 || next <= size) {
        describe();
        network.score(inputs, hidden, scores);
        apply(best());
      }
      int[] heads = new int[size];
      String[] names = new String[size];
      for (int i = 0; i < size; i++) {
        heads[i] = head[i + 1] - 1;
        names[i] = relations.get(relation[i + 1]);
      }
      markPassives(heads, names);
      return new Tree(heads, names);
    }

    /** The subject of a verb with a passive auxiliary is that of a passive, as in CoreNLP. */
    private void markPassives(int[] heads, String[] names) {
      boolean[] passive = new boolean[size];
      for (int i = 0; i < size; i++) {
        if (names[i].equals("aux:pass") && heads[i] != NONE) {
          passive[heads[i]] = true;
        }
      }
      for (int i = 0; i < size; i++) {
        boolean subject = names[i].equals("nsubj") || names[i].equals("csubj");
        if (subject && heads[i] != NONE && passive[heads[i]]) {
          names[i] += ":pass";
        }
      }
    }

    private int onStack(int depth) {
      return depth < height ? stack[height - 1 - depth] : NONE;
    }

    private int ahead(int distance) {
      return next + distance <= size ? next + distance : NONE;
    }

    private static int of(int[] children, int place) {
      return place == NONE ? NONE : children[place];
    }

    /** The three words on top of the stack, the next three, and children of the top two. */
    private void describe() {
      for (int i = 0; i < 3; i++) {
        look(i, onStack(2 - i));
        look(3 + i, ahead(i));
      }
      for (int i = 0; i < 2; i++) {
        int top = onStack(i);
        int at = 6 + 6 * i;
        lookAtChild(at, of(left, top));
        lookAtChild(at + 1, of(right, top));
        lookAtChild(at + 2, of(leftBefore, top));
        lookAtChild(at + 3, of(rightBefore, top));
        lookAtChild(at + 4, of(left, of(left, top)));
        lookAtChild(at + 5, of(right, of(right, top)));
      }
    }

    private void look(int at, int place) {
      inputs[at] = place == NONE ? model.noWord() : word[place];
      inputs[ParserModel.WORDS + at] = place == NONE ? model.noTag() : tag[place];
    }

    private void lookAtChild(int at, int place) {
      look(at, place);
      int kind = place == NONE ? 0 : relation[place];
      inputs[ParserModel.WORDS + ParserModel.TAGS + at - 6] = model.relation(kind);
    }

    private int best() {
      int kinds = relations.size() - 1;
      int best = NONE;
      for (int transition = 0; transition < scores.length; transition++) {
        if ((best == NONE || scores[transition] > scores[best]) && allowed(transition, kinds)) {
          best = transition;
        }
      }
      return best;
    }

    private boolean allowed(int transition, int kinds) {
      if (transition == 2 * kinds) {
        return next <= size;
      }
      if (transition < kinds) {
        return height > 2 && 1 + transition != root;
      }
      // The root takes one child, and takes it last.
      boolean toRoot = height == 2;
      boolean asRoot = 1 + transition - kinds == root;
      return toRoot == asRoot && (height > 2 || toRoot && next > size);
    }

    /** To the left, to the right, each with every relation, or on. */
    private void apply(int transition) {
      int kinds = relations.size() - 1;
      if (transition == 2 * kinds) {
        stack[height++] = next++;
        return;
      }
      int top = stack[height - 1];
      int second = stack[height - 2];
      if (transition < kinds) {
        attach(second, top, 1 + transition);
        leftBefore[top] = left[top];
        left[top] = second;
        stack[height - 2] = top;
      } else {
        attach(top, second, 1 + transition - kinds);
        rightBefore[second] = right[second];
        right[second] = top;
      }
      height--;
    }

    private void attach(int child, int parent, int kind) {
      head[child] = parent;
      relation[child] = kind;
    }
  }
}
