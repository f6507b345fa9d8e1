package org.parallax.validation.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parallax.core.ToolVersion;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.cache.FolderCache;
import org.parallax.core.error.OutputException;
import org.parallax.core.lexicon.CueCatalogueReader;
import org.parallax.core.lexicon.ReferenceRates;
import org.parallax.core.lexicon.ReferenceRates.Rate;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.measure.language.CueMeasurer;
import org.parallax.core.measure.language.LoadedMeasurer;
import org.parallax.core.text.Span;
import org.parallax.core.voice.QuoteVoiceFinder;
import org.parallax.core.voice.Voice;
import org.parallax.core.voice.Voices;
import org.parallax.validation.gold.AnnotatedTexts;
import org.parallax.validation.gold.RememberedParses;
import org.parallax.validation.score.GoldFile;

/**
 * Counts cues and loaded sentences in the news sentences of a labelled file, each sentence once,
 * with 95% intervals from a bootstrap over articles, and writes the rates that reports show beside
 * a source's own.
 */
public final class ReferenceCounting {

  private static final int REPLICATES = 1000;

  /** What one article has. */
  private static final class Counts {
    private final Map<String, Integer> cues = new TreeMap<>();
    private int words;
    private int sentences;
    private int loaded;
    private int judgements;
    private int attributed;
  }

  private final Optional<FolderCache> cache;
  private final CueMeasurer cues = new CueMeasurer(CueCatalogueReader.shipped());
  private final QuoteVoiceFinder voices = new QuoteVoiceFinder();
  private final Map<String, Counts> byArticle = new LinkedHashMap<>();

  private ReferenceCounting(Optional<FolderCache> cache) {
    this.cache = cache;
  }

