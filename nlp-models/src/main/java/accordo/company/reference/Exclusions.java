package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.text.Language;
import accordo.text.Trait;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom one reference cannot mean, since the clause gives them another part. */
final class Exclusions {
  private static final int FARTHEST_DETERMINER = 3;

  private final Language language;
  private final Set<String> relatives;
  private final List<Mention> resolved;
  private final Sentence sentence;
  private final int at;
  private final List<Mention> before;
  private final List<String> actor;

  /**
   * @param relatives relative pronouns, where commas set off clauses
   * @param resolved the references of the sentence that stand before
   * @param at where the reference starts
   * @param before the companies that the sentence has named before
   */
  Exclusions(
      Document document,
      Set<String> relatives,
      List<Mention> resolved,
      Sentence sentence,
      int at,
      List<Mention> before) {
    this.language = document.language();
    this.relatives = relatives;
    this.resolved = resolved;
    this.sentence = sentence;
    this.at = at;
    this.before = before;
    this.actor =
        language.has(Trait.CO_ARGUMENTS) && !before.isEmpty()
            ? CoArguments.actor(sentence, at, before)
            : List.of();
  }

  /** "X has a mill and sold it": whether the first one named acts, and is not what is sold. */
  boolean isFirstActing() {
    List<String> first = before.isEmpty() ? List.of() : before.get(0).names();
    return language.has(Trait.EXPLICIT_SUBJECTS) && actor.equals(first);
  }

  /**
   * The names.
   *
   * @param named all companies that the sentence names
   */
  Set<String> names(List<Mention> named) {
    Set<String> names = new LinkedHashSet<>(actor);
    if (language.has(Trait.CONTACT_CLAUSES)) {
      names.addAll(ContactClauses.described(sentence, at, before));
    }
    if (actor.isEmpty() && !before.isEmpty() && isComplement(sentence, at)) {
      names.addAll(before.get(before.size() - 1).names());
    }
    named.stream()
        .filter(m -> m.from() > at && isSameStatement(m.from()))
        .forEach(m -> names.addAll(m.names()));
    if (language.has(Trait.COMMAS_BOUND_CLAUSES)) {
      addClauseMates(names);
    }
    if (language.has(Trait.ACTOR_HAS_COMPANY)) {
      addCompanyOfActor(names);
    }
    return names;
  }

  /** "Die Wolfsburger steckten Geld in das Start-up": who acts is not what he acts on. */
  private void addClauseMates(Set<String> names) {
    resolved.stream()
        .filter(m -> m.sentence() == sentence.index() && m.names().size() == 1)
        .filter(m -> m.to() <= at && isSameClause(sentence, m.to(), at))
        .forEach(m -> names.addAll(m.names()));
    for (Mention mention : before) {
      if (isSameClause(sentence, mention.to(), at) || isRelative(mention.to())) {
        names.addAll(mention.names());
      }
    }
  }

  /** "Con X l'azienda tratta": who stands beside the actor is another. */
  private void addCompanyOfActor(Set<String> names) {
    boolean fronted = startsWithParticiple();
    before.stream()
        .filter(m -> isComplement(sentence, m.from()))
        .filter(m -> fronted || isSameClause(sentence, m.to(), at))
        .forEach(m -> names.addAll(m.names()));
  }

  /** "Comprata da X nel 2004, l'azienda …": who did something to it is another. */
  private boolean startsWithParticiple() {
    return sentence.token(0).pos() == Pos.VERB
        && sentence.token(0).readings().stream().anyMatch(r -> r.tense() == Reading.Tense.PAST);
  }

  /** Who is named later in a sentence has not been meant before, unless a colon starts anew. */
  private boolean isSameStatement(int to) {
    return sentence.tokens().subList(at, to).stream()
        .noneMatch(t -> t.form().equals(":") || t.form().equals(";") || t.form().equals("–"));
  }

  /** "a Tőkealap, amely befektetett a társaságba": the head of a relative clause is in it, too. */
  private boolean isRelative(int comma) {
    return comma + 1 < at
        && sentence.token(comma).form().equals(",")
        && relatives.contains(sentence.token(comma + 1).lower())
        && isSameClause(sentence, comma + 1, at);
  }

  /** Who is named in a clause is not described anew in it. */
  static boolean isSameClause(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .allMatch(t -> t.isWord() || Character.isDigit(t.form().charAt(0)));
  }

  /**
   * What a preposition governs is hardly the clause's subject, the last one named: "Nokia sells it
   * to the group".
   */
  static boolean isComplement(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST_DETERMINER); i--) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.ADP && !token.is("mark")) {
        return true;
      }
      if (token.pos() != Pos.DET && token.pos() != Pos.ADJ) {
        return false;
      }
    }
    return false;
  }
}
