package accordo.company.reference;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.text.Language;
import accordo.text.Trait;

/**
 * What stands around a noun that may refer: its determiner, and the name that makes a mere
 * description of it, as in "the chipmaker Intel".
 */
final class NounContext {
  private static final int FARTHEST_DETERMINER = 3;
  private static final int FARTHEST_ARTICLE = 6;
  private static final int MOST_ADJECTIVES = 3;
  private static final String BASED = "-based";
  private static final int LONGEST_TRADE = 7;

  private final ReferenceLexicon lexicon;

  /** In Hungarian only names have capitals, so that one ends the phrase before it. */
  private final boolean capitalsEnd;

  /** "lo facciamo in casa": what stands before a preposition or verb is no article of the noun. */
  private final boolean endsAtPrepositions;

  NounContext(Language language, ReferenceLexicon lexicon) {
    this.lexicon = lexicon;
    this.capitalsEnd = language.has(Trait.CAPITALS_END_PHRASES);
    this.endsAtPrepositions = language.has(Trait.PREPOSITIONS_END_PHRASES);
  }

  /** "the ailing group": whether a determiner stands in the noun's phrase. */
  boolean hasDeterminer(Sentence sentence, int noun) {
    int farthest = capitalsEnd ? FARTHEST_ARTICLE : FARTHEST_DETERMINER;
    int last = afterTown(sentence, noun);
    for (int i = last - 1; i >= Math.max(0, last - farthest); i--) {
      Token token = sentence.token(i);
      if (lexicon.determiners().contains(token.lower())) {
        return true;
      }
      boolean endsName = capitalsEnd && token.hasCapital();
      boolean bare = endsAtPrepositions && (token.pos() == Pos.ADP || token.pos() == Pos.VERB);
      if (!token.isWord()
          || endsName
          || bare
          || lexicon.news().contains(token.lower())
          || isSmall(token)) {
        return false;
      }
    }
    return false;
  }

  /** "die Franchise für Polen": the determiner before a preposition is another phrase's. */
  private static boolean isSmall(Token token) {
    return !token.isCapitalised()
        && token.readings().stream().allMatch(r -> r.kind() == Reading.Kind.OTHER);
  }

  /** "the Austin, Texas-based company": where the place in between starts, else the noun. */
  private static int afterTown(Sentence sentence, int noun) {
    int comma = noun - 2;
    return comma > 1
            && sentence.token(noun - 1).lower().endsWith(BASED)
            && sentence.token(comma).form().equals(",")
            && sentence.token(comma - 1).isCapitalised()
        ? comma - 1
        : noun;
  }

  /** "the group": whether a determiner stands right before the token. */
  boolean hasArticle(Sentence sentence, int at) {
    return at > 0 && lexicon.determiners().contains(sentence.token(at - 1).lower());
  }

  static boolean isNoun(Sentence sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).isWord()
        && sentence.token(at).readings().stream().allMatch(r -> r.kind() == Reading.Kind.NOUN);
  }

  static boolean isAdjective(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return !token.isCapitalised()
        && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.ADJECTIVE);
  }

  /** "the chipmaker Intel" and "the chipmaker, Intel," name the company themselves. */
  static boolean namesCompany(Passage passage, int from, int to) {
    Sentence sentence = passage.sentence();
    int next = to < sentence.size() && sentence.token(to).form().equals(",") ? to + 1 : to;
    int name = to;
    while (name < sentence.size() && name < to + MOST_ADJECTIVES && isAdjective(sentence, name)) {
      name++;
    }
    for (Mention mention : passage.named()) {
      boolean after = mention.from() == to || mention.from() == next || mention.from() == name;
      if (after || mention.to() == from) {
        return true;
      }
    }
    return false;
  }

  /** "il produttore di pneumatici Pirelli" names the company after what it does. */
  boolean describesName(Passage passage, int end) {
    Sentence sentence = passage.sentence();
    int to = end;
    while (to + 2 < sentence.size() && to < end + MOST_ADJECTIVES && isAdjective(sentence, to)) {
      to++;
    }
    if (to + 2 >= sentence.size() || !isGenitive(sentence, to)) {
      return false;
    }
    for (int i = to + 1; i < Math.min(sentence.size(), to + LONGEST_TRADE); i++) {
      Token token = sentence.token(i);
      int at = i;
      if (passage.named().stream().anyMatch(m -> m.from() == at)) {
        return i > to + 1
            && !isGenitive(sentence, i - 1)
            && !lexicon.determiners().contains(sentence.token(i - 1).lower());
      }
      if (!token.isWord() || token.hasCapital() || isVerb(token)) {
        return false;
      }
    }
    return false;
  }

  private boolean isGenitive(Sentence sentence, int at) {
    return lexicon.genitives().contains(sentence.token(at).lower());
  }

  private static boolean isVerb(Token token) {
    return !token.readings().isEmpty()
        && token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.NOUN)
        && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB);
  }
}
