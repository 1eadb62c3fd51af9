package accordo.extract;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.reference.References;
import accordo.company.reference.States;
import accordo.extract.assembly.DealAssembler;
import java.util.ArrayList;
import java.util.List;

/** Finds who is named, referred to or hinted at in a sentence. */
final class MentionReader {
  private final References references;
  private final States states;

  MentionReader(References references, States states) {
    this.references = references;
    this.states = states;
  }

  /** How many the sentence may speak of without naming them; told by its words. */
  int mostUnnamed(Sentence sentence, DealAssembler assembler) {
    return assembler.mostIn(sentence) + references.mostIn(sentence) + states.mostIn(sentence);
  }

  /** Who is named or referred to in a sentence, also through the deal that it goes on about. */
  List<Mention> in(Document document, Sentence sentence, Cast cast, DealAssembler assembler) {
    List<Mention> mentions = new ArrayList<>(cast.in(sentence.index()));
    mentions.removeIf(name -> references.isMade(sentence, name));
    references.resolveAll(document, sentence, cast).stream()
        .map(m -> references.isPair(sentence, m) ? assembler.explained(sentence, m) : m)
        .forEach(mentions::add);
    mentions.addAll(states.in(document, sentence, mentions, cast));
    for (Mention part : assembler.roleNouns(sentence)) {
      mentions.removeIf(m -> m.kind() == Mention.Kind.REFERENCE && m.covers(part.from()));
      mentions.add(part);
    }
    assembler.agreement(sentence).ifPresent(mentions::add);
    assembler.offspring(sentence).stream()
        .filter(m -> mentions.stream().noneMatch(other -> other.covers(m.to() - 1)))
        .forEach(mentions::add);
    return mentions;
  }
}
