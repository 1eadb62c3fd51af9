package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an article says its companies are, "the Dutch chipmaker ASML", "Bull, fabricant
 * d'ordinateurs": who is described so once is meant by "the chipmaker" later.
 */
final class Descriptions {
  private static final int LONGEST = 7;
  private static final int LONGEST_TAIL = 3;

  /** What the words up to the token say of a company. */
  private record Description(List<String> names, int sentence, int end, Set<String> words) {}

  private static final int SHORTEST_HEAD = 6;

  private final ReferenceLexicon lexicon;

  /** German nouns bear capitals, and are made of others: "Autozulieferer" is a "Zulieferer". */
  private final boolean compounds;

  /**
   * Hungarian has no dictionary; but its phrases start with their article, and names have capitals.
   */
  private final boolean articles;

  private final List<Description> descriptions = new ArrayList<>();

  Descriptions(Document document, Cast cast, ReferenceLexicon lexicon) {
    this.lexicon = lexicon;
    this.compounds = document.has(Trait.COMPOUND_NOUNS);
    this.articles = document.has(Trait.ARTICLE_BEFORE_NAMES);
    for (Mention mention : cast.mentions()) {
      if (mention.kind() == Mention.Kind.COMPANY) {
        Sentence sentence = document.sentences().get(mention.sentence());
        readBefore(sentence, mention);
        readApposition(sentence, mention);
      }
    }
  }

  private void readBefore(Sentence sentence, Mention mention) {
    int last = mention.from() - 1;
    if (last < 0 || lexicon.genitives().contains(sentence.token(last).lower())) {
      return;
    }
    Set<String> said = new HashSet<>();
    int i = last;
    while (i >= Math.max(0, last - LONGEST) && isDescriptive(sentence, i)) {
      addLemmas(sentence.token(i), said);
      i--;
    }
    if (!articles || i >= 0 && lexicon.determiners().contains(sentence.token(i).lower())) {
      add(mention, mention.to(), said);
    }
  }

  private void add(Mention mention, int end, Set<String> said) {
    if (!said.isEmpty()) {
      descriptions.add(new Description(mention.names(), mention.sentence(), end, said));
    }
  }

  /** ", fabricant d'ordinateurs,": a phrase after a comma that a noun for companies opens. */
  private void readApposition(Sentence sentence, Mention mention) {
    int comma = mention.to();
    if (comma + 2 >= sentence.size() || !sentence.token(comma).form().equals(",")) {
      return;
    }
    int first = lexicon.determiners().contains(sentence.token(comma + 1).lower()) ? 2 : 1;
    if (lexicon.one().matchAt(sentence, comma + first) == 0) {
      return;
    }
    Set<String> said = new HashSet<>();
    int end = comma + first;
    while (end < sentence.size() && isDescriptive(sentence, end)) {
      addLemmas(sentence.token(end++), said);
    }
    add(mention, end, said);
  }

  private boolean isDescriptive(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isWord()
        && (compounds || !token.hasCapital())
        && !lexicon.determiners().contains(token.lower())
        && (lexicon.genitives().contains(token.lower())
            || isNominal(token)
            || compounds && lexicon.one().matchAt(sentence, at) > 0);
  }

  private boolean isNominal(Token token) {
    return articles && !token.hasCapital()
        || token.readings().stream()
            .anyMatch(r -> r.kind() == Reading.Kind.NOUN || r.kind() == Reading.Kind.ADJECTIVE);
  }

  private void addLemmas(Token token, Set<String> into) {
    if (lexicon.genitives().contains(token.lower())) {
      return;
    }
    into.add(token.lower());
    for (Reading reading : token.readings()) {
      if (reading.kind() == Reading.Kind.NOUN
          || reading.kind() == Reading.Kind.ADJECTIVE
          || compounds && token.isCapitalised()) {
        into.add(reading.lemma());
      }
    }
  }

  /** The company that the words of the phrase describe, of which at least one tells much. */
  List<String> find(Sentence sentence, int from, int to) {
    Map<List<String>, Integer> scores = new HashMap<>();
    int start = phraseStart(sentence, from);
    int end = phraseEnd(sentence, to);
    for (int i = start; i < end; i++) {
      Set<String> lemmas = new HashSet<>();
      addLemmas(sentence.token(i), lemmas);
      if (lemmas.stream().noneMatch(lexicon.generic()::contains)) {
        for (List<String> names : describedBy(lemmas, sentence.index(), start)) {
          scores.merge(names, 1, Integer::sum);
        }
      }
    }
    int best = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<List<String>> first =
        scores.entrySet().stream()
            .filter(e -> e.getValue() == best)
            .map(Map.Entry::getKey)
            .toList();
    return first.size() == 1 ? first.get(0) : List.of();
  }

  /** Whom the article has described so before the token. */
  private Set<List<String>> describedBy(Set<String> lemmas, int sentence, int token) {
    Set<List<String>> found = new LinkedHashSet<>();
    for (Description description : descriptions) {
      boolean earlier =
          description.sentence() < sentence
              || description.sentence() == sentence && description.end() <= token;
      if (earlier && lemmas.stream().anyMatch(lemma -> says(description, lemma))) {
        found.add(description.names());
      }
    }
    return found;
  }

  private boolean says(Description description, String lemma) {
    return description.words().contains(lemma)
        || compounds
            && lemma.length() >= SHORTEST_HEAD
            && description.words().stream().anyMatch(word -> word.endsWith(lemma));
  }

  private int phraseStart(Sentence sentence, int noun) {
    int start = noun;
    while (start > 0 && isDescriptive(sentence, start - 1)) {
      start--;
    }
    return start;
  }

  private int phraseEnd(Sentence sentence, int to) {
    int end = to;
    while (end < sentence.size() && end < to + LONGEST_TAIL && isDescriptive(sentence, end)) {
      end++;
    }
    return end;
  }
}
