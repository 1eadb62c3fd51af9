package accordo.company.naming;

import accordo.annotate.NameTag;
import accordo.company.lexicon.CompanyRegister;
import accordo.company.lexicon.NameForms;
import accordo.company.span.NameSpan;
import accordo.deal.Company;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All forms of one name, with what the tagger took them for. */
final class NameGroup {
  private final String key;
  private final Set<String> forms = new LinkedHashSet<>();
  private final Map<NameTag, Integer> tags = new EnumMap<>(NameTag.class);
  private final List<NameSpan> spans = new ArrayList<>();
  private boolean legalForm;
  private int companyClues;
  private int personClues;
  private boolean other;
  private boolean apposed;

  NameGroup(String key) {
    this.key = key;
  }

  /** Adds an occurrence, given in its base form. */
  void add(NameSpan span, String base) {
    forms.add(base);
    legalForm |= !NameForms.withoutLegalForm(base).equals(base);
    spans.add(span);
    tags.merge(span.tag(), 1, Integer::sum);
  }

  /** Notes what the surroundings of the occurrences say. */
  void addClues(int company, int person) {
    companyClues += company;
    personClues += person;
  }

  void markApposed() {
    apposed = true;
  }

  /** Whether it once stands beside a noun for companies. */
  boolean isApposed() {
    return apposed;
  }

  void markOther() {
    other = true;
  }

  /** Whether it was once called something else, a product or a place. */
  boolean isOther() {
    return other;
  }

  int companyClues() {
    return companyClues;
  }

  int personClues() {
    return personClues;
  }

  /** Takes over the forms of another name for the same company. */
  void absorb(NameGroup alias) {
    forms.addAll(alias.forms);
    spans.addAll(alias.spans);
    alias.tags.forEach((tag, n) -> tags.merge(tag, n, Integer::sum));
  }

  /** The folded name without legal form. */
  String key() {
    return key;
  }

  String[] keyWords() {
    return key.split(" ");
  }

  int count(NameTag tag) {
    return tags.getOrDefault(tag, 0);
  }

  /** How many kinds of names the tagger took it for: unknown names get a tag by chance. */
  int kinds() {
    return (int) tags.keySet().stream().filter(t -> t != NameTag.NONE).count();
  }

  boolean hasLegalForm() {
    return legalForm;
  }

  List<NameSpan> spans() {
    return spans;
  }

  Set<String> forms() {
    return forms;
  }

  /** The forms, and what they are without their legal form. */
  Set<String> bareForms() {
    Set<String> bare = new LinkedHashSet<>(forms);
    forms.forEach(form -> bare.add(NameForms.withoutLegalForm(form)));
    return bare;
  }

  /** The fullest form without a legal suffix where the article uses such a form. */
  String name() {
    String best = null;
    for (String form : forms) {
      String bare = NameForms.withoutLegalForm(form);
      if (NameForms.key(form).equals(key) && (best == null || isBetter(bare, best))) {
        best = bare;
      }
    }
    return best == null ? forms.iterator().next() : best;
  }

  /** Mixed case beats the capitals of a headline. */
  private static boolean isBetter(String form, String than) {
    return than.equals(than.toUpperCase(java.util.Locale.ROOT))
        && !form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }

  Company toCompany(CompanyRegister register) {
    String name = name();
    List<String> aliases = forms.stream().filter(f -> !f.equals(name)).toList();
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(aliases);
    return new Company(name, aliases, register.identifiers(names));
  }
}
