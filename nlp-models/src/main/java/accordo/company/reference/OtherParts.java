package accordo.company.reference;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.text.Language;
import accordo.text.Resources;
import accordo.text.Trait;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who a noun cannot mean, since he has a part of his own beside it: in "the shipping company will
 * sell two ferries to Moby" the company is not Moby, nor is "the rival" whoever tries to buy it.
 */
final class OtherParts {
  /** Nouns for who stands opposite the one that acts: "rival". */
  private final Set<String> counterparts;

  OtherParts(Language language) {
    String path = language.pack() + "references/counterparts.txt";
    this.counterparts = Set.copyOf(Resources.linesIfPresent(path));
  }

  /**
   * The names of those who have other parts than the noun.
   *
   * @param end where the noun ends
   */
  Set<String> of(Passage passage, int noun, int end) {
    Set<String> names = new LinkedHashSet<>();
    Sentence sentence = passage.sentence();
    if (!passage.document().has(Trait.OTHER_PARTS)) {
      return names;
    }
    for (Mention mention : passage.named()) {
      boolean later = mention.from() >= end && isSameClause(sentence, end, mention.from());
      boolean earlier = mention.to() <= noun && isSameClause(sentence, mention.to(), noun);
      if (mention.kind() == Mention.Kind.COMPANY && (later || earlier)) {
        names.addAll(mention.names());
      }
    }
    if (counterparts.contains(sentence.token(noun).lower())) {
      passage.actor(noun).ifPresent(actor -> names.addAll(actor.names()));
    }
    return names;
  }

  /** A verb has to stand between, else the name belongs to the noun: "la società del gruppo X". */
  private static boolean isSameClause(Sentence sentence, int from, int to) {
    return Exclusions.isSameClause(sentence, from, to)
        && sentence.tokens().subList(from, to).stream().anyMatch(OtherParts::isVerb)
        && sentence.tokens().subList(from, to).stream().noneMatch(OtherParts::joinsClauses);
  }

  private static boolean joinsClauses(Token token) {
    return token.pos() == Pos.CONJ
        || token.is("mark")
        || token.pos() == Pos.PRON && !token.is("expl");
  }

  private static boolean isVerb(Token token) {
    return token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB)
        && token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.NOUN);
  }
}
