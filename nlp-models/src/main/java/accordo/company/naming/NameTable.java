package accordo.company.naming;

import accordo.annotate.Document;
import accordo.company.lexicon.CaseEndings;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.NameForms;
import accordo.company.span.NameSpan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups candidate names by their base form: "Geosol" and "Geosolnak" are one. */
final class NameTable {
  private final Map<String, NameGroup> groups = new LinkedHashMap<>();

  NameTable(Document document, List<NameSpan> spans, CaseEndings endings, CompanyLexicon lexicon) {
    BaseForms bases = new BaseForms(document, spans, endings, lexicon);
    NameClues clues = new NameClues(document, lexicon);
    Enumerations rows = new Enumerations(document, lexicon, spans);
    Set<String> persons = NamedPersons.words(document, spans, lexicon);
    for (NameSpan span : spans) {
      String base = bases.of(span);
      String key = NameForms.key(base);
      if (!key.isEmpty()) {
        NameGroup group = groups.computeIfAbsent(key, NameGroup::new);
        group.add(span, base);
        boolean person = persons.contains(key) || clues.isPerson(span);
        int company = clues.company(span);
        int row = rows.hasCompanyBeside(span) ? NameClues.WEAK : 0;
        group.addClues(Math.max(company, row), person ? 1 : 0);
        if (clues.isApposed(span)) {
          group.markApposed();
        }
        if (clues.isOther(span)) {
          group.markOther();
        }
      }
    }
  }

  Collection<NameGroup> groups() {
    return groups.values();
  }
}
