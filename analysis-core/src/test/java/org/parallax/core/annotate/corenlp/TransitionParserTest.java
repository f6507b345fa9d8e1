package org.parallax.core.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Our parser gives CoreNLP's trees. */
class TransitionParserTest {

  private static final String TEXT =
      "The council, which had met twice, rejected the plan. Was the bridge ever finished? "
          + "Two of the \"experts\" said that the harbour would not be closed by the ministry. "
          + "Rivermouth's mayor gave the strikers three days to leave; nobody did. Stop! "
          + "What she had been promised was never built, and costs (about 3.5 million) doubled. "
          + "Neither the company nor its owners, however, were blamed for the flood that came later. "
          + "zzxqy blorf 12-34 @@ ... It was raining.";

  @Test
  void theTreesAreThoseOfCoreNlp() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,depparse");
    Annotation annotation = new Annotation(TEXT);
    new StanfordCoreNLP(settings).annotate(annotation);
    TransitionParser parser =
        new TransitionParser(
            ParserModel.load("edu/stanford/nlp/models/parser/nndep/english_UD.gz"));
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
      TransitionParser.Tree tree =
          parser.parse(
              labels.stream().map(CoreLabel::word).toList(),
              labels.stream().map(CoreLabel::tag).toList());
      assertThat(described(tree)).as(sentence.toString()).isEqualTo(expected(sentence));
    }
  }

  private static List<String> described(TransitionParser.Tree tree) {
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < tree.heads().length; i++) {
      arcs.add(tree.relations()[i] + " " + tree.heads()[i]);
    }
    return arcs;
  }

  private static List<String> expected(CoreMap sentence) {
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    String[] arcs = new String[sentence.get(CoreAnnotations.TokensAnnotation.class).size()];
    Arrays.fill(arcs, "root -1");
    graph
        .edgeIterable()
        .forEach(
            edge ->
                arcs[edge.getDependent().index() - 1] =
                    edge.getRelation() + " " + (edge.getGovernor().index() - 1));
    return List.of(arcs);
  }
}
