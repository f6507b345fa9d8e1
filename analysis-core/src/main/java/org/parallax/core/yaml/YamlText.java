package org.parallax.core.yaml;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes YAML that a person can read and correct. */
public final class YamlText {

  private YamlText() {}

  /**
   * A mapping as block-style YAML, in the map's order; texts that could be read as something else
   * are quoted.
   *
   * @param values texts, numbers, lists and maps
   */
  public static String of(Map<String, ?> values) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(110)
            .build();
    return new Dump(settings).dumpToString(values);
  }
}
