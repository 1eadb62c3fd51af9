package accordo.company.reference;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Pronouns that bear the cases for which other languages have prepositions: Hungarian "tőle" is
 * "from it", "nekünk" "to us". Lines of {@code word TAB case TAB person} in {@code
 * references/pronouns.tsv} of the language pack.
 */
final class CasedPronouns {
  private record Form(String grammaticalCase, boolean first) {}

  private final Map<String, Form> forms = new HashMap<>();

  CasedPronouns(Language language) {
    String path = language.pack() + "references/pronouns.tsv";
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      String marker = columns[1].equals("nom") ? null : columns[1];
      forms.put(columns[0], new Form(marker, columns[2].equals("first")));
    }
  }

  /**
   * Whom a pronoun at the token stands for, or null: the article's own company, or one named.
   *
   * @param speaker finds whose people speak there
   * @param before finds whom it would stand for where the sentence names nobody before it
   */
  Mention at(
      Sentence sentence,
      int at,
      Cast cast,
      Supplier<Optional<Mention>> speaker,
      Supplier<List<String>> before) {
    Token token = sentence.token(at);
    Form form = forms.get(token.lower());
    if (form == null) {
      return null;
    }
    List<String> nearest = nearest(sentence, at, cast);
    List<String> third = nearest.isEmpty() ? before.get() : nearest;
    List<String> names = form.first() ? speaker.get().map(Mention::names).orElse(List.of()) : third;
    return names.isEmpty()
        ? null
        : new Mention(
            sentence.index(), at, at + 1, names, Mention.Kind.REFERENCE, form.grammaticalCase());
  }

  /** The company named last before the pronoun: of the clause before it, not of its own. */
  private static List<String> nearest(Sentence sentence, int at, Cast cast) {
    List<String> names = List.of();
    for (Mention mention : cast.in(sentence.index())) {
      boolean earlier = mention.kind() == Mention.Kind.COMPANY && mention.to() <= at;
      if (earlier && !Exclusions.isSameClause(sentence, mention.to(), at)) {
        names = mention.names();
      }
    }
    return names;
  }
}
