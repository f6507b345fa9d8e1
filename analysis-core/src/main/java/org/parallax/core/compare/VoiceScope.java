package org.parallax.core.compare;

import java.util.Locale;
import org.parallax.core.analysis.AnalysedSentence.WordsByVoice;
import org.parallax.core.voice.Voice;

/** Which voices a row counts. */
enum VoiceScope {
  ALL,
  AUTHOR,
  QUOTE,
  REPORTED;

  /** The name used in files. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean includes(Voice voice) {
    return this == ALL || name().equals(voice.name());
  }

  int words(WordsByVoice words) {
    return switch (this) {
      case ALL -> words.total();
      case AUTHOR -> words.author();
      case QUOTE -> words.quote();
      case REPORTED -> words.reported();
    };
  }
}
