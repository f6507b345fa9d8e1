package org.parallax.core.clean;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.parallax.core.error.ModelException;

/** Tells 183 languages apart with OpenNLP's detector, which is loaded when it is first asked. */
final class LanguageDetection {

  private static final String MODEL = "/langdetect-183.bin";

  private static final String ENGLISH = "eng";

  /** Another language must be so much likelier than English: lists of names look like any. */
  private static final double TIMES_LIKELIER = 2;

  private LanguageDetection() {}

  /** The detector, which keeps no state between texts. */
  private static final class Loaded {

    static final LanguageDetectorME DETECTOR = load();

    private static LanguageDetectorME load() {
      try (InputStream in = LanguageDetection.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new ModelException(
              "the language detector's model is missing; install Parallax anew");
        }
        return new LanguageDetectorME(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new ModelException("the language detector's model cannot be read", e);
      }
    }
  }

  /** The likeliest language by its English name, unless that is English. */
  static Optional<String> otherThanEnglish(String text) {
    Language[] languages = Loaded.DETECTOR.predictLanguages(text);
    Language likeliest = languages[0];
    double english = 0;
    for (Language language : languages) {
      if (language.getLang().equals(ENGLISH)) {
        english = language.getConfidence();
      }
    }
    return likeliest.getLang().equals(ENGLISH)
            || likeliest.getConfidence() < english * TIMES_LIKELIER
        ? Optional.empty()
        : Optional.of(name(likeliest.getLang()));
  }

  /** The English name behind a code of three letters; the code where Java knows no name. */
  private static String name(String code) {
    for (String two : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(two);
      if (language.getISO3Language().equals(code)) {
        return language.getDisplayLanguage(Locale.ENGLISH);
      }
    }
    return code;
  }
}
