package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.frame.pack.Grammar;
import java.util.List;

/** Names after the people of a country that stand for the company: "ai tedeschi di Siemens". */
final class PeopleNames {
  private final Sentence sentence;
  private final Grammar grammar;
  private final CompanyNouns companyNouns;

  PeopleNames(SentenceView view) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.companyNouns = view.companyNouns();
  }

  /** The slots of "ai tedeschi di Siemens", wherever the tree hangs the name; else empty. */
  List<String> slots(Mention name) {
    int at = name.from() - 1;
    at -= at > 0 && sentence.token(at).pos() == Pos.DET ? 1 : 0;
    boolean people =
        at > 2
            && grammar.slots(sentence.token(at).lower()).contains("of")
            && companyNouns.isDemonym(sentence, sentence.token(at - 1))
            && sentence.token(at - 2).pos() == Pos.DET
            && sentence.token(at - 3).pos() == Pos.ADP;
    List<String> slots = people ? grammar.slots(sentence.token(at - 3).lower()) : List.of();
    return slots.contains("agent") || slots.contains("of") ? List.of() : slots;
  }
}
