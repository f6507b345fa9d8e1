package org.parallax.core.measure.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.ActionObservation.Modality;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.ParsedText;

/** Each sentence stands as the parser reads it. */
class ActionMeasurerTest {

  /** Norland attacked the border village. */
  @Test
  void the_subject_of_an_active_verb_is_its_agent() {
    String sentence =
        """
        Norland||NNP|2|nsubj attacked|attack|VBD|0|root the||DT|5|det
        border||NN|5|compound village||NN|2|obj .||.|2|punct
        """;
    assertThat(ledger(sentence)).containsExactly("norland agent attack");
  }

  /** The border village was attacked by Norland. */
  @Test
  void a_passive_names_its_agent_with_by() {
    String sentence =
        """
        The||DT|3|det border||NN|3|compound village||NN|5|nsubj:pass
        was|be|VBD|5|aux:pass attacked|attack|VBN|0|root by||IN|7|case
        Norland||NNP|5|obl .||.|5|punct
        """;
    assertThat(ledger(sentence)).containsExactly("norland passive_agent attack");
  }

  /** Norland was attacked on Monday. */
  @Test
  void a_passive_without_by_hides_who_did_it() {
    String sentence =
        """
        Norland||NNP|3|nsubj:pass was|be|VBD|3|aux:pass attacked|attack|VBN|0|root
        on||IN|5|case Monday||NNP|3|obl .||.|3|punct
        """;
    assertThat(ledger(sentence)).containsExactly("norland agentless_patient attack");
  }

  /** By the late 2010s Norland was seen as weak. */
  @Test
  void a_time_named_with_by_is_no_agent() {
    String sentence =
        """
        By||IN|4|case the||DT|4|det late||JJ|4|amod 2010s|2010s|NNS|7|obl
        Norland||NNP|7|nsubj:pass was|be|VBD|7|aux:pass seen|see|VBN|0|root
        as||IN|9|case weak||JJ|7|obl .||.|7|punct
        """;
    assertThat(ledger(sentence)).containsExactly("norland agentless_patient see");
  }

  /** Norlandic troops shelled the town and killed three civilians. */
  @Test
  void an_actor_acts_through_its_troops_and_verbs_share_their_subject() {
    String sentence =
        """
        Norlandic||JJ|2|amod troops||NNS|3|nsubj shelled|shell|VBD|0|root
        the||DT|5|det town||NN|3|obj and||CC|7|cc killed|kill|VBD|3|conj
        three||CD|9|nummod civilians|civilian|NNS|7|obj .||.|3|punct
        """;
    assertThat(ledger(sentence)).containsExactly("norland agent shell", "norland agent kill");
  }

  /** Norland's occupation of Sudland lasted ten years. */
  @Test
  void an_event_noun_has_an_owner_and_an_object() {
    String sentence =
        """
        Norland||NNP|3|nmod:poss 's||POS|1|case occupation||NN|6|nsubj of||IN|5|case
        Sudland||NNP|3|nmod lasted|last|VBD|0|root ten||CD|8|nummod
        years|year|NNS|6|obl:tmod .||.|6|punct
        """;
    assertThat(ledger(sentence))
        .containsExactly("norland nominal_owner occupation", "sudland nominal_object occupation");
  }

  /** The occupation of Sudland by Norland was condemned by the Council. */
  @Test
  void by_and_of_tell_owner_from_object() {
    String sentence =
        """
        The||DT|2|det occupation||NN|8|nsubj:pass of||IN|4|case Sudland||NNP|2|nmod
        by||IN|6|case Norland||NNP|2|nmod was|be|VBD|8|aux:pass
        condemned|condemn|VBN|0|root by||IN|11|case the||DT|11|det Council||NNP|8|obl
        .||.|8|punct
        """;
    assertThat(ledger(sentence))
        .containsExactly("sudland nominal_object occupation", "norland nominal_owner occupation");
  }

  /** The war between Norland and Sudland ended in 2020. */
  @Test
  void both_sides_own_a_war_between_them() {
    String sentence =
        """
        The||DT|2|det war||NN|7|nsubj between||IN|4|case Norland||NNP|2|nmod
        and||CC|6|cc Sudland||NNP|4|conj ended|end|VBD|0|root in||IN|9|case
        2020||CD|7|obl .||.|7|punct
        """;
    assertThat(ledger(sentence))
        .containsExactly("norland nominal_owner war", "sudland nominal_owner war");
  }

  /** The Norlandic invasion destroyed many towns. */
  @Test
  void a_nationality_owns_the_event_noun_after_it() {
    String sentence =
        """
        The||DT|3|det Norlandic||JJ|3|amod invasion||NN|4|nsubj
        destroyed|destroy|VBD|0|root many||JJ|6|amod towns|town|NNS|4|obj .||.|4|punct
        """;
    assertThat(ledger(sentence)).containsExactly("norland nominal_owner invasion");
  }

  /** Sudland, invaded by Norland in 2014, must defend itself. */
  @Test
  void participles_and_must() {
    String sentence =
        """
        Sudland||NNP|10|nsubj ,||,|1|punct invaded|invade|VBN|1|acl by||IN|5|case
        Norland||NNP|3|obl in||IN|7|case 2014||CD|3|obl ,||,|1|punct must||MD|10|aux
        defend||VB|0|root itself||PRP|10|obj .||.|10|punct
        """;
    assertThat(ledger(sentence))
        .containsExactly(
            "sudland patient invade", "sudland agent defend must", "norland passive_agent invade");
  }

