package accordo.quote.lexicon;

import accordo.text.Language;
import accordo.text.Resources;
import accordo.text.Trait;
import java.util.List;
import java.util.Properties;

/**
 * How a language tells what somebody says, as {@code speech.properties} and its traits have it:
 * whether a position follows its name without a comma ("Virág László elnök"), or "says" a clause
 * without "that".
 */
public final class SpeechSettings {
  private final BareClause bareClause;
  private final String insideMarks;
  private final boolean titlesFollowNames;
  private final boolean verblessClauses;
  private final List<String> addresseeEndings;

  SpeechSettings(Language language) {
    Properties settings = read(language.pack() + "speech/speech.properties");
    this.bareClause = BareClause.valueOf(settings.getProperty("bareClause", "FINITE"));
    this.titlesFollowNames = language.has(Trait.TITLE_AFTER_NAME);
    String endings = settings.getProperty("addresseeEndings", "");
    this.addresseeEndings = endings.isEmpty() ? List.of() : List.of(endings.split(","));
    this.verblessClauses = Boolean.parseBoolean(settings.getProperty("verblessClauses"));
    this.insideMarks = settings.getProperty("insideMarks", "");
  }

  private static Properties read(String path) {
    return Resources.exists(path) ? Resources.properties(path) : new Properties();
  }

  public BareClause bareClause() {
    return bareClause;
  }

  /** Whether a position stands after a name without a comma. */
  public boolean titlesFollowNames() {
    return titlesFollowNames;
  }

  /** Whether the word bears the ending of who is spoken to: "a Hírlapnak elmondta". */
  public boolean isAddressee(String word) {
    return addresseeEndings.stream().anyMatch(word::endsWith);
  }

  /** Whether a clause may do without "is". */
  public boolean clausesNeedNoVerb() {
    return verblessClauses;
  }

  /** Marks by which a cue inside quotation marks is set off. */
  public String insideMarks() {
    return insideMarks;
  }
}
