package org.parallax.core.lexicon;

import java.util.List;

/**
 * A device of one-sided language with the wordings it is known by.
 *
 * @param id the name reports use
 * @param name the name people read
 * @param source the literature that describes it
 * @param judges whether it judges, so that a negated or distanced word is not one
 * @param cues its entries
 */
public record CueDevice(String id, String name, String source, boolean judges, List<Cue> cues) {

  public CueDevice {
    cues = List.copyOf(cues);
  }
}
