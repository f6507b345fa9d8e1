package org.parallax.core.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The frames that sentences are read for. Immutable.
 *
 * @param frames in the order of the file; ids differ
 * @param unframed sentences in no frame, which show what having none looks like
 */
public record FrameCatalogue(List<Frame> frames, List<String> unframed) {

  public FrameCatalogue {
    frames = List.copyOf(frames);
    unframed = List.copyOf(unframed);
    if (frames.stream().map(Frame::id).distinct().count() < frames.size()) {
      throw new IllegalArgumentException("two frames have the same id");
    }
  }

  /** The frame of that id, if there is one. */
  public Optional<Frame> find(String id) {
    return frames.stream().filter(frame -> frame.id().equals(id)).findFirst();
  }

  /** This catalogue with further frames; one of a known id takes the place of the old one. */
  public FrameCatalogue with(List<Frame> more) {
    Map<String, Frame> all = new LinkedHashMap<>();
    frames.forEach(frame -> all.put(frame.id(), frame));
    more.forEach(frame -> all.put(frame.id(), frame));
    return new FrameCatalogue(List.copyOf(all.values()), unframed);
  }
}
