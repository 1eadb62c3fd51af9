package accordo.extract.assembly;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Focus;
import accordo.company.Mention;
import accordo.deal.Evidence;
import accordo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Deals that a sentence tells by another one: those like it, the one that it ends, rivals'. */
final class Echoes {
  private final Document document;
  private final Cast cast;
  private final IntFunction<List<Mention>> references;
  private final Focus focus;
  private final FactReaders facts;
  private final Likenesses likenesses;
  private final Successions successions;
  private final Predecessors predecessors;

  Echoes(
      Document document,
      FactReaders facts,
      Cast cast,
      IntFunction<List<Mention>> references,
      Focus focus) {
    this.document = document;
    this.cast = cast;
    this.references = references;
    this.focus = focus;
    this.facts = facts;
    this.likenesses = new Likenesses(facts.likenessTerms(), facts.grammar());
    this.successions = new Successions(facts.successionTerms(), facts.grammar().hasCases());
    this.predecessors = new Predecessors(facts.untilTerms());
  }

  /**
   * What the sentence tells so.
   *
   * @param told what frames have found in it
   * @param drafts all that has been told up to here
   */
  List<DealDraft> in(Sentence sentence, List<DealDraft> told, List<DealDraft> drafts) {
    if (drafts.isEmpty()) {
      return List.of();
    }
    boolean likens = facts.likenessTerms().occursIn(sentence, 0, sentence.size());
    boolean ends = facts.successionTerms().occursIn(sentence, 0, sentence.size());
    boolean until = predecessors.mayBe(sentence);
    boolean contests = facts.rivals().mayBeIn(sentence);
    if (!likens && !ends && !until && !contests) {
      return List.of();
    }
    List<DealDraft> found = new ArrayList<>();
    List<Mention> names = cast.in(sentence.index());
    Evidence proof = proof(sentence, drafts);
    if (ends) {
      successions.in(sentence, names, drafts, proof).ifPresent(found::add);
    }
    if (until && found.isEmpty()) {
      predecessors.in(sentence, names, told, drafts, proof).ifPresent(found::add);
    }
    List<Mention> mentions = new ArrayList<>(names);
    if (likens || contests) {
      mentions.addAll(references.apply(sentence.index()));
      mentions.sort(Comparator.comparingInt(Mention::from));
    }
    if (contests && found.isEmpty()) {
      found.addAll(facts.rivals().in(sentence, mentions, told, drafts, proof));
    }
    if (likens) {
      List<DealDraft> before = drafts.stream().filter(d -> d.sentence < sentence.index()).toList();
      found.addAll(
          likenesses.in(
              sentence, mentions, told, before, focus.main(sentence.index(), Set.of()), proof));
    }
    return found;
  }

  private Evidence proof(Sentence sentence, List<DealDraft> drafts) {
    Span span =
        new Span(
            sentence.token(0).span().start(), sentence.token(sentence.size() - 1).span().end());
    String rule = drafts.get(drafts.size() - 1).evidence.get(0).rule();
    return new Evidence("type", span.start(), span.end(), document.words(sentence), rule);
  }
}
