package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;

/**
 * Settles the pronouns inside a quotation by who speaks: "I" and "we" are the speaker, where that
 * is an actor of the register, and "he" and "she" are anybody else. Comes after the speakers are
 * known. Takes time linear in the document.
 */
public final class SpeechPronouns {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");

  private static final Set<String> THIRD_PERSON =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

  private SpeechPronouns() {}

  /** The mentions with those that quotations add and without those they rule out, in order. */
  public static List<Mention> settle(
      AnnotatedDocument document, List<Mention> mentions, Voices voices) {
    List<Mention> all = new ArrayList<>(mentions);
    all.removeIf(
        mention ->
            THIRD_PERSON.contains(mention.label().toLowerCase(Locale.ROOT))
                && speaker(voices, mention.span()).filter(mention.actor()::equals).isPresent());
    for (int i = 0; i < document.sentences().size(); i++) {
      AnnotatedSentence sentence = document.sentences().get(i);
      for (int j = 0; j < sentence.size(); j++) {
        Token token = sentence.token(j);
        if (token.isPronoun() && isFirstPerson(token)) {
          Optional<String> speaker = speaker(voices, token.span());
          if (speaker.isPresent()) {
            all.add(
                new Mention(
                    speaker.get(), i, j, j, j, token.span(), MentionForm.PRONOUN, token.text()));
          }
        }
      }
    }
    return all.stream().distinct().sorted().toList();
  }

  private static boolean isFirstPerson(Token token) {
    // "US" in capitals is a country, whatever the tagger says.
    return FIRST_PERSON.contains(token.text().toLowerCase(Locale.ROOT))
        && !token.text().equals("US");
  }

  private static Optional<String> speaker(Voices voices, Span span) {
    return voices
        .around(span)
        .filter(attribution -> attribution.voice() == Voice.QUOTE)
        .flatMap(Attribution::speaker)
        .flatMap(Attribution.Speaker::actor);
  }
}
