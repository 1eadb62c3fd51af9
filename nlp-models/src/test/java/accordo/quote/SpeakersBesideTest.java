package accordo.quote;

import accordo.text.Language;
import org.junit.jupiter.api.Test;

class SpeakersBesideTest {

  @Test
  void wordsAfterTheQuotationNameWhoSpeaks() {
    Reader it = new Reader(Language.named("it"));
    it.expect(
        "DIRECT Paolo Serra|presidente|Enel|Il prezzo era giusto",
        "«Il prezzo era giusto»: parola di Paolo Serra, presidente di Enel.");
    it.expect(
        "DIRECT Paolo Serra|presidente|Enel|Il prezzo era giusto",
        "«Il prezzo era giusto», si è sfogato il presidente di Enel, Paolo Serra.");
  }

  @Test
  void theNextSentenceNamesWhoSpeaks() {
    new Reader(Language.named("es"))
        .expect(
            "DIRECT Marta Ruiz|presidenta|Iberdrola|No venderemos nunca la empresa",
            "“No venderemos nunca la empresa”. Así respondió la presidenta de Iberdrola, Marta"
                + " Ruiz, a los rumores.");
  }

  @Test
  void whatIntroducesTheQuotationNamesWhoSpeaks() {
    Reader en = new Reader(Language.named("en"));
    en.expect(
        "DIRECT Anna Bell|chief executive|Nokia|We will not sell.",
        "Anna Bell, chief executive of Nokia, was blunt: \"We will not sell.\"");
  }

  @Test
  void titlesOfWorksAreNoSpeech() {
    new Reader(Language.named("it"))
        .expectNone("Sulla scrivania di Paolo Serra, un libro: «Il vino buono».");
  }

  @Test
  void relativeInTheCueMeansWhoStandsBefore() {
    new Reader(Language.named("hu"))
        .expect(
            "INDIRECT Kovács Anna|vezérigazgatója|MKB|az új fiók nyereséges lesz",
            "Megszólalt Kovács Anna, az MKB vezérigazgatója, aki szerint az új fiók nyereséges"
                + " lesz.");
  }

  @Test
  void asClauseAtTheEndNamesWhoSpeaks() {
    new Reader(Language.named("de"))
        .expect(
            "INDIRECT -|-|Siemens|Der Vertrag endet im Juni",
            "Der Vertrag endet im Juni, wie Siemens am Mittwoch mitteilte.");
  }
}
