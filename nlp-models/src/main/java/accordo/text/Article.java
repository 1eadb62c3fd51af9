package accordo.text;

import java.util.Optional;

/**
 * What an outlet published. All offsets in an extraction count UTF-16 units of {@link #text()}.
 *
 * @param id unique name of the article at its source
 * @param language ISO 639-1 code, or null when the language is to be detected
 * @param source outlet or collection, or null
 * @param published ISO date (yyyy-MM-dd), or null when not known
 * @param title headline, never null, possibly empty
 * @param body paragraphs separated by line feeds, never null
 */
public record Article(
    String id, String language, String source, String published, String title, String body) {
  public Article {
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    title = title == null ? "" : title;
    body = body == null ? "" : body;
  }

  /** Title and body, joined by one line feed: the text that offsets refer to. */
  public String text() {
    return title.isEmpty() ? body : title + "\n" + body;
  }

  public Optional<Language> knownLanguage() {
    return Language.of(language);
  }
}
