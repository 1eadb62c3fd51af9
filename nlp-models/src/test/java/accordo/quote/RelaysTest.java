package accordo.quote;

import accordo.text.Language;
import org.junit.jupiter.api.Test;

class RelaysTest {
  @Test
  void agenciesPassOnWhatOthersSay() {
    new Reader(Language.named("it"))
        .expect(
            "DIRECT Marco Bellini|ministro|-|Finché il divieto resta in vigore è meglio non"
                + " comprare",
            "Il sito cita il ministro Marco Bellini, mentre Xinhua ha tradotto la frase con:"
                + " «Finché il divieto resta in vigore è meglio non comprare».");
  }

  @Test
  void severalExpertsAreNobodyInParticular() {
    new Reader(Language.named("it"))
        .expectNone("Paolo Serra guida Enel. Gli analisti ritengono che il prezzo sia alto.");
  }
}