  /**
   * @param arguments the labelled file, the file to write and, if parses and probabilities are to
   *     be remembered, a folder for them
   */
  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("usage: ReferenceCounting GOLD OUTPUT-FILE [CACHE]");
    }
    Optional<FolderCache> cache =
        arguments.length == 2
            ? Optional.empty()
            : Optional.of(RememberedParses.folder(Path.of(arguments[2])));
    GoldFile gold = GoldFile.read(Path.of(arguments[0]));
    ReferenceCounting counting = new ReferenceCounting(cache);
    counting.count(gold);
    Path out = Path.of(arguments[1]);
    try {
      Files.writeString(out, counting.rates(gold).written(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new OutputException(out, "cannot be written: " + e.getMessage(), e);
    }
  }

  private void count(GoldFile gold) {
    Map<String, String> articleOf = new LinkedHashMap<>();
    List<String> groups = gold.groups();
    for (int i = 0; i < gold.size(); i++) {
      articleOf.putIfAbsent(gold.text(i, "text"), groups.get(i));
    }
    List<String> texts = List.copyOf(articleOf.keySet());
    AnnotatedTexts annotated = AnnotatedTexts.of(texts, RememberedParses.annotator(cache));
    List<AnnotatedSentence> all = new ArrayList<>();
    texts.forEach(text -> all.addAll(annotated.sentences(text)));
    countJudgements(gold, annotated);
    byte[] loaded = loaded(all, texts);
    int next = 0;
    for (String text : texts) {
      List<AnnotatedSentence> sentences = annotated.sentences(text);
      if (sentences.isEmpty()) {
        continue;
      }
      Counts counts = byArticle.computeIfAbsent(articleOf.get(text), a -> new Counts());
      for (AnnotatedSentence sentence : sentences) {
        counts.words += sentence.words();
        counts.sentences++;
        counts.loaded += loaded[next++];
      }
      for (Observation observation : cues.measure(reading(annotated.alone(text)))) {
        CueObservation cue = (CueObservation) observation;
        counts.cues.merge("cue:" + cue.cue(), 1, Integer::sum);
        counts.cues.merge("device:" + cue.device(), 1, Integer::sum);
      }
    }
  }

  /** Mentions that readers found judged, and those of them that stand in somebody's words. */
  private void countJudgements(GoldFile gold, AnnotatedTexts annotated) {
    for (int i = 0; i < gold.size(); i++) {
      String text = gold.text(i, "text");
      if (gold.text(i, "label").equals("neutral") || annotated.sentences(text).isEmpty()) {
        continue;
      }
      Span mention =
          new Span(gold.offset(i, "from"), gold.offset(i, "to")).shift(annotated.offset(text));
      Counts counts = byArticle.computeIfAbsent(gold.groups().get(i), a -> new Counts());
      counts.judgements++;
      if (reading(annotated.alone(text)).voice(mention) != Voice.AUTHOR) {
        counts.attributed++;
      }
    }
  }

  /** 1 for each sentence that is more likely loaded than not, else 0. */
  private byte[] loaded(List<AnnotatedSentence> sentences, List<String> texts) {
    LoadedMeasurer head = LoadedMeasurer.load();
    String key = FolderCache.key("loaded reference", head.modelName(), String.join("\n", texts));
    Optional<byte[]> known = cache.flatMap(folder -> folder.find(key));
    if (known.isPresent()) {
      return known.get();
    }
    byte[] loaded = new byte[sentences.size()];
    List<Double> probabilities = head.probabilities(sentences);
    for (int i = 0; i < loaded.length; i++) {
      loaded[i] = (byte) (probabilities.get(i) >= LoadedObservation.LIKELY ? 1 : 0);
    }
    cache.ifPresent(folder -> folder.store(key, loaded));
    return loaded;
  }

  private Reading reading(AnnotatedDocument document) {
    return new Reading(
        document, List.of(), new Voices(voices.find(document, List.of())), List.of());
  }

  private ReferenceRates rates(GoldFile gold) {
    List<Counts> articles = List.copyOf(byArticle.values());
    int[] words = articles.stream().mapToInt(a -> a.words).toArray();
    int[] sentences = articles.stream().mapToInt(a -> a.sentences).toArray();
    int[][] drawn = drawn(articles.size());
    TreeSet<String> keys = new TreeSet<>();
    articles.forEach(a -> keys.addAll(a.cues.keySet()));
    List<Rate> rates = new ArrayList<>();
    for (String key : keys) {
      int[] counts = articles.stream().mapToInt(a -> a.cues.getOrDefault(key, 0)).toArray();
      rates.add(rate(key, counts, words, 1000, drawn));
    }
    int[] loaded = articles.stream().mapToInt(a -> a.loaded).toArray();
    rates.add(rate(ReferenceRates.LOADED_SENTENCES, loaded, sentences, 1, drawn));
    int[] attributed = articles.stream().mapToInt(a -> a.attributed).toArray();
    int[] judgements = articles.stream().mapToInt(a -> a.judgements).toArray();
    rates.add(rate(ReferenceRates.ATTRIBUTED_CLAIMS, attributed, judgements, 1, drawn));
    return new ReferenceRates(
        CueCatalogueReader.shipped().fingerprint(),
        provenance(gold, IntStream.of(sentences).sum(), IntStream.of(words).sum(), articles.size()),
        rates);
  }

  private static List<String> provenance(GoldFile gold, int sentences, int words, int articles) {
    return List.of(
        "Ordinary news: rates of the shipped cues in 1,000 words, the share of loaded sentences, and of judged mentions the share in somebody's words.",
        String.format(
            Locale.ROOT,
            "Counted on %s over the %d different sentences (%d words, %d articles) of %s: news in"
                + " English, mostly US politics, 2012 to 2020.",
            LocalDate.now(ZoneOffset.UTC),
            sentences,
            words,
            articles,
            gold.path().getFileName()),
        "95% intervals from " + REPLICATES + " bootstrap samples of articles, seed 1.",
        "Made by "
            + ReferenceCounting.class.getName()
            + ", Parallax "
            + ToolVersion.current()
            + "; the command is in docs/methods/cues.md. Figures only; no text.");
  }

  /** How often each article is drawn in each sample. */
  private static int[][] drawn(int articles) {
    Random random = new Random(1);
    int[][] drawn = new int[REPLICATES][articles];
    for (int[] sample : drawn) {
      for (int i = 0; i < articles; i++) {
        sample[random.nextInt(articles)]++;
      }
    }
    return drawn;
  }

  private static Rate rate(String key, int[] counts, int[] base, double per, int[][] drawn) {
    double[] samples = new double[REPLICATES];
    for (int r = 0; r < REPLICATES; r++) {
      long above = 0;
      long below = 0;
      for (int i = 0; i < counts.length; i++) {
        above += (long) drawn[r][i] * counts[i];
        below += (long) drawn[r][i] * base[i];
      }
      samples[r] = per * above / below;
    }
    Arrays.sort(samples);
    int count = IntStream.of(counts).sum();
    return new Rate(
        key,
        count,
        per * count / IntStream.of(base).sum(),
        samples[(int) (0.025 * REPLICATES)],
        samples[(int) (0.975 * REPLICATES)]);
  }
}
