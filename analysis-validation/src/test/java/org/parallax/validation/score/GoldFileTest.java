package org.parallax.validation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.error.InputException;

class GoldFileTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void items_without_a_group_belong_to_themselves() throws IOException {
    GoldFile gold = read("{\"text\":\"A\",\"group\":\"g\"}\n\n{\"text\":\"B\"}\n");
    assertThat(gold.groups()).containsExactly("g", "item 1");
    assertThat(gold.text(1, "text")).isEqualTo("B");
  }

  @Test
  void predictions_are_written_beside_what_was_given() throws IOException {
    GoldFile gold = read("{\"text\":\"A\",\"label\":\"neutral\"}");
    Path out = folder.resolve("out.jsonl");
    gold.write(out, List.of(TextNode.valueOf("positive")));
    assertThat(out).hasContent("{\"text\":\"A\",\"label\":\"neutral\",\"predicted\":\"positive\"}");
  }

  @Test
  void a_missing_field_is_named_with_its_item() throws IOException {
    GoldFile gold = read("{\"text\":\"A\"}");
    assertThatThrownBy(() -> gold.text(0, "label"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("item 1 has no usable field 'label'");
  }

  @Test
  void an_offset_beyond_the_text_is_refused() throws IOException {
    GoldFile gold = read("{\"text\":\"Anna\",\"from\":9}");
    assertThatThrownBy(() -> gold.offset(0, "from")).hasMessageContaining("field 'from'");
  }

  @Test
  void what_is_no_json_is_refused_with_its_place() {
    assertThatThrownBy(() -> read("{\"text\":\"A\"}\nnonsense"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("item 2");
    assertThatThrownBy(() -> read("[1]")).hasMessageContaining("line 1 is no JSON object");
    assertThatThrownBy(() -> read(" \n")).hasMessageContaining("holds no items");
  }

  private GoldFile read(String content) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, content);
    return GoldFile.read(file);
  }
}
