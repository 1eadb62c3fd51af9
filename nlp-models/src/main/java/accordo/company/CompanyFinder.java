package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.deal.Company;
import accordo.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides for a whole article who its companies are: a name tagged once as an organisation is that
 * company everywhere, and its short, inflected and suffixed forms are one company.
 */
public final class CompanyFinder {
  private final CompanyLexicon lexicon;
  private final CaseEndings endings;

  public CompanyFinder(Language language) {
    this.lexicon = new CompanyLexicon(language);
    this.endings = new CaseEndings(language);
  }

  /** All companies, bodies and persons of the document, with every mention. */
  public Cast find(Document document) {
    NameTrimmer trimmer = new NameTrimmer(document, lexicon);
    List<NameSpan> spans = NameSpans.of(document, endings).stream().map(trimmer::trim).toList();
    NameTable table = new NameTable(document, spans, endings, new NameClues(document, lexicon));
    NameJudge judge = new NameJudge(document, lexicon);
    Map<String, NameGroup> companies = new LinkedHashMap<>();
    List<NameGroup> bodies = new ArrayList<>();
    for (NameGroup group : table.groups()) {
      switch (judge.verdict(group)) {
        case COMPANY -> companies.put(group.key(), group);
        case BODY -> bodies.add(group);
        default -> {}
      }
    }
    List<NameGroup> merged = new AliasFolder(lexicon).fold(new ArrayList<>(companies.values()));
    List<Mention> mentions =
        new MentionScanner(document, endings).scan(merged, bodies, persons(document, spans));
    List<Company> found = merged.stream().map(NameGroup::toCompany).toList();
    return new Cast(found, mentions);
  }

  private static List<NameSpan> persons(Document document, List<NameSpan> spans) {
    return spans.stream().filter(s -> s.tag() == NameTag.PER).toList();
  }
}
