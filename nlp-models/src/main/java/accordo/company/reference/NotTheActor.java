package accordo.company.reference;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Corrects nouns that were taken for who acts in their own clause: in "X said it is considering an
 * offer for the company" the company is another one, who is named first.
 */
final class NotTheActor {
  private final Cast cast;
  private final Sentence sentence;
  private final Set<String> bystanders;

  NotTheActor(Cast cast, Sentence sentence, Set<String> bystanders) {
    this.bystanders = bystanders;
    this.cast = cast;
    this.sentence = sentence;
  }

  /**
   * The references, those corrected that need it.
   *
   * @param all who is named or referred to in the sentence
   */
  List<Mention> correct(List<Mention> references, List<Mention> all) {
    List<Mention> corrected = new ArrayList<>();
    for (Mention reference : references) {
      Mention actor = actor(reference, all);
      corrected.add(actor == null ? reference : another(reference));
    }
    return corrected;
  }

  /** The same for "its acquisition of the company", once it is known who "its" stands for. */
  List<Mention> correctOwned(List<Mention> references) {
    List<Mention> corrected = new ArrayList<>();
    for (Mention reference : references) {
      corrected.add(isOwnersOwn(reference, references) ? another(reference) : reference);
    }
    return corrected;
  }

  private boolean isOwnersOwn(Mention reference, List<Mention> references) {
    List<Mention> owners =
        references.stream()
            .filter(m -> m.isPossessive() && m.names().equals(reference.names()))
            .toList();
    Token noun = sentence.token(reference.to() - 1);
    if (owners.isEmpty() || reference.isPossessive() || !noun.is("nmod")) {
      return false;
    }
    Token owned = sentence.head(noun);
    return owners.stream().anyMatch(m -> sentence.head(sentence.token(m.from())) == owned);
  }

  /** Who acts in the clause of a noun that was taken for him; or null. */
  private Mention actor(Mention reference, List<Mention> all) {
    Token noun = sentence.token(reference.to() - 1);
    if (noun.pos() != Pos.NOUN || reference.names().size() != 1 || reference.isPossessive()) {
      return null;
    }
    List<Mention> before = all.stream().filter(m -> m.to() <= reference.from()).toList();
    if (before.stream().noneMatch(m -> m.names().equals(reference.names()))) {
      return null;
    }
    Mention actor = new ClauseSubjects(sentence, before).of(noun);
    return actor != null && actor.names().equals(reference.names()) ? actor : null;
  }

  /** "an analyst with Hutton". */
  private boolean isBystander(Mention mention) {
    return mention.sentence() == sentence.index()
        && mention.from() > 1
        && bystanders.contains(sentence.token(mention.from() - 2).lower());
  }

  private Mention another(Mention reference) {
    int earliest = Math.max(0, sentence.index() - 1);
    for (int s = sentence.index(); s >= earliest; s--) {
      int end = s == sentence.index() ? reference.from() : Integer.MAX_VALUE;
      List<Mention> others =
          cast.in(s).stream()
              .filter(m -> m.kind() == Mention.Kind.COMPANY && m.to() <= end)
              .filter(m -> !m.names().equals(reference.names()) && !isBystander(m))
              .toList();
      if (!others.isEmpty()) {
        Mention first = others.get(0);
        return new Mention(
            reference.sentence(),
            reference.from(),
            reference.to(),
            first.names(),
            reference.kind(),
            reference.marker());
      }
    }
    return reference;
  }
}
