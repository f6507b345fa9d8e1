package org.parallax.cli;

import java.nio.file.Path;
import org.parallax.core.cache.FolderCache;

/** The user's cache: below {@code XDG_CACHE_HOME}, {@code LOCALAPPDATA} or {@code ~/.cache}. */
final class UserCache {

  /** Some thousand articles. */
  private static final long MOST_BYTES = 1L << 30;

  private UserCache() {}

  static FolderCache open() {
    return new FolderCache(folder(), MOST_BYTES);
  }

  private static Path folder() {
    String own = System.getenv("PARALLAX_CACHE");
    if (own != null && !own.isBlank()) {
      return Path.of(own);
    }
    for (String variable : new String[] {"XDG_CACHE_HOME", "LOCALAPPDATA"}) {
      String value = System.getenv(variable);
      if (value != null && !value.isBlank()) {
        return Path.of(value, "parallax");
      }
    }
    return Path.of(System.getProperty("user.home", "."), ".cache", "parallax");
  }
}
