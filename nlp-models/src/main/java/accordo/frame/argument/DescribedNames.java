package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Mentions;

/**
 * Finds the name that ends a description of a company, wherever the tree hangs it: Italian "il
 * produttore di pneumatici X" is X, whereas "il produttore di pneumatici di X" is not.
 */
final class DescribedNames {
  private static final int LONGEST = 8;

  private final Sentence sentence;
  private final Mentions mentions;
  private final CompanyNouns companyNouns;
  private final boolean headFirst;

  DescribedNames(SentenceView view) {
    this.sentence = view.sentence();
    this.mentions = view.mentions();
    this.companyNouns = view.companyNouns();
    this.headFirst = view.grammar().headFirst();
  }

  /** The name that a noun for companies is said of, after what the company does; or null. */
  Mention after(Token noun) {
    return headFirst && companyNouns.isNoun(sentence, noun) ? nameAfter(noun) : null;
  }

  private Mention nameAfter(Token noun) {
    int end = Math.min(sentence.size(), noun.index() + LONGEST);
    for (int i = noun.index() + 1; i < end; i++) {
      Mention name = mentions.at(i);
      if (name != null) {
        boolean right = i > noun.index() + 2 && isDescribing(sentence.token(i - 1));
        return right && isFirm(name) ? name : null;
      }
      Token token = sentence.token(i);
      if (!isDescribing(token) && token.pos() != Pos.ADP && token.pos() != Pos.DET
          || token.hasCapital()) {
        return null;
      }
    }
    return null;
  }

  private static boolean isFirm(Mention name) {
    return name.kind() == Mention.Kind.COMPANY || name.kind() == Mention.Kind.CANDIDATE;
  }

  private static boolean isDescribing(Token token) {
    return token.pos() == Pos.NOUN || token.pos() == Pos.ADJ;
  }
}
