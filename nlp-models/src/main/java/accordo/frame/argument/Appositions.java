package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Mentions;
import java.util.List;

/**
 * Names that stand beside what they name: "the chipmaker Intel", "Intel, a chipmaker", "the bank
 * Morgan Stanley".
 */
final class Appositions {
  private final Sentence sentence;
  private final Mentions mentions;
  private final CompanyNouns companyNouns;

  Appositions(SentenceView view) {
    this.sentence = view.sentence();
    this.mentions = view.mentions();
    this.companyNouns = view.companyNouns();
  }

  /** Whether the tree hangs a phrase beside its head, or does not know how the two belong. */
  boolean isBeside(Token child) {
    return child.is("appos") || child.is("flat") || child.is("dep") && isNamed(child);
  }

  /**
   * Whether what stands beside a nominal is the same company.
   *
   * @param mention the name or reference at the nominal, or null
   */
  boolean isSame(Token nominal, Mention mention, Token child) {
    if (child.is("appos") && isReporter(child)) {
      return false;
    }
    return mention == null
        || mention.kind() == Mention.Kind.REFERENCE
        || namesCoordinate(nominal, child);
  }

  /** "sold X, its train unit, to Y": what follows the second comma is the verb's. */
  List<Token> after(Token apposition) {
    return sentence.children(apposition).stream()
        .filter(child -> child.is("nmod") && isAfterComma(child))
        .toList();
  }

  private boolean isAfterComma(Token nominal) {
    return sentence.children(nominal).stream()
        .filter(c -> c.is("case") && c.index() > 0)
        .anyMatch(c -> sentence.token(c.index() - 1).form().equals(","));
  }

  /** "bought X from its owner Y, Sky News has learnt": a name with a verb of its own. */
  private boolean isReporter(Token child) {
    Mention name = mentions.at(child.index());
    return name != null
        && name.from() > 0
        && sentence.token(name.from() - 1).form().equals(",")
        && name.to() < sentence.size()
        && (sentence.token(name.to()).pos() == Pos.AUX
            || sentence.token(name.to()).tag().startsWith("VB"));
  }

  /** "Oracle and computer maker Dell": Dell is the maker, wherever the tree hangs the name. */
  private boolean namesCoordinate(Token nominal, Token name) {
    Token before = sentence.token(Math.max(0, name.index() - 1));
    return before.is("conj")
        && before.head() == nominal.index()
        && companyNouns.isNoun(sentence, before);
  }

  private boolean isNamed(Token token) {
    return mentions.at(token.index()) != null;
  }
}
