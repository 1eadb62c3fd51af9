package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.text.Span;
import java.util.List;

/**
 * A span of tokens that names or refers to somebody who may be party to a deal.
 *
 * @param sentence index of the sentence
 * @param from first token
 * @param to the token after the last one
 * @param names canonical names of those meant; several for "both companies"
 * @param kind how it refers
 * @param marker grammatical case of an inflected name ("dat", "acc" …), or null
 */
public record Mention(
    int sentence, int from, int to, List<String> names, Kind kind, String marker) {
  /** Marks a name inside a longer word: "Airbus-Werk". */
  public static final String COMPOUND = "compound";

  /** Marks a possessive determiner: "its". */
  public static final String POSSESSIVE = "possessive";

  /** How a mention refers. */
  public enum Kind {
    COMPANY,
    /** A ministry, university or club: may be a party, is no company. */
    BODY,
    PERSON,
    /** A name that may be a company's. */
    CANDIDATE,
    /** "the group", "both companies", "it". */
    REFERENCE
  }

  public Span span(Document document) {
    Sentence s = document.sentences().get(sentence);
    return new Span(s.token(from).span().start(), s.token(to - 1).span().end());
  }

  /** Whether it is part of a word that means something else. */
  public boolean isCompounded() {
    return COMPOUND.equals(marker);
  }

  public boolean isPossessive() {
    return POSSESSIVE.equals(marker);
  }

  public boolean covers(int token) {
    return token >= from && token < to;
  }
}
