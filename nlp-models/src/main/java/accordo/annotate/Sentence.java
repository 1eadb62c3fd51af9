package accordo.annotate;

import accordo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence of a document: its tokens and, once parsed, the dependency tree over them. Tags and
 * tree cost much, and most are never looked at: {@link Annotator#parse} only promises them, and
 * they are found when a token is first asked for what they tell. Not for two threads at a time.
 */
public final class Sentence {
  private static final Set<String> ENDS = Set.of(".", "!", "…", "\"", "”", "''");

  private final int index;
  private final int paragraph;
  private final Span span;
  private final List<Token> tokens;
  private List<List<Token>> children = List.of();
  private Sentence before;
  private boolean parsed;
  private boolean promised;
  private Runnable tagger;
  private Runnable parser;

  Sentence(int index, int paragraph, Span span, List<Token> tokens) {
    this.index = index;
    this.paragraph = paragraph;
    this.span = span;
    this.tokens = tokens;
    tokens.forEach(token -> token.isOf(this));
  }

  /** Position in the document, from 0. */
  public int index() {
    return index;
  }

  /** The line of the text that the sentence stands in, from 0. */
  public int paragraph() {
    return paragraph;
  }

  public Span span() {
    return span;
  }

  /** The sentence before it in the document, or null. */
  public Sentence before() {
    return before;
  }

  void follow(Sentence other) {
    before = other;
  }

  /** Whether it is a title: a first line that no full stop ends. */
  public boolean isHeadline() {
    String last = tokens.get(tokens.size() - 1).form();
    return paragraph == 0 && !ENDS.contains(last);
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /**
   * Whether a dependency tree is there or promised; without one, only order and prepositions can be
   * used.
   */
  public boolean isParsed() {
    return parsed || parser != null;
  }

  /** Dependents of a token in text order; empty when not parsed. */
  public List<Token> children(Token token) {
    needTree();
    return parsed ? children.get(token.index()) : List.of();
  }

  /** Whether a token has a dependent of the relation, or of a subtype of it. */
  public boolean hasChild(Token token, String relation) {
    for (Token child : children(token)) {
      if (child.is(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The token that governs another, or null above the root. */
  public Token head(Token token) {
    return token.head() == Token.ROOT ? null : tokens.get(token.head());
  }

  /** Whether tags, and a tree if it can have one, are there or promised. */
  public boolean isPromised() {
    return promised;
  }

  /**
   * Promises tags and tree.
   *
   * @param byTagger finds the tags
   * @param byParser builds the tree, or null where there is none to be had
   */
  void promise(Runnable byTagger, Runnable byParser) {
    promised = true;
    tagger = byTagger;
    parser = byParser;
  }

  /** Whether tags, and a tree if it can have one, have been found, as somebody looked at them. */
  public boolean isRead() {
    return promised && tagger == null && parser == null;
  }

  void needTags() {
    if (tagger != null) {
      Runnable run = tagger;
      tagger = null;
      run.run();
    }
  }

  void needTree() {
    needTags();
    if (parser != null) {
      Runnable run = parser;
      parser = null;
      run.run();
    }
  }

  void linkChildren() {
    List<List<Token>> links = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      links.add(new ArrayList<>(2));
    }
    for (Token token : tokens) {
      if (token.head() != Token.ROOT) {
        links.get(token.head()).add(token);
      }
    }
    children = links;
    parsed = true;
  }
}
