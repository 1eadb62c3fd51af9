package accordo.annotate;

import accordo.text.Span;
import java.util.List;
import java.util.Set;

/**
 * A syntactic word. Contractions are split ("della" is "di" and "la"), so that two tokens may share
 * one span. Tag, head and relation are found when they are first asked for, once {@link
 * Annotator#parse} has said that they may be.
 */
public final class Token {
  /** The head of a sentence's root. */
  public static final int ROOT = -1;

  private final int index;
  private final Span span;
  private WordForm word;
  private NameTag nameTag = NameTag.NONE;
  private Pos pos = Pos.OTHER;
  private String tag = "";
  private String cased;
  private int head = ROOT;
  private String relation = "";
  private Sentence sentence;

  Token(int index, WordForm word, Span span) {
    this.index = index;
    this.word = word;
    this.span = span;
    this.cased = word.form();
  }

  /** Position in the sentence, from 0. */
  public int index() {
    return index;
  }

  /** The word that stands here, with what all its occurrences share. */
  public WordForm word() {
    sentence.needTags();
    return word;
  }

  /** The word before anything is known of its sentence. */
  WordForm plainWord() {
    return word;
  }

  public String form() {
    return word.form();
  }

  public String lower() {
    return word.lower();
  }

  public Span span() {
    return span;
  }

  /** Dictionary readings, never empty: a word that the dictionary lacks reads as itself. */
  public List<Reading> readings() {
    return word().readings();
  }

  public NameTag nameTag() {
    return nameTag;
  }

  public Pos pos() {
    sentence.needTags();
    return pos;
  }

  /** The tagger's own tag. */
  public String tag() {
    sentence.needTags();
    return tag;
  }

  /** Whether the tag says that the word is a possessive pronoun; only Penn Treebank tags do. */
  public boolean isPossessive() {
    return tag().equals("PRP$");
  }

  /** Index of the governing token, or {@link #ROOT}. */
  public int head() {
    sentence.needTree();
    return head;
  }

  /** Universal Dependencies relation to the head, for instance {@code "nsubj:pass"}. */
  public String relation() {
    sentence.needTree();
    return relation;
  }

  /** Whether the relation is the given one or a subtype of it. */
  public boolean is(String universalRelation) {
    sentence.needTree();
    int length = universalRelation.length();
    return relation.length() > length
        ? relation.charAt(length) == ':' && relation.startsWith(universalRelation)
        : relation.equals(universalRelation);
  }

  public boolean hasLemma(String lemma) {
    for (Reading reading : readings()) {
      if (reading.lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the dictionary knows it as a form of one of the lemmas. */
  public boolean hasLemmaIn(Set<String> lemmas) {
    for (Reading reading : readings()) {
      if (lemmas.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the dictionary has it as a noun, verb or adjective. */
  public boolean isContentWord() {
    return word().isContentWord();
  }

  /** Whether the dictionary lacks it. */
  public boolean isUnknownWord() {
    return word().isUnknown();
  }

  public boolean isCapitalised() {
    return word.isCapitalised();
  }

  /** Whether there is a capital anywhere in it: "eBay", "4iG". */
  public boolean hasCapital() {
    return word.hasCapital();
  }

  public boolean isWord() {
    return word.isWord();
  }

  /** The form in the case that it would have in running text: what the models see. */
  String cased() {
    return cased;
  }

  void cased(String value) {
    cased = value;
  }

  /** Tells where it stands. */
  void isOf(Sentence whole) {
    sentence = whole;
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

  void word(WordForm value) {
    word = value;
  }

  @Override
  public String toString() {
    return word.form();
  }
}
