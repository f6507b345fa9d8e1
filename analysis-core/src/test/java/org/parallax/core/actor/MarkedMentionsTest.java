package org.parallax.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.annotate.AnnotatedDocument;

/** Scores mention resolution on the marked sentences; docs/methods/actors.md gives the figures. */
class MarkedMentionsTest {

  @Test
  void precisionAndRecallOnTheMarkedSentences() {
    MentionResolver resolver = new RuleMentionResolver(MarkedMentions.register());
    Map<String, int[]> byRule = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    int right = 0;
    int found = 0;
    int marked = 0;
    for (MarkedMentions.Item item : MarkedMentions.items()) {
      AnnotatedDocument document = Pipeline.annotate(item.text());
      List<MarkedMentions.Marked> answers = new ArrayList<>();
      for (Mention mention : resolver.resolve(document)) {
        answers.add(new MarkedMentions.Marked(mention.actor(), mention.span()));
      }
      List<MarkedMentions.Marked> hits = new ArrayList<>(answers);
      hits.retainAll(item.mentions());
      right += hits.size();
      found += answers.size();
      marked += item.mentions().size();
      int[] count = byRule.computeIfAbsent(item.rule(), key -> new int[3]);
      count[0] += hits.size();
      count[1] += answers.size();
      count[2] += item.mentions().size();
      for (MarkedMentions.Marked answer : answers) {
        if (!item.mentions().contains(answer)) {
          wrong.add("too much: " + show(answer, item));
        }
      }
      for (MarkedMentions.Marked missed : item.mentions()) {
        if (!answers.contains(missed)) {
          wrong.add("missed: " + show(missed, item));
        }
      }
    }
    StringBuilder report = new StringBuilder();
    byRule.forEach(
        (rule, count) ->
            report.append(
                String.format(
                    "%s: right %d, found %d, marked %d%n", rule, count[0], count[1], count[2])));
    report.append(String.join("\n", wrong));
    assertThat(marked).as("the number of marked mentions").isGreaterThanOrEqualTo(300);
    assertThat(right / (double) found).as("precision of %s", report).isGreaterThan(0.95);
    assertThat(right / (double) marked).as("recall of %s", report).isGreaterThan(0.95);
  }

  private static String show(MarkedMentions.Marked mention, MarkedMentions.Item item) {
    return mention.actor() + " '" + mention.span().in(item.text()) + "' in: " + item.text();
  }
}
