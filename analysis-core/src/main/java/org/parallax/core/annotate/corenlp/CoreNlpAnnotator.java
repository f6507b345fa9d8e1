package org.parallax.core.annotate.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.annotate.Token;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.error.ModelException;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.SharedStrings;
import org.parallax.core.text.Span;

/**
 * Stanford CoreNLP with fast settings: tokens, sentences, tags, lemmas, named entities of three
 * classes and basic dependencies from the neural parser's weights. No constituency parse and no
 * SUTime, which cost most of the time of the defaults and add nothing that is measured here. The
 * parser's weights are run by {@link TransitionParser}, which gives the same trees. Can be shared
 * between threads.
 *
 * <p>Source: Manning et al., The Stanford CoreNLP Natural Language Processing Toolkit, ACL 2014.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** The name, version and settings that annotations depend on; changes whenever these do. */
  public static final String NAME = "CoreNLP 4.5.10, fast settings 1";

  private static @Nullable Annotator shared;

  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final StanfordCoreNLP pipeline;
  private final TransitionParser parser;

  /**
   * Loads the models, which takes some seconds and about 700 MB.
   *
   * @throws ModelException if they are not on the class path
   */
  public CoreNlpAnnotator() {
    CompletableFuture<TransitionParser> loading =
        CompletableFuture.supplyAsync(() -> new TransitionParser(ParserModel.load(PARSER)));
    try {
      this.pipeline = new StanfordCoreNLP(settings());
      this.parser = loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof ModelException known) {
        throw known;
      }
      throw e;
    } catch (RuntimeException e) {
      throw new ModelException(
          "CoreNLP's English models cannot be loaded ("
              + e.getMessage()
              + "); run 'parallax doctor' to see what is missing",
          e);
    }
  }

  /**
   * The one annotator of this process, loaded on first use.
   *
   * @throws ModelException if its models are not on the class path
   */
  public static synchronized Annotator shared() {
    if (shared == null) {
      shared = new CoreNlpAnnotator();
    }
    return shared;
  }

  @Override
  public String name() {
    return NAME;
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner");
    // A paragraph is annotated at a time; its border always ends a sentence.
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty(
        "pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    settings.setProperty("ner.combinationMode", "NORMAL");
    return settings;
  }

  @Override
  public AnnotatedDocument annotate(CleanDocument document) {
    // Paragraphs do not depend on each other; their order is kept, whatever the number of threads.
    SharedStrings shared = new SharedStrings();
    List<AnnotatedSentence> sentences =
        IntStream.range(0, document.paragraphs().size())
            .parallel()
            .mapToObj(i -> annotate(document, i, shared))
            .flatMap(List::stream)
            .toList();
    return new AnnotatedDocument(document, sentences);
  }

  private List<AnnotatedSentence> annotate(
      CleanDocument document, int index, SharedStrings shared) {
    Paragraph paragraph = document.paragraphs().get(index);
    List<AnnotatedSentence> sentences = new ArrayList<>();
    String text = paragraph.span().in(document.text().text());
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    int count = 0;
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<Token> tokens = tokens(sentence, text, paragraph.span().from(), shared);
      if (tokens.stream().noneMatch(Token::isWord)) {
        continue;
      }
      count++;
      Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
      sentences.add(
          new AnnotatedSentence(
              new SentenceId(document.id(), index + 1, count), span, paragraph.kind(), tokens));
    }
    return sentences;
  }

  private List<Token> tokens(CoreMap sentence, String text, int offset, SharedStrings shared) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    TransitionParser.Tree tree =
        parser.parse(
            labels.stream().map(CoreLabel::word).toList(),
            labels.stream().map(CoreLabel::tag).toList());
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span place = new Span(label.beginPosition(), label.endPosition());
      tokens.add(
          new Token(
              place.shift(offset),
              shared.of(place.in(text)),
              shared.of(label.lemma()),
              shared.of(label.tag()),
              shared.of(label.ner()),
              tree.heads()[i],
              tree.relations()[i]));
    }
    return tokens;
  }
}
