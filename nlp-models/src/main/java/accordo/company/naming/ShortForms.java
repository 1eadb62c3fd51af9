package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.span.NameSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds "Ardent" for "Ardent Mobile": first words of companies' names that are words of the
 * dictionary, so that no tagger takes them for names. English only: elsewhere capitals or accents
 * tell less.
 */
final class ShortForms {
  private static final int SHORTEST = 4;

  private final Document document;
  private final CompanyLexicon lexicon;

  ShortForms(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Adds to companies the short forms that the text uses, unless they are names of others. */
  void addTo(List<NameGroup> companies, List<NameSpan> spans) {
    Map<String, NameGroup> byFirst = byFirst(companies, spans);
    if (byFirst.isEmpty()) {
      return;
    }
    Set<Integer> named = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      named.clear();
      spans.stream()
          .filter(s -> s.sentence() == sentence.index())
          .forEach(s -> markNamed(s, named));
      for (Token token : sentence.tokens()) {
        NameGroup group = named.contains(token.index()) ? null : byFirst.get(token.form());
        if (group != null && isAlone(sentence, token)) {
          int at = token.index();
          group.add(new NameSpan(sentence.index(), at, at + 1, NameTag.NONE), token.form());
        }
      }
    }
  }

  private static void markNamed(NameSpan span, Set<Integer> named) {
    for (int i = span.from(); i < span.to(); i++) {
      named.add(i);
    }
  }

  private Map<String, NameGroup> byFirst(List<NameGroup> companies, List<NameSpan> spans) {
    Map<String, NameGroup> found = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (NameGroup group : companies) {
      String[] words = group.name().split("\\s+");
      if (words.length > 1 && isFit(words[0]) && found.put(words[0], group) != null) {
        shared.add(words[0]);
      }
    }
    spans.stream().filter(s -> s.size() == 1).map(s -> s.words(document)).forEach(shared::add);
    found.keySet().removeAll(shared);
    return found;
  }

  private boolean isFit(String word) {
    return word.length() >= SHORTEST
        && Character.isUpperCase(word.charAt(0))
        && word.chars().allMatch(Character::isLetter)
        && !lexicon.isPlace(word)
        && !lexicon.isFirstName(word)
        && !lexicon.isGenericTail(word.toLowerCase(java.util.Locale.ENGLISH))
        && !lexicon.isNoName(word)
        && !lexicon.isWellKnown(word);
  }

  /** Whether no other capital stands beside it; where a sentence starts, a verb has to follow. */
  private static boolean isAlone(Sentence sentence, Token token) {
    int at = token.index();
    Token next = at + 1 < sentence.size() ? sentence.token(at + 1) : null;
    boolean joined =
        next != null && next.hasCapital() || at > 0 && sentence.token(at - 1).hasCapital();
    boolean function = token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.OTHER);
    if (joined || function || sentence.isHeadline()) {
      return false;
    }
    boolean starts = at == 0 || !sentence.token(at - 1).isWord();
    return !starts || next != null && followsSubject(next);
  }

  private static boolean followsSubject(Token next) {
    return next.lower().equals("'s")
        || next.lower().equals("’s")
        || next.isWord()
            && next.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB)
            && next.readings().stream().noneMatch(r -> r.lemma().equals(next.lower()));
  }
}
