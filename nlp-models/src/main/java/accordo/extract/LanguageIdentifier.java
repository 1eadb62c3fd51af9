package accordo.extract;

import accordo.text.Language;
import accordo.text.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text, with OpenNLP's detector of 183 languages. */
final class LanguageIdentifier {
  private static final String MODEL = "langdetect-183.bin";
  private static final int SAMPLE = 3_000;

  private final ThreadLocal<LanguageDetectorME> detector;

  private LanguageIdentifier(LanguageDetectorModel model) {
    this.detector = ThreadLocal.withInitial(() -> new LanguageDetectorME(model));
  }

  static LanguageIdentifier load() {
    try (InputStream in = Resources.open(MODEL)) {
      return new LanguageIdentifier(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MODEL, e);
    }
  }

  /** The ISO 639-3 code of the most likely language. */
  String detect(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    return detector.get().predictLanguage(sample).getLang();
  }

  /** The supported language of an ISO 639-3 code. */
  static Optional<Language> supported(String iso3) {
    for (Language language : Language.all()) {
      if (Locale.forLanguageTag(language.code()).getISO3Language().equals(iso3)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
