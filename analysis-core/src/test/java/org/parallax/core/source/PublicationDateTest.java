package org.parallax.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-05-03",
        "2020-05-03T08:00:00+04:00",
        "20200503",
        "2020/5/3",
        "3 May 2020",
        "Sunday, May 3rd, 2020, 8:00 AM",
        "Published: 03 May, 2020 | 08:00",
        "Sun, 03 May 2020 08:00:00 GMT",
        "the 3rd of May 2020"
      })
  void daysThatAreNamedInFullAreFound(String text) {
    assertThat(PublicationDate.in(text)).contains(LocalDate.of(2020, 5, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "03/05/2020",
        "May 2020",
        "2020",
        "2020-13-03",
        "31 February 2020",
        "0000-00-00"
      })
  void othersAreNot(String text) {
    assertThat(PublicationDate.in(text)).isEmpty();
  }
}
