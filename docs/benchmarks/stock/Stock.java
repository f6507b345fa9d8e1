import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** CoreNLP with its defaults on one text: processor time of loading and of two passes. */
public final class Stock {

  public static void main(String[] arguments) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    String text = Files.readString(Path.of(arguments[0]));
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,parse,depparse,coref,sentiment,quote");
    long start = system.getProcessCpuTime();
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    System.out.printf("stock: loading %.1f s%n", (system.getProcessCpuTime() - start) / 1e9);
    for (int pass = 1; pass <= 2; pass++) {
      start = system.getProcessCpuTime();
      Annotation annotation = new Annotation(text);
      pipeline.annotate(annotation);
      double seconds = (system.getProcessCpuTime() - start) / 1e9;
      int tokens = annotation.get(CoreAnnotations.TokensAnnotation.class).size();
      System.out.printf(
          "stock: pass %d, %d tokens, %.1f s, %.0f tokens a second%n",
          pass, tokens, seconds, tokens / seconds);
    }
  }
}
