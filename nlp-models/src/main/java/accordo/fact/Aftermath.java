package accordo.fact;

import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.deal.Status;
import accordo.text.Language;
import java.util.List;
import java.util.stream.IntStream;

/** Words that tell that something ended or is denied, wherever they stand. */
public final class Aftermath {
  /** "…, ending years of uncertainty" tells what a deal brings about. */
  private static final String GERUND = "VBG";

  private final TermSet denials;
  private final TermSet ends;

  /** What ends where a deal ends: the contract, the talks. */
  private final TermSet bonds;

  private final TermSet pending;

  /** Reads the lists of a language. */
  public Aftermath(Language language) {
    String pack = language.pack() + "status/";
    this.denials = TermSet.readIfPresent(pack + Status.DENIED + ".txt");
    this.ends = TermSet.readIfPresent(pack + Status.TERMINATED + ".txt");
    this.pending = TermSet.readIfPresent(pack + "pending.txt");
    this.bonds = TermSet.readIfPresent(pack + "bonds.txt");
  }

  /** Whether anything in a sentence denies what was said. */
  public boolean denies(Sentence sentence) {
    return denials.occursIn(sentence, 0, sentence.size());
  }

  /** Whether a sentence says that something ended, by a word that is surely no noun. */
  public boolean ends(Sentence sentence) {
    return IntStream.range(0, sentence.size())
        .anyMatch(i -> !mayBeNoun(sentence.token(i)) && ends.matchAt(sentence, i) > 0);
  }

  /** Where a parsed sentence says that something ended: the first token of each such term. */
  public List<Integer> endings(Sentence sentence) {
    return IntStream.range(0, sentence.size())
        .filter(i -> isEvent(sentence.token(i)) && ends.matchAt(sentence, i) > 0)
        .boxed()
        .toList();
  }

  /** Where a sentence denies something: the first token of each such term. */
  public List<Integer> denials(Sentence sentence) {
    return IntStream.range(0, sentence.size())
        .filter(i -> denials.matchAt(sentence, i) > 0)
        .boxed()
        .toList();
  }

  /** Whether a sentence says that something is still to be allowed or closed. */
  public boolean awaits(Sentence sentence) {
    return pending.occursIn(sentence, 0, sentence.size());
  }

  /** Whether the token range names what binds the parties of a deal. */
  public boolean namesBond(Sentence sentence, int from, int to) {
    return bonds.occursIn(sentence, from, to);
  }

  private static boolean mayBeNoun(Token token) {
    return token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.NOUN);
  }

  private static boolean isEvent(Token token) {
    return token.pos() != Pos.NOUN
        && !token.is("xcomp")
        && !token.tag().equals(GERUND)
        && !(token.nameTag() == NameTag.ORG && token.hasCapital());
  }
}
