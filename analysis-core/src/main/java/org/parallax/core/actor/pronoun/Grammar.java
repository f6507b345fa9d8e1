package org.parallax.core.actor.pronoun;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/** Grammatical relations as the ranker's features name them. */
final class Grammar {

  private Grammar() {}

  /** A relation in one of a few classes. */
  static String simple(String relation) {
    if (relation.equals("nsubj:pass")) {
      return "subjpass";
    }
    if (relation.startsWith("nsubj") || relation.startsWith("csubj")) {
      return "subj";
    }
    if (relation.equals("nmod:poss")) {
      return "poss";
    }
    int colon = relation.indexOf(':');
    String base = colon < 0 ? relation : relation.substring(0, colon);
    return switch (base) {
      case "obj", "iobj" -> "obj";
      case "nmod", "obl", "conj", "appos", "root" -> base;
      case "compound" -> "comp";
      default -> "other";
    };
  }

  /** What a pronoun is to its governor; for a possessive also what its owner is. */
  static String ofPronoun(AnnotatedSentence sentence, int index) {
    Token token = sentence.token(index);
    if (token.hasRelation("nmod:poss")) {
      return "poss-"
          + (token.head() < 0 ? "root" : simple(sentence.token(token.head()).relation()));
    }
    return simple(token.relation());
  }

  /** What a name is to its clause, seen through coordination, apposition and compounds. */
  static String throughPhrase(AnnotatedSentence sentence, int head) {
    Token token = sentence.token(head);
    for (int step = 0; step < 4; step++) {
      boolean inside =
          token.relation().equals("conj")
              || token.relation().equals("appos")
              || token.hasRelation("compound");
      if (!inside || token.head() < 0 || !sentence.token(token.head()).isNoun()) {
        break;
      }
      token = sentence.token(token.head());
    }
    return simple(token.relation());
  }

  /** The first noun of the coordination that a noun belongs to. */
  static int firstOfCoordination(AnnotatedSentence sentence, int index) {
    int at = index;
    for (int step = 0; step < 4; step++) {
      Token token = sentence.token(at);
      if (!token.relation().equals("conj")
          || token.head() < 0
          || !sentence.token(token.head()).isNoun()) {
        break;
      }
      at = token.head();
    }
    return at;
  }

  /** The head of the clause that a token is in, itself left out, or -1. */
  static int clause(AnnotatedSentence sentence, int index) {
    for (int at : sentence.ancestors(index)) {
      Token token = sentence.token(at);
      if (token.isVerb()
          || token.relation().equals("root")
          || token.hasRelation("advcl")
          || token.hasRelation("acl")
          || token.relation().equals("ccomp")
          || token.relation().equals("xcomp")
          || token.relation().equals("parataxis")) {
        return at;
      }
    }
    return -1;
  }

  static boolean dominates(AnnotatedSentence sentence, int above, int below) {
    return above == below || sentence.ancestors(below).contains(above);
  }

  /** The way through the tree from a pronoun to a name, or {@code long}. */
  static String path(AnnotatedSentence sentence, int pronoun, int name) {
    List<Integer> up = new ArrayList<>();
    up.add(pronoun);
    up.addAll(sentence.ancestors(pronoun));
    List<String> down = new ArrayList<>();
    int at = name;
    while (at >= 0 && !up.contains(at) && down.size() <= 6) {
      down.add(0, base(sentence.token(at).relation()));
      at = sentence.token(at).head();
    }
    StringBuilder path = new StringBuilder();
    int steps = down.size();
    for (int index : up) {
      if (index == at) {
        break;
      }
      path.append(base(sentence.token(index).relation())).append('^');
      steps++;
    }
    if (steps > 6) {
      return "long";
    }
    path.append('*');
    down.forEach(relation -> path.append(relation).append('v'));
    return path.toString();
  }

  /** A relation without its subtype, but for possessives and passive subjects. */
  static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 || relation.equals("nmod:poss") || relation.equals("nsubj:pass")
        ? relation
        : relation.substring(0, colon);
  }
}