  /** The country that Norland invaded was Sudland. */
  @Test
  void a_relative_clause_has_its_own_agent() {
    String sentence =
        """
        The||DT|2|det country||NN|7|nsubj that||WDT|5|obj Norland||NNP|5|nsubj
        invaded|invade|VBD|2|acl:relcl was|be|VBD|7|cop Sudland||NNP|0|root
        .||.|7|punct
        """;
    assertThat(ledger(sentence)).containsExactly("norland agent invade");
  }

  /** Norland did not attack Sudland. */
  @Test
  void negation() {
    String sentence =
        """
        Norland||NNP|4|nsubj did|do|VBD|4|aux not||RB|4|advmod attack||VB|0|root
        Sudland||NNP|4|obj .||.|4|punct
        """;
    assertThat(ledger(sentence))
        .containsExactly("norland agent attack not", "sudland patient attack not");
  }

  /** Norland could have been attacked by Sudland. */
  @Test
  void a_possible_act() {
    String sentence =
        """
        Norland||NNP|5|nsubj:pass could||MD|5|aux have||VB|5|aux
        been|be|VBN|5|aux:pass attacked|attack|VBN|0|root by||IN|7|case
        Sudland||NNP|5|obl .||.|5|punct
        """;
    assertThat(ledger(sentence))
        .containsExactly("norland patient attack may", "sudland passive_agent attack may");
  }

  /** Norland agreed to withdraw its forces from Sudland. */
  @Test
  void who_agrees_to_withdraw_has_not_withdrawn_yet() {
    String sentence =
        """
        Norland||NNP|2|nsubj agreed|agree|VBD|0|root to||TO|4|mark
        withdraw||VB|2|xcomp its||PRP$|6|nmod:poss forces|force|NNS|4|obj
        from||IN|8|case Sudland||NNP|4|obl .||.|2|punct
        """;
    assertThat(ledger(sentence))
        .containsExactly("norland agent agree", "norland agent withdraw will controlled");
  }

  /** Norland refused to sign the treaty. */
  @Test
  void who_refuses_to_sign_does_not_sign() {
    String sentence =
        """
        Norland||NNP|2|nsubj refused|refuse|VBD|0|root to||TO|4|mark sign||VB|2|xcomp
        the||DT|6|det treaty||NN|4|obj .||.|2|punct
        """;
    assertThat(ledger(sentence))
        .containsExactly("norland agent refuse", "norland agent sign not controlled");
  }

  /** Sudland was forced to sign the treaty. */
  @Test
  void who_is_forced_to_sign_signs() {
    String sentence =
        """
        Sudland||NNP|3|nsubj:pass was|be|VBD|3|aux:pass forced|force|VBN|0|root
        to||TO|5|mark sign||VB|3|xcomp the||DT|7|det treaty||NN|5|obj .||.|3|punct
        """;
    assertThat(ledger(sentence))
        .containsExactly("sudland agentless_patient force", "sudland agent sign controlled");
  }

  /** The president of Norland persuaded Sudland to leave the alliance. */
  @Test
  void who_is_persuaded_to_leave_leaves() {
    String sentence =
        """
        The||DT|2|det president||NN|5|nsubj of||IN|4|case Norland||NNP|2|nmod
        persuaded|persuade|VBD|0|root Sudland||NNP|5|obj to||TO|8|mark
        leave||VB|5|xcomp the||DT|10|det alliance||NN|8|obj .||.|5|punct
        """;
    assertThat(ledger(sentence))
        .containsExactly(
            "norland agent persuade", "sudland patient persuade", "sudland agent leave controlled");
  }

  /** It was Norland that started the war. */
  @Test
  void a_cleft_names_its_agent() {
    String sentence =
        """
        It||PRP|3|nsubj was|be|VBD|3|cop Norland||NNP|0|root that||IN|5|nsubj
        started|start|VBD|3|ccomp the||DT|7|det war||NN|5|obj .||.|3|punct
        """;
    assertThat(ledger(sentence)).containsExactly("norland agent start", "- nominal_object war");
  }

  /** Norland denied that it had attacked Sudland. */
  @Test
  void what_is_denied_is_negated() {
    String sentence =
        """
        Norland||NNP|2|nsubj denied|deny|VBD|0|root that||IN|6|mark it||PRP|6|nsubj
        had|have|VBD|6|aux attacked|attack|VBN|2|ccomp Sudland||NNP|6|obj .||.|2|punct
        """;
    assertThat(ledger(sentence))
        .containsExactly(
            "norland agent deny", "norland agent attack not", "sudland patient attack not");
  }

  private static List<String> ledger(String sentence) {
    return new ActionMeasurer()
            .measure(
                new ParsedText()
                    .sentence(sentence)
                    .actor("norland", "Norland", "Norlandic", "it", "its")
                    .actor("sudland", "Sudland")
                    .reading())
            .stream()
            .map(ActionMeasurerTest::written)
            .toList();
  }

  private static String written(Observation observation) {
    ActionObservation entry = (ActionObservation) observation;
    return (entry.actor().isEmpty() ? "-" : entry.actor())
        + " "
        + entry.part().label()
        + " "
        + entry.predicate()
        + (entry.negated() ? " not" : "")
        + (entry.modality() == Modality.DID
            ? ""
            : " " + entry.modality().name().toLowerCase(Locale.ROOT))
        + (entry.controlled() ? " controlled" : "");
  }
}
