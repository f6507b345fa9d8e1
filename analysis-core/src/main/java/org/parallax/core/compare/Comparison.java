package org.parallax.core.compare;

import java.util.List;
import java.util.Optional;
import org.parallax.core.actor.Actor;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.text.SentenceId;

/**
 * All that can be said of several sources together. Made from analyses alone. Every row is one line
 * of a table of the report; rows are ordered by source as in the corpus, then by actor as in the
 * register. Numbers of rows whose estimate is withheld are {@code NaN}.
 *
 * @param analyses what was compared, in the order of the corpus
 * @param actors the actors of the register that occur in at least one source
 * @param portrayals sentiment toward each actor, by source and voice
 * @param contrasts differences between two sources
 * @param roles parts in acts and narrative roles
 * @param frames shares of frames
 * @param language rates of cues
 * @param voices who speaks how much
 * @param naming which labels are used for an actor
 * @param omissions which actors a source has and lacks
 * @param keyness which terms are typical of a source
 * @param talkingPoints passages that several sources share
 * @param positions the sources on a map; empty for fewer than three
 * @param profiles the dimensions of one-sidedness, apart
 * @param findings what a careful reader would say first
 * @param rollUps sentiment toward an actor together with all that are part of it, voice {@code
 *     all}; to be shown apart from {@code portrayals}, whose mentions these count again
 * @param rateContrasts differences between two sources in frames, devices, parts and voices
 * @param points what each number in {@code talkingPoints} stands for, in the order of the numbers
 * @param distances what the map is drawn from; empty for fewer than three sources
 * @param mapFit the share of the squared distances that the two dimensions of the map show, in [0,
 *     1]; 0 where there is no map
 * @param arcs sentiment and loaded wording along each source
 * @param actorFrames in which frames each source shows each actor
 * @param eventWordings how each source words the same event, and whom it names as its agent
 */
