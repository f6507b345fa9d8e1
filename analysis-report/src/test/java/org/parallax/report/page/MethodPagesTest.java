package org.parallax.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.core.Shared;
import org.parallax.report.page.PageView.Method;

class MethodPagesTest {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

  private final List<Method> methods = MethodPages.all();

  @Test
  void every_page_on_a_method_is_in_the_report() throws IOException {
    try (Stream<Path> files = Files.list(Shared.root().resolve("docs/methods"))) {
      List<String> names =
          files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", "")).toList();
      assertThat(methods).extracting(Method::id).containsExactlyInAnyOrderElementsOf(names);
    }
    assertThat(methods).allMatch(method -> !method.title().isBlank());
  }

  @Test
  void links_lead_to_other_methods_or_to_the_literature() {
    for (Method method : methods) {
      assertThat(LINK.matcher(method.html()).results().map(MatchResult::group))
          .as(method.id())
          .allMatch(
              link ->
                  link.startsWith("href=\"https://")
                      || methods.stream()
                          .anyMatch(other -> link.equals("href=\"#method-" + other.id() + "\"")));
      assertThat(method.html()).doesNotContain("<h1", "<h2", "<h3");
    }
  }
}
