package accordo.quote.speaker;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.reference.References;
import accordo.quote.lexicon.SpeechLexicon;
import java.util.List;

/** Says whom words mean that name nobody: pronouns, "the company", "the board". */
final class ReferredSpeakers {
  private final Document document;
  private final Cast cast;
  private final References references;
  private final SpeechLexicon lexicon;
  private final Conversation conversation;

  ReferredSpeakers(
      Document document,
      Cast cast,
      References references,
      SpeechLexicon lexicon,
      Conversation conversation) {
    this.document = document;
    this.cast = cast;
    this.references = references;
    this.lexicon = lexicon;
    this.conversation = conversation;
  }

  /** "the company", "both companies", "he", "the board". */
  List<Speaker> read(Sentence sentence, int from, int to, int head, boolean verbatim) {
    int low = head >= 0 ? head : from;
    int high = head >= 0 ? head + 1 : to;
    for (int i = low; i < high; i++) {
      if (lexicon.isPersonPronoun(sentence.token(i))) {
        boolean own =
            verbatim && opensParagraph(sentence) && conversation.person(sentence, i) != null;
        boolean either = !own && lexicon.isCompanyPronoun(sentence.token(i));
        String company = either ? conversation.companySince(sentence) : null;
        if (company != null) {
          return List.of(Speaker.company(company, 0.7));
        }
        Speaker person = conversation.person(sentence, i);
        return person == null ? List.of() : List.of(person);
      }
    }
    for (Mention mention : references.resolve(document, sentence, cast)) {
      if (mention.from() < high && mention.to() > low) {
        return companies(sentence, mention);
      }
    }
    for (int i = low; i < high; i++) {
      if (lexicon.isVoice(sentence, i)) {
        String company = conversation.company(sentence, i);
        return company == null ? List.of() : List.of(Speaker.company(company, 0.8));
      }
    }
    return List.of();
  }

  private boolean opensParagraph(Sentence sentence) {
    return sentence.index() > 0
        && document.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
  }

  private List<Speaker> companies(Sentence sentence, Mention reference) {
    if (reference.names().size() > 1) {
      return reference.names().stream().map(n -> Speaker.company(n, 0.8)).toList();
    }
    Token word = sentence.token(reference.from());
    if (reference.to() - reference.from() == 1 && lexicon.isCompanyPronoun(word)) {
      Speaker last = conversation.last(sentence);
      if (last != null) {
        return List.of(last);
      }
    }
    return List.of(Speaker.company(reference.names().get(0), 0.8));
  }
}
