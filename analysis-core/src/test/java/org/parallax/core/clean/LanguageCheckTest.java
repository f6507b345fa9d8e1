package org.parallax.core.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.core.Shared;
import org.parallax.core.error.InputException;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;

class LanguageCheckTest {

  private final LanguageCheck check = new LanguageCheck();

  @Test
  void englishPasses() {
    assertThat(
            check.otherThanEnglish(
                "The ferry that left the harbour on Monday was the last one of the line, and nobody on the quay waved at it when it sailed."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French | Le dernier bateau a quitté le port lundi matin et personne sur le quai ne lui a fait un signe de la main parce que la ville était en colère.",
        "German | Die letzte Fähre hat den Hafen am Montag verlassen und niemand auf dem Kai hat ihr gewinkt, weil die Stadt sich über den Preis der Karten ärgerte.",
        "Spanish | El último barco salió del puerto el lunes por la mañana y nadie en el muelle lo saludó porque la ciudad estaba enfadada por el precio de los billetes.",
        "Turkish | Son vapur pazartesi sabahı limandan ayrıldı ve rıhtımda kimse ona el sallamadı çünkü bu şehir için çok daha pahalı bir bilet ve yeni bir tarife vardı.",
        "Azerbaijani | Sonuncu gəmi bazar ertəsi limandan ayrıldı və sahildə heç kim ona əl etmədi, çünki şəhər üçün bu bilet daha bahalı idi və yeni bir qiymət var idi.",
        "Russian | Последний паром ушёл из гавани в понедельник утром, и никто на причале не помахал ему рукой, потому что весь город сердился на новые цены билетов.",
        "Armenian | Վերջին լաստանավը երկուշաբթի առավոտյան հեռացավ նավահանգստից, և ոչ ոք ձեռքով չարեց նրան։",
        "Italian | L’ultimo traghetto ha lasciato il porto lunedì mattina e nessuno sul molo lo ha salutato perché la città era arrabbiata per il prezzo dei biglietti.",
        "Swedish | Den sista färjan lämnade hamnen på måndagsmorgonen och ingen på kajen vinkade till den, eftersom staden var arg över priset på biljetterna.",
        "Vietnamese | Chuyến phà cuối cùng rời bến cảng vào sáng thứ Hai và không ai trên bến vẫy tay chào vì cả thành phố tức giận về giá vé mới."
      })
  void anotherLanguageIsNamed(String named, String text) {
    assertThat(check.otherThanEnglish(text)).contains(named);
  }

  @Test
  void aListOfNamesAndFiguresIsNotTakenForAnotherLanguage() {
    assertThat(
            check.otherThanEnglish(
                "Kerr 12, Lund 14, Harbour Board 3, Ash 17, Vale 22, Port Vale 9, Norland 4, Westmark 5, table 9,"
                    + " figure 2, total 87, Kerr, Lund, Ash, Vale, board, harbour, ferry, line, quay"))
        .isEmpty();
  }

  @Test
  void aQuotationInAnotherLanguageLeavesATextEnglish() {
    assertThat(
            check.otherThanEnglish(
                "“Le dernier bateau a quitté le port,” the minister said on Monday, and nobody in the room knew what that was"
                    + " supposed to mean for the people who had come to the quay to wave at it."))
        .isEmpty();
  }

  @Test
  void aFewWordsAreNotJudged() {
    assertThat(check.otherThanEnglish("Bonjour, le monde.")).isEmpty();
  }

  @Test
  void theDocumentIsNamedInTheError() {
    SourceDocument source =
        new SourceDocument(
            SourceMetadata.of("le-phare"),
            "Le dernier bateau a quitté le port lundi matin et personne sur le quai ne lui a fait un signe de la main.",
            "0".repeat(64));
    assertThatThrownBy(() -> check.require(new RuleCleaner().clean(source)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "le-phare: is not in English but in French; only English can be measured, so it is left out");
  }

  @Test
  void hardlyAnyPassageOfEnglishNewsIsTurnedAway() throws IOException {
    Pattern text = Pattern.compile("\"text\": ?\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");
    List<String> passages = new ArrayList<>();
    StringBuilder passage = new StringBuilder();
    int sentences = 0;
    for (String line : Files.readAllLines(Shared.gold("targeted-sentiment.train.jsonl"))) {
      Matcher found = text.matcher(line);
      if (found.find()) {
        passage.append(found.group(1)).append(' ');
        if (++sentences % 3 == 0) {
          passages.add(passage.toString());
          passage.setLength(0);
        }
      }
    }
    assertThat(passages).hasSizeGreaterThan(2000);
    long turnedAway = passages.stream().filter(p -> check.otherThanEnglish(p).isPresent()).count();
    assertThat(turnedAway).as("of " + passages.size()).isLessThanOrEqualTo(3);
  }
}
