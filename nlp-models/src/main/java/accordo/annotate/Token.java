package accordo.annotate;

import accordo.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * A syntactic word. Contractions are split ("della" is "di" and "la"), so that two tokens may share
 * one span. Tag, head and relation are set when the sentence is parsed.
 */
public final class Token {
  /** The head of a sentence's root. */
  public static final int ROOT = -1;

  private final int index;
  private final String form;
  private final String lower;
  private final Span span;
  private List<Reading> readings;
  private NameTag nameTag = NameTag.NONE;
  private Pos pos = Pos.OTHER;
  private String tag = "";
  private String cased;
  private int head = ROOT;
  private String relation = "";

  Token(int index, String form, Span span, List<Reading> readings, Locale locale) {
    this.index = index;
    this.form = form;
    this.lower = form.toLowerCase(locale);
    this.span = span;
    this.readings = readings;
    this.cased = form;
  }

  /** Position in the sentence, from 0. */
  public int index() {
    return index;
  }

  public String form() {
    return form;
  }

  public String lower() {
    return lower;
  }

  public Span span() {
    return span;
  }

  /** Dictionary readings, never empty: a word that the dictionary lacks reads as itself. */
  public List<Reading> readings() {
    return readings;
  }

  public NameTag nameTag() {
    return nameTag;
  }

  public Pos pos() {
    return pos;
  }

  /** The tagger's own tag. */
  public String tag() {
    return tag;
  }

  /** Index of the governing token, or {@link #ROOT}. */
  public int head() {
    return head;
  }

  /** Universal Dependencies relation to the head, for instance {@code "nsubj:pass"}. */
  public String relation() {
    return relation;
  }

  /** Whether the relation is the given one or a subtype of it. */
  public boolean is(String universalRelation) {
    return relation.equals(universalRelation)
        || (relation.startsWith(universalRelation)
            && relation.charAt(universalRelation.length()) == ':');
  }

  public boolean hasLemma(String lemma) {
    for (Reading reading : readings) {
      if (reading.lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the dictionary has it as a noun, verb or adjective. */
  public boolean isContentWord() {
    return readings.stream()
        .anyMatch(r -> r.kind() != Reading.Kind.OTHER && r.kind() != Reading.Kind.UNKNOWN);
  }

  /** Whether the dictionary lacks it. */
  public boolean isUnknownWord() {
    return readings.stream().allMatch(r -> r.kind() == Reading.Kind.UNKNOWN);
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(form.charAt(0));
  }

  /** Whether there is a capital anywhere in it: "eBay", "4iG". */
  public boolean hasCapital() {
    return form.chars().anyMatch(Character::isUpperCase);
  }

  public boolean isWord() {
    return Character.isLetter(form.charAt(0));
  }

  /** The form in the case that it would have in running text: what the models see. */
  String cased() {
    return cased;
  }

  void cased(String value) {
    cased = value;
  }

  void nameTag(NameTag value) {
    nameTag = value;
  }

  void tag(String value) {
    tag = value;
    pos = Pos.of(value);
  }

  void attach(int toHead, String byRelation) {
    head = toHead;
    relation = byRelation;
  }

  void readings(List<Reading> value) {
    readings = value;
  }

  @Override
  public String toString() {
    return form;
  }
}
