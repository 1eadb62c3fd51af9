package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.text.Language;
import accordo.text.Trait;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** References to two companies at once: "both companies", "i due birrai", "the two". */
final class CompanyPairs {
  private static final int FARTHEST_BACK = 4;
  private static final Set<String> AND = Set.of("y", "e", "et", "and", "und", "és");

  private final ReferenceLexicon lexicon;
  private final boolean capitals;

  CompanyPairs(Language language, ReferenceLexicon lexicon) {
    this.capitals = language.has(Trait.CAPITAL_NOUNS);
    this.lexicon = lexicon;
  }

  /** How many words from the token on stand for two companies, or 0; "les deux cultures" do not. */
  int length(Sentence sentence, int at) {
    int two = lexicon.two().matchAt(sentence, at);
    if (two > 0 && isCompanyNoun(sentence, at + two)) {
      return two + 1;
    }
    return two > 0 && !NounContext.isNoun(sentence, at + two) ? two : 0;
  }

  private boolean isCompanyNoun(Sentence sentence, int at) {
    return at < sentence.size()
        && (!sentence.token(at).hasCapital() || isGermanNoun(sentence.token(at)))
        && lexicon.one().matchAt(sentence, at) > 0;
  }

  /** German nouns bear capitals as well. */
  private boolean isGermanNoun(Token token) {
    return capitals && token.pos() == Pos.NOUN && token.nameTag() == NameTag.NONE;
  }

  /**
   * The first two companies of the nearest sentence that has two; where it has more, rather the
   * only two of the sentence itself.
   */
  static List<String> before(Passage passage, int at) {
    Document document = passage.document();
    int index = passage.sentence().index();
    Set<String> nearest = new LinkedHashSet<>();
    for (int s = index; s >= Math.max(0, index - FARTHEST_BACK); s--) {
      int end = s < index ? document.sentences().get(s).size() : at;
      Set<String> here = companies(passage.cast().in(s), end);
      if (s == index) {
        here.removeAll(besideNoun(passage, at));
      }
      if (here.size() == 1 && document.has(Trait.PAIRS_WITH_BODIES)) {
        here = withBody(passage.cast().in(s), here, end);
      }
      if (s == index && here.size() == 1) {
        here = withPartner(passage, here, end);
      }
      if (s == index && here.size() == 3 && isComplement(passage.sentence(), at)) {
        return here.stream().skip(1).toList();
      }
      if (here.size() >= 2) {
        Set<String> own =
            here.size() > 2
                ? companies(passage.named(), passage.sentence().size())
                : new LinkedHashSet<>();
        own.removeAll(besideNoun(passage, at));
        return firstTwo(own.size() == 2 ? own : here);
      }
      nearest.addAll(here);
    }
    return nearest.size() >= 2 ? firstTwo(nearest) : List.of();
  }

  /** "X and Y sold Z, their venture": who is beside the noun is none of its owners. */
  private static List<String> besideNoun(Passage passage, int at) {
    for (Mention name : passage.named()) {
      if (name.to() == at - 1 && passage.sentence().token(at - 1).form().equals(",")) {
        return name.names();
      }
    }
    return List.of();
  }

  /** In "X sold Y and Z a stake and signed with both" X, who acts, is none of the two. */
  private static boolean isComplement(Sentence sentence, int at) {
    return at > 0 && sentence.token(at - 1).pos() == Pos.ADP;
  }

  /** "Donald Trump and X said they": a person whom "and" joins to the only company. */
  private static Set<String> withPartner(Passage passage, Set<String> company, int end) {
    Set<String> both = new LinkedHashSet<>();
    List<Mention> named = passage.named();
    for (int i = 0; i + 1 < named.size(); i++) {
      Mention first = named.get(i);
      Mention second = named.get(i + 1);
      boolean person =
          first.kind() == Mention.Kind.PERSON && second.kind() == Mention.Kind.COMPANY
              || first.kind() == Mention.Kind.COMPANY && second.kind() == Mention.Kind.PERSON;
      if (person
          && second.to() <= end
          && second.from() == first.to() + 1
          && AND.contains(passage.sentence().token(first.to()).lower())) {
        both.addAll(first.names());
        both.addAll(second.names());
      }
    }
    return both.size() == 2 ? both : company;
  }

  /** "a Bosch és a Műegyetem": the only company of a sentence and the only body. */
  private static Set<String> withBody(List<Mention> mentions, Set<String> company, int end) {
    Set<String> both = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      boolean party = mention.kind() == Mention.Kind.COMPANY || mention.kind() == Mention.Kind.BODY;
      if (party && mention.to() <= end) {
        both.addAll(mention.names());
      }
    }
    return both.size() == 2 ? both : company;
  }

  /** The companies that mentions name before a token. */
  private static Set<String> companies(List<Mention> mentions, int end) {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.COMPANY && mention.to() <= end) {
        names.addAll(mention.names());
      }
    }
    return names;
  }

  private static List<String> firstTwo(Set<String> names) {
    return names.stream().limit(2).toList();
  }
}
