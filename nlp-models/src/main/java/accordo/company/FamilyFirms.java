package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import java.util.List;
import java.util.Set;

/** "Valmont et Fils", "Brenner und Söhne": who joins the founder belongs to the firm's name. */
final class FamilyFirms {
  private static final Set<String> AND = Set.of("&", "and", "e", "és", "et", "und", "y", "i");

  private static final Set<String> FAMILY =
      Set.of(
          "Brothers",
          "Cia",
          "Cie",
          "Cía",
          "Compagnie",
          "Compañía",
          "Daughters",
          "Fiai",
          "Figli",
          "Fils",
          "Filles",
          "Frères",
          "Hermanos",
          "Hijos",
          "Fratelli",
          "Nephew",
          "Neveux",
          "Sobrinos",
          "Son",
          "Sons",
          "Sohn",
          "Söhne",
          "Testvérei",
          "Társa",
          "Töchter");

  private FamilyFirms() {}

  /** Lengthens the names that such words follow. */
  static void extend(List<NameSpan> spans, Document document) {
    for (NameSpan span : List.copyOf(spans)) {
      Sentence sentence = document.sentences().get(span.sentence());
      int and = span.to();
      if (and + 1 < sentence.size()
          && AND.contains(sentence.token(and).lower())
          && FAMILY.contains(sentence.token(and + 1).form())) {
        NameSpan whole = new NameSpan(span.sentence(), span.from(), and + 2, NameTag.ORG);
        spans.removeIf(whole::overlaps);
        spans.add(whole);
      }
    }
  }
}
