package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.lexicon.CaseEndings;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.CompanyRegister;
import accordo.company.lexicon.NameForms;
import accordo.company.naming.NameJudge.Verdict;
import accordo.company.span.NameSpan;
import accordo.company.span.NameSpans;
import accordo.company.span.NameTrimmer;
import accordo.company.span.OverlongNames;
import accordo.text.Language;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides for a whole article who its companies are: a name tagged once as an organisation is that
 * company everywhere, and its short, inflected and suffixed forms are one company.
 */
public final class CompanyFinder {
  private final CompanyRegister register;
  private final CompanyLexicon lexicon;
  private final CaseEndings endings;
  private final CaseOfNouns nouns;

  /**
   * @param register what the user knows of companies
   */
  public CompanyFinder(Language language, CompanyRegister register) {
    this.register = register;
    this.lexicon = new CompanyLexicon(language, register);
    this.endings = CaseEndings.of(language);
    this.nouns = new CaseOfNouns(language, endings);
  }

  /** All companies, bodies and persons of the document, with every mention. */
  public Cast find(Document document) {
    return find(document, Set.of());
  }

  /**
   * The same, with some of {@link Cast#candidates} taken for companies.
   *
   * @param promoted names of candidates
   */
  public Cast find(Document document, Set<String> promoted) {
    NameTrimmer trimmer = new NameTrimmer(document, lexicon);
    List<NameSpan> trimmed =
        NameSpans.of(document, endings, lexicon).stream()
            .map(trimmer::trim)
            .filter(span -> !trimmer.isAttribute(span))
            .filter(span -> !HyphenNouns.isOne(document, span, lexicon))
            .toList();
    List<NameSpan> spans = OverlongNames.cut(document, lexicon, trimmed);
    NameTable table = new NameTable(document, spans, endings, lexicon);
    Set<String> keys = promoted.stream().map(NameForms::key).collect(Collectors.toSet());
    NameJudge judge = new NameJudge(document, lexicon, keys);
    Map<Verdict, List<NameGroup>> groups = new EnumMap<>(Verdict.class);
    for (NameGroup group : table.groups()) {
      groups.computeIfAbsent(judge.verdict(group), v -> new ArrayList<>()).add(group);
    }
    List<NameGroup> named = groups.getOrDefault(Verdict.COMPANY, List.of());
    List<NameGroup> open = groups.getOrDefault(Verdict.CANDIDATE, new ArrayList<>());
    HeadedNames.takeShortForms(named, open, lexicon);
    List<NameGroup> companies = new AliasFolder(lexicon).fold(named);
    new ShortForms(document, lexicon).addTo(companies, spans);
    Set<NameSpan> undecided =
        groups.getOrDefault(Verdict.NONE, List.of()).stream()
            .flatMap(g -> g.spans().stream())
            .collect(Collectors.toSet());
    List<NameSpan> persons = persons(document, spans, undecided);
    Map<String, String> fullNames =
        new PersonNames(document, persons, endings, lexicon).fullNames();
    new MistakenPersons(document, persons, fullNames).addTo(companies);
    List<Mention> mentions =
        new MentionScanner(document, endings, nouns, lexicon)
            .scan(companies, groups.getOrDefault(Verdict.BODY, List.of()), persons, fullNames);
    List<Mention> candidates =
        new MentionScanner(document, endings, nouns, lexicon).candidates(open, mentions);
    return new Cast(
        companies.stream().map(c -> c.toCompany(register)).toList(), mentions, candidates);
  }

  private List<NameSpan> persons(Document document, List<NameSpan> spans, Set<NameSpan> undecided) {
    NameClues clues = new NameClues(document, lexicon);
    return spans.stream()
        .filter(
            s ->
                s.tag() == NameTag.PER
                    || undecided.contains(s)
                        && (hasGivenName(document, s)
                            || s.tag() == NameTag.NONE
                                && !lexicon.isPlace(s.words(document))
                                && clues.isPerson(s)))
        .filter(s -> !isInitials(document.sentences().get(s.sentence()), s))
        .map(new PersonNames(document, List.of(), endings, lexicon)::whole)
        .toList();
  }

  /** "Dario Pompei", whatever the tagger takes him for. */
  private boolean hasGivenName(Document document, NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.size() == 2
        && !document.has(Trait.FAMILY_NAME_FIRST)
        && lexicon.isFirstName(sentence.token(span.from()).form())
        && sentence.token(span.to() - 1).isCapitalised()
        && !lexicon.isPlace(span.words(document));
  }

  /** "A. V.: We supply Rewe": who answers in an interview is no part of what is said. */
  private static boolean isInitials(Sentence sentence, NameSpan span) {
    for (int i = span.from(); i < span.to(); i++) {
      String form = sentence.token(i).form();
      if (form.length() > 2 || !form.endsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
