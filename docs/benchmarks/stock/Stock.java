import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * CoreNLP with its defaults on texts: seconds by the clock and of processor time, from the start of
 * Java to the end of the first pass, and of a second pass with everything loaded.
 */
public final class Stock {

  public static void main(String[] arguments) throws Exception {
    List<String> texts = new ArrayList<>();
    for (String argument : arguments) {
      texts.add(Files.readString(Path.of(argument)));
    }
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,parse,depparse,coref,sentiment,quote");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    double clock = 0;
    double processor = 0;
    for (String pass : List.of("cold", "second")) {
      for (String text : texts) {
        pipeline.annotate(new Annotation(text));
      }
      System.out.printf(
          Locale.ROOT, "%s %.2f %.2f%n", pass, clock() - clock, processor() - processor);
      clock = clock();
      processor = processor();
    }
  }

  /** Seconds since Java started. */
  private static double clock() {
    return (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
  }

  /** Seconds of processor time of this process, all threads. */
  private static double processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
