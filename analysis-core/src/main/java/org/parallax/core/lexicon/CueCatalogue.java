package org.parallax.core.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.core.cache.FolderCache;

/**
 * The devices that texts are searched for.
 *
 * @param devices in the order in which they are shown; ids of devices and of cues differ
 */
public record CueCatalogue(List<CueDevice> devices) {

  public CueCatalogue {
    devices = List.copyOf(devices);
    Set<String> ids = new HashSet<>();
    for (CueDevice device : devices) {
      if (!ids.add("device " + device.id())) {
        throw new IllegalArgumentException("two devices are called '" + device.id() + "'");
      }
      for (Cue cue : device.cues()) {
        if (!ids.add(cue.id())) {
          throw new IllegalArgumentException("two cues are called '" + cue.id() + "'");
        }
      }
    }
  }

  /** All entries, device by device. */
  public List<Cue> cues() {
    return devices.stream().flatMap(device -> device.cues().stream()).toList();
  }

  /** Changes whenever what is found changes: a device's id, an entry's id or its pattern. */
  public String fingerprint() {
    StringBuilder written = new StringBuilder();
    for (CueDevice device : devices) {
      written.append(device.id()).append(' ').append(device.judges()).append('\n');
      device
          .cues()
          .forEach(cue -> written.append(cue.id()).append('\t').append(cue.written()).append('\n'));
    }
    return FolderCache.key(written.toString()).substring(0, 16);
  }

  /** This catalogue and another one behind it; a device of the same id is replaced by the other. */
  public CueCatalogue with(CueCatalogue other) {
    Set<String> replaced = new HashSet<>();
    other.devices.forEach(device -> replaced.add(device.id()));
    List<CueDevice> all = new ArrayList<>();
    devices.stream().filter(device -> !replaced.contains(device.id())).forEach(all::add);
    all.addAll(other.devices);
    return new CueCatalogue(all);
  }
}
