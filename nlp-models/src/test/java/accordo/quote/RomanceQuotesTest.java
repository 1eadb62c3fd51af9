package accordo.quote;

import accordo.text.Language;
import org.junit.jupiter.api.Test;

class RomanceQuotesTest {

  @Test
  void frenchSetsTheCueInsideTheMarks() {
    Reader fr = new Reader(Language.named("fr"));
    fr.expect(
        "DIRECT Claire Morel|directrice générale|Alstom|Nous restons ici Rien ne change.",
        "« Nous restons ici, explique Claire Morel, directrice générale d'Alstom. Rien ne change."
            + " »");
    fr.expect(
        "INDIRECT -|-|Alstom|la vente serait conclue en mai",
        "Alstom a indiqué que la vente serait conclue en mai.");
    fr.expect(
        "INDIRECT Claire Morel|-|-|le marché va doubler",
        "Selon Claire Morel, le marché va doubler.");
  }

  @Test
  void italianReportsWithChe() {
    Reader it = new Reader(Language.named("it"));
    it.expect(
        "DIRECT Paolo Serra|amministratore delegato|Enel|Siamo pronti",
        "«Siamo pronti», ha detto Paolo Serra, amministratore delegato di Enel.");
    it.expect(
        "INDIRECT -|-|Enel|la cessione sarà conclusa a maggio",
        "Enel ha comunicato che la cessione sarà conclusa a maggio.");
  }

  @Test
  void answersOfAnInterviewMayAloneHaveALetter() {
    new Reader(Language.named("it"))
        .expect(
            "DIRECT Paolo Serra|amministratore delegato|Enel|Cresce, ma piano.",
            "Paolo Serra, amministratore delegato di Enel, ci riceve a Roma.\n"
                + "Come va il mercato?\nR. Cresce, ma piano.\n"
                + "Qualcuno parla di una vendita.\nR. Chi ne parla non ci conosce.\n"
                + "Che cosa farete?\nR. Investiremo in rete.");
  }

  @Test
  void paragraphsInTheFirstPersonAfterAColonAreVerbatim() {
    new Reader(Language.named("it"))
        .expect(
            "DIRECT Paolo Serra|amministratore delegato|Enel|Siamo pronti a investire. Il nostro"
                + " piano parte a maggio.",
            "Paolo Serra, amministratore delegato di Enel, ha detto che la rete crescerà:\n"
                + "Siamo pronti a investire.\nIl nostro piano parte a maggio.\n"
                + "Il titolo ha chiuso in rialzo.");
  }

  @Test
  void spanishDropsTheSubject() {
    Reader es = new Reader(Language.named("es"));
    es.expect(
        "DIRECT Marta Ruiz|directora general|Iberdrola|Estamos preparados",
        "«Estamos preparados», dijo Marta Ruiz, directora general de Iberdrola.");
    es.expect(
        "INDIRECT Marta Ruiz|directora general|Iberdrola|la venta se cerrará en mayo",
        "«Estamos preparados», dijo Marta Ruiz, directora general de Iberdrola. Añadió que la venta"
            + " se cerrará en mayo.");
  }
}
