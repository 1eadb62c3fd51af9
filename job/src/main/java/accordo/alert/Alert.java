package accordo.alert;

import accordo.consolidate.Source;
import java.util.List;

/**
 * News of a deal for a saved search.
 *
 * @param id the same for the same news in every run; a consumer that knows it has seen the news
 * @param search id of the saved search
 * @param name of the saved search
 * @param owner of the saved search, or null
 * @param at when it was found, ISO instant
 * @param news the kind of the first change
 * @param deal id of the record
 * @param version of the record
 * @param type of the deal
 * @param status of the deal
 * @param sentence what the deal is, in English
 * @param changes what has changed, the most important first; at least one
 * @param proof the sentence that proves it, in the language of its article; null when there is none
 * @param sources the articles, as in the record
 */
public record Alert(
    String id,
    String search,
    String name,
    String owner,
    String at,
    News news,
    String deal,
    int version,
    String type,
    String status,
    String sentence,
    List<AlertChange> changes,
    Proof proof,
    List<Source> sources) {

  /**
   * A sentence of an article.
   *
   * @param language ISO 639-1 code, or null
   */
  public record Proof(String sentence, String language, String articleId) {}

  /** All of it as people read it, in a few lines. */
  public String text() {
    return AlertText.body(this, "");
  }
}
