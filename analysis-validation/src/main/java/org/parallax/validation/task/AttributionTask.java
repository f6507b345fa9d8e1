package org.parallax.validation.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.error.InputException;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Attribution;
import org.parallax.core.voice.QuoteVoiceFinder;
import org.parallax.validation.gold.PlainText;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.Score;
import org.parallax.validation.score.SpanScore;
import org.parallax.validation.score.ValidationTask;

/** Who says what: the spans of the source, the cue and the content of each attribution. */
public final class AttributionTask implements ValidationTask {

  private static final List<String> ROLES = List.of("source", "cue", "content");

  private final Annotator annotator;
  private final QuoteVoiceFinder finder = new QuoteVoiceFinder();

  public AttributionTask(Annotator annotator) {
    this.annotator = annotator;
  }

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public List<JsonNode> predict(GoldFile gold) {
    List<JsonNode> predicted = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      predicted.add(spans(annotator.annotate(PlainText.of(gold.text(i, "text")))));
    }
    return predicted;
  }

  /** The spans of the outermost attributions: a word has one role at most in labelled data. */
  private ArrayNode spans(AnnotatedDocument document) {
    ArrayNode spans = JsonNodeFactory.instance.arrayNode();
    List<Attribution> all = finder.findWithAttitudes(document, List.of());
    for (Attribution attribution : all) {
      if (isInside(attribution, all)) {
        continue;
      }
      attribution
          .speaker()
          .flatMap(Attribution.Speaker::span)
          .ifPresent(span -> add(spans, "source", span));
      attribution.cue().ifPresent(span -> add(spans, "cue", span));
      attribution.content().forEach(span -> add(spans, "content", span));
    }
    return spans;
  }

  private static boolean isInside(Attribution attribution, List<Attribution> all) {
    return all.stream()
        .filter(other -> other != attribution)
        .anyMatch(other -> covers(other, attribution));
  }

  private static boolean covers(Attribution outer, Attribution inner) {
    boolean bySource =
        outer.speaker().flatMap(Attribution.Speaker::span).stream()
            .anyMatch(span -> inner.cue().stream().anyMatch(span::covers));
    return bySource
        || outer.content().stream()
            .anyMatch(
                span ->
                    inner.content().stream().allMatch(span::covers)
                        && span.length() > inner.content().get(0).length());
  }

  private static void add(ArrayNode spans, String role, Span span) {
    spans.addObject().put("role", role).put("from", span.from()).put("to", span.to());
  }

  @Override
  public Score score(GoldFile gold, List<JsonNode> predicted) {
    List<Map<String, Set<Span>>> truth = new ArrayList<>();
    gold.items().forEach(item -> truth.add(byRole(gold, item.path("spans"))));
    List<Map<String, Set<Span>>> found = new ArrayList<>();
    predicted.forEach(item -> found.add(byRole(gold, item)));
    return SpanScore.of(ROLES, truth, found, gold.groups());
  }

  private static Map<String, Set<Span>> byRole(GoldFile gold, JsonNode spans) {
    if (!spans.isArray()) {
      throw new InputException(gold.path().toString(), "an item has no list of spans");
    }
    Map<String, Set<Span>> byRole = new HashMap<>();
    for (JsonNode span : spans) {
      String role = span.path("role").asText();
      int from = span.path("from").asInt(-1);
      int to = span.path("to").asInt(-1);
      if (!ROLES.contains(role) || from < 0 || to < from) {
        throw new InputException(gold.path().toString(), "a span is unusable: " + span);
      }
      byRole.computeIfAbsent(role, key -> new HashSet<>()).add(new Span(from, to));
    }
    return byRole;
  }
}
