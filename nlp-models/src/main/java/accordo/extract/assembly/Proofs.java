package accordo.extract.assembly;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.deal.Evidence;
import accordo.text.Span;

/** Words of an article as proof of what a record says. */
record Proofs(Document document) {
  /**
   * Tokens of a sentence as proof.
   *
   * @param field what they prove
   * @param rule who found it
   */
  Evidence of(String field, Sentence sentence, int from, int to, String rule) {
    Span span = new Span(sentence.token(from).span().start(), sentence.token(to - 1).span().end());
    return new Evidence(field, span.start(), span.end(), document.words(sentence), rule);
  }

  /** Who is named or referred to as proof of a party. */
  Evidence ofParty(Mention mention, String rule) {
    Span span = mention.span(document);
    String words = document.words(document.sentences().get(mention.sentence()));
    return new Evidence("parties", span.start(), span.end(), words, rule);
  }
}
