package org.parallax.validation.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.measure.language.LoadedMeasurer;
import org.parallax.core.measure.role.NarrativeRoleMeasurer;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.validation.score.ValidationTask;

/** The tasks that can be validated, by name; a task loads its models only when it is asked for. */
public final class TaskCatalogue {

  private final Map<String, Function<Models, ValidationTask>> tasks = new TreeMap<>();

  /**
   * What tasks share.
   *
   * @param annotator the annotator
   * @param encoder whether the sentence encoder is used
   */
  public record Models(Annotator annotator, boolean encoder) {

    LoadedMeasurer loaded() {
      return encoder ? LoadedMeasurer.load() : LoadedMeasurer.loadWithoutEncoder();
    }

    SentimentMeasurer sentiment() {
      return encoder ? SentimentMeasurer.load() : SentimentMeasurer.loadWithoutEncoder();
    }
  }

  public TaskCatalogue() {
    tasks.put(
        "roles",
        models ->
            new RolesTask(
                models.annotator(),
                OnnxSentenceEncoder.load(),
                NarrativeRoleMeasurer.load(SentimentMeasurer.load().unexplained())));
    tasks.put("sentiment", models -> new SentimentTask(models.annotator(), models.sentiment()));
    tasks.put("frames", models -> new FramesTask(OnnxSentenceEncoder.load()));
    tasks.put("loaded", models -> new LoadedTask(models.annotator(), models.loaded()));
    tasks.put("attribution", models -> new AttributionTask(models.annotator()));
    tasks.put("pronouns", models -> new PronounTask(models.annotator()));
    tasks.put("portrayal", models -> new PortrayalTask(models.annotator(), models.sentiment()));
  }

  /** The names of all tasks, sorted. */
  public List<String> names() {
    return List.copyOf(tasks.keySet());
  }

  /**
   * A task, ready to run.
   *
   * @throws org.parallax.core.error.ModelException if a model is missing
   */
  public Optional<ValidationTask> load(String name, Models models) {
    return Optional.ofNullable(tasks.get(name)).map(create -> create.apply(models));
  }
}