public record Comparison(
    List<DocumentAnalysis> analyses,
    List<Actor> actors,
    List<Portrayal> portrayals,
    List<Contrast> contrasts,
    List<RoleProfile> roles,
    List<FrameShare> frames,
    List<CueRate> language,
    List<VoiceShare> voices,
    List<Naming> naming,
    List<Omission> omissions,
    List<KeyTerm> keyness,
    List<TalkingPoint> talkingPoints,
    List<Position> positions,
    List<OneSidedness> profiles,
    List<Finding> findings,
    List<Portrayal> rollUps,
    List<RateContrast> rateContrasts,
    List<SharedPoint> points,
    List<SourceDistance> distances,
    double mapFit,
    List<ArcPart> arcs,
    List<ActorFrame> actorFrames,
    List<EventWordings.EventWording> eventWordings) {

  /**
   * The second source of a contrast with all other sources together; no source can be so called.
   */
  public static final String REST = "*";

  /**
   * Of more sources, only sequences of words that they share are looked for: to set each sentence
   * against each of all others grows with the square of the corpus.
   */
  public static final int PARAPHRASES_UP_TO = 200;

  /** So many sources at most span the map, and have distances. */
  public static final int LANDMARKS = 200;

  public Comparison {
    analyses = List.copyOf(analyses);
    actors = List.copyOf(actors);
    portrayals = List.copyOf(portrayals);
    contrasts = List.copyOf(contrasts);
    roles = List.copyOf(roles);
    frames = List.copyOf(frames);
    language = List.copyOf(language);
    voices = List.copyOf(voices);
    naming = List.copyOf(naming);
    omissions = List.copyOf(omissions);
    keyness = List.copyOf(keyness);
    talkingPoints = List.copyOf(talkingPoints);
    positions = List.copyOf(positions);
    profiles = List.copyOf(profiles);
    findings = List.copyOf(findings);
    rollUps = List.copyOf(rollUps);
    rateContrasts = List.copyOf(rateContrasts);
    points = List.copyOf(points);
    distances = List.copyOf(distances);
    arcs = List.copyOf(arcs);
    actorFrames = List.copyOf(actorFrames);
    eventWordings = List.copyOf(eventWordings);
  }

  /** A comparison of the main tables only. */
  public Comparison(
      List<DocumentAnalysis> analyses,
      List<Actor> actors,
      List<Portrayal> portrayals,
      List<Contrast> contrasts,
      List<RoleProfile> roles,
      List<FrameShare> frames,
      List<CueRate> language,
      List<VoiceShare> voices,
      List<Naming> naming,
      List<Omission> omissions,
      List<KeyTerm> keyness,
      List<TalkingPoint> talkingPoints,
      List<Position> positions,
      List<OneSidedness> profiles,
      List<Finding> findings) {
    this(
        analyses,
        actors,
        portrayals,
        contrasts,
        roles,
        frames,
        language,
        voices,
        naming,
        omissions,
        keyness,
        talkingPoints,
        positions,
        profiles,
        findings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of(),
        List.of());
  }

  /** The same with other findings. */
  Comparison withFindings(List<Finding> chosen) {
    return new Comparison(
        analyses,
        actors,
        portrayals,
        contrasts,
        roles,
        frames,
        language,
        voices,
        naming,
        omissions,
        keyness,
        talkingPoints,
        positions,
        profiles,
        chosen,
        rollUps,
        rateContrasts,
        points,
        distances,
        mapFit,
        arcs,
        actorFrames,
        eventWordings);
  }

  /**
   * Sentiment toward an actor.
   *
   * @param source the source's id
   * @param actor the actor's id
   * @param voice {@code all}, {@code author}, {@code quote} or {@code reported}
   * @param mentions how many mentions were scored
   * @param sentences in how many sentences
   * @param score the mean of P(positive) − P(negative), in [−1, 1]
   * @param negative the share of mentions labelled negative, in [0, 1]
   * @param neutral that of neutral ones
   * @param positive that of positive ones
   * @param verdict what it comes down to
   */
  public record Portrayal(
      String source,
      String actor,
      String voice,
      int mentions,
      int sentences,
      Estimate score,
      double negative,
      double neutral,
      double positive,
      Verdict verdict) {}

  /**
   * How two sources differ in their sentiment toward an actor.
   *
   * @param actor the actor's id
   * @param sourceA one source
   * @param sourceB the other, or {@link #REST}
   * @param difference score of A minus score of B, in [−2, 2]
   * @param effectSize the difference in pooled standard deviations (Hedges' g); {@code NaN} where
   *     the difference is withheld or no mention differs from another
   * @param p the two-sided p value; {@code NaN} where withheld
   * @param q the p value adjusted over the report (Benjamini and Hochberg); {@code NaN} where
   *     withheld
   */
  public record Contrast(
      String actor,
      String sourceA,
      String sourceB,
      Estimate difference,
      double effectSize,
      double p,
      double q) {}

  /**
   * What part an actor has.
   *
   * @param source the source's id
   * @param actor the actor's id
   * @param agent the share of its parts that are agent or passive agent, in [0, 1]
   * @param patient the share that are patient
   * @param agentless the share of its patient parts whose agent is not named
   * @param protagonist the share of its mentions with a role that cast it so
   * @param antagonist likewise
   * @param innocent likewise
   * @param none the share of all its mentions that are cast as nothing
   */
  public record RoleProfile(
      String source,
      String actor,
      Estimate agent,
      Estimate patient,
      Estimate agentless,
      Estimate protagonist,
      Estimate antagonist,
      Estimate innocent,
      Estimate none) {}

  /**
   * How much of a source is in a frame.
   *
   * @param source the source's id
   * @param frame the frame's id
   * @param sentences how many sentences have it
   * @param share their share of the measured sentences, in [0, 1]
   */
  public record FrameShare(String source, String frame, int sentences, Estimate share) {}

  /**
   * In how many of the sentences on an actor a source shows the matter in a frame.
   *
   * @param source the source's id
   * @param actor the actor's id
   * @param frame the frame's id
   * @param sentences how many sentences that mention the actor are in the frame
   * @param of how many measured sentences mention the actor, at least 1
   * @param share the one by the other, in [0, 1]
   */
  public record ActorFrame(
      String source, String actor, String frame, int sentences, int of, Estimate share) {}

  /**
   * How often a cue stands in a source.
   *
   * @param source the source's id
   * @param cue the entry's id, or {@code *} for all of the device together
   * @param category the device
   * @param voice {@code all}, {@code author}, {@code quote} or {@code reported}
   * @param count how often
   * @param per1000 the rate in 1,000 words of that voice
   * @param reference the rate in the reference texts, where it is known
   */
  public record CueRate(
      String source,
      String cue,
      String category,
      String voice,
      int count,
      Estimate per1000,
      Optional<Double> reference) {}

  /**
   * How much of a source is somebody's words.
   *
   * @param source the source's id
   * @param speaker the speaker's name, {@code author} for the source itself
   * @param actor the speaker's actor id, or empty
   * @param kind {@code author}, {@code actor}, {@code named}, {@code unnamed} or {@code unresolved}
   * @param words how many words
   * @param share their share of the measured words, in [0, 1]
   * @param range the same with its interval
   */
  public record VoiceShare(
      String source,
      String speaker,
      String actor,
      String kind,
      int words,
      double share,
      Estimate range) {

    public VoiceShare(
        String source, String speaker, String actor, String kind, int words, double share) {
      this(
          source,
          speaker,
          actor,
          kind,
          words,
          share,
          new Estimate.Withheld("no interval was computed", words));
    }
  }

  /** How often a source calls an actor by a label. */
  public record Naming(String actor, String label, String source, int count) {}

  /**
   * Whether a source speaks of an actor at all, and whether it lets the actor speak.
   *
   * @param actor the actor's id
   * @param source the source's id
   * @param mentions how many mentions there are
   * @param present whether there is one
   * @param spokenWords how many words the source quotes or reports as the actor's
   */
  public record Omission(
      String actor, String source, int mentions, boolean present, int spokenWords) {

    public Omission(String actor, String source, int mentions, boolean present) {
      this(actor, source, mentions, present, 0);
    }
  }

  /**
   * A term that a source uses more or less than the others.
   *
   * @param source the source's id
   * @param term the lemma, or two or three joined by spaces
   * @param count how often it stands there
   * @param rate in 1,000 words
   * @param otherRate the same in the other sources
   * @param logOdds the weighted log-odds ratio with an informative Dirichlet prior
   * @param z the log-odds ratio in standard errors
   * @param q the adjusted p value
   * @param dispersion in how many paragraphs it stands, of as many as it could, in [0, 1]; low
   *     where it is piled up in one place
   * @param names whether it is made of names of actors, which can be left out
   */
  public record KeyTerm(
      String source,
      String term,
      int count,
      double rate,
      double otherRate,
      double logOdds,
      double z,
      double q,
      double dispersion,
      boolean names) {

    public KeyTerm(
        String source,
        String term,
        int count,
        double rate,
        double otherRate,
        double logOdds,
        double z,
        double q) {
      this(source, term, count, rate, otherRate, logOdds, z, q, Double.NaN, false);
    }
  }

  /**
   * One passage of a point that several sources make.
   *
   * @param point the point's number, from 1, strongest first
   * @param source the source's id
   * @param sentence the sentence
   * @param similarity to the point's other passages, in [0, 1]; 1 where word for word
   * @param kind {@code verbatim} or {@code paraphrase}
   */
  public record TalkingPoint(
      int point, String source, SentenceId sentence, double similarity, String kind) {}

  /**
   * A source's place on the map.
   *
   * @param source the source's id
   * @param x the first coordinate; only distances mean something
   * @param y the second
   * @param spread the radius that holds 95% of its bootstrap places
   */
  public record Position(String source, double x, double y, double spread) {}

  /**
   * One dimension of a source's one-sidedness. Dimensions are never summed.
   *
   * @param source the source's id
   * @param dimension {@code portrayal-gap}, {@code voices-of-one-camp}, {@code loaded-sentences},
   *     {@code concessions} or {@code attributed-claims}
   * @param value in the dimension's own unit
   * @param reference the same in the reference texts, where it is known
   * @param detail what the value is about, such as the camp that is favoured; may be empty
   * @param evidence the sentences behind the value, each once
   */
  public record OneSidedness(
      String source,
      String dimension,
      Estimate value,
      Optional<Double> reference,
      String detail,
      List<SentenceId> evidence) {

    public OneSidedness {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A sentence of "At a glance".
   *
   * @param kind what sort of finding it is, such as {@code portrayal} or {@code omission}
   * @param text the sentence, with its figures
   * @param evidence the sentences it rests on, most telling first
   */
  public record Finding(String kind, String text, List<SentenceId> evidence) {

    public Finding {
      evidence = List.copyOf(evidence);
    }
  }
}
