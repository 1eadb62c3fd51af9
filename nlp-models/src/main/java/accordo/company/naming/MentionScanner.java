package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.company.lexicon.CaseEndings;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.span.CompoundNames;
import accordo.company.span.NameSpan;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds every mention of the decided names, wherever the tagger missed it. */
final class MentionScanner {
  private record Surface(List<String> forms, String name, Mention.Kind kind) {}

  private final Document document;
  private final CaseEndings endings;
  private final CompanyLexicon lexicon;
  private final CaseOfNouns nouns;
  private final Map<String, List<Surface>> byFirst = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  MentionScanner(
      Document document, CaseEndings endings, CaseOfNouns nouns, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.endings = endings;
    this.nouns = nouns;
  }

  List<Mention> scan(
      List<NameGroup> companies,
      List<NameGroup> bodies,
      List<NameSpan> persons,
      Map<String, String> fullNames) {
    companies.forEach(g -> addSurfaces(g, Mention.Kind.COMPANY));
    bodies.forEach(g -> addSurfaces(g, Mention.Kind.BODY));
    for (Sentence sentence : document.sentences()) {
      int i = 0;
      while (i < sentence.size()) {
        Mention person = personAt(persons, sentence.index(), i, fullNames);
        Mention mention = mentionAt(sentence, i);
        Mention found = nouns.withCase(sentence, longer(mention, person));
        if (found != null) {
          mentions.add(found);
        }
        i = found == null ? i + 1 : found.to();
      }
    }
    return mentions;
  }

  /** The mentions of open names, save those inside what is decided. */
  List<Mention> candidates(List<NameGroup> open, List<Mention> decided) {
    open.forEach(g -> addSurfaces(g, Mention.Kind.CANDIDATE));
    for (Sentence sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Mention mention = mentionAt(sentence, i);
        if (mention != null && decided.stream().noneMatch(d -> blocks(d, mention))) {
          mentions.add(mention);
          i = mention.to() - 1;
        }
      }
    }
    return mentions;
  }

  private static boolean blocks(Mention decided, Mention candidate) {
    boolean overlaps =
        decided.sentence() == candidate.sentence()
            && decided.from() < candidate.to()
            && candidate.from() < decided.to();
    boolean longer = decided.to() - decided.from() > candidate.to() - candidate.from();
    return overlaps && (decided.kind() != Mention.Kind.PERSON || longer);
  }

  private static Mention longer(Mention mention, Mention person) {
    if (mention == null || person == null) {
      return mention == null ? person : mention;
    }
    return person.to() > mention.to() ? person : mention;
  }

  private void addSurfaces(NameGroup group, Mention.Kind kind) {
    String name = group.name();
    for (NameSpan span : group.spans()) {
      if (!isCompound(span)) {
        addSurface(span.lowerForms(document), name, kind);
      }
    }
    for (String form : group.bareForms()) {
      String lower = form.toLowerCase(document.language().locale()).replace('’', '\'');
      addSurface(List.of(lower.split("\\s+")), name, kind);
    }
  }

  /** "Airbus-Werk" is no form of "Airbus", "Airbus-Konzern" is. */
  private boolean isCompound(NameSpan span) {
    String words = span.words(document);
    return document.has(Trait.COMPOUND_NOUNS)
        && span.size() == 1
        && CompoundNames.firm(words, lexicon) != null
        && !lexicon.isGenericTail(words.substring(words.lastIndexOf('-') + 1));
  }

  private void addSurface(List<String> forms, String name, Mention.Kind kind) {
    Surface surface = new Surface(forms, name, kind);
    List<Surface> list = byFirst.computeIfAbsent(forms.get(0), f -> new ArrayList<>(2));
    if (!list.contains(surface)) {
      list.add(surface);
    }
  }

  private Mention mentionAt(Sentence sentence, int from) {
    Token token = sentence.token(from);
    boolean small = !token.hasCapital() && token.nameTag() != NameTag.ORG;
    Mention best = null;
    for (Surface surface : byFirst.getOrDefault(token.lower(), List.of())) {
      // "governo degli Stati Uniti" is a name in small letters; other names are not.
      if (!small || surface.kind() == Mention.Kind.BODY) {
        best = better(best, exact(sentence, from, surface));
      }
    }
    if (small) {
      return best == null ? null : better(best, inflected(sentence, from));
    }
    if (best != null && best.marker() != null) {
      return best;
    }
    Mention other = better(best, inflected(sentence, from));
    return other == null ? compounded(sentence, from) : other;
  }

  /** "Airbus-Werk" speaks of Airbus. */
  private Mention compounded(Sentence sentence, int from) {
    String form = sentence.token(from).lower();
    int hyphen = document.has(Trait.COMPOUND_NOUNS) ? form.lastIndexOf('-') : -1;
    if (hyphen < 2) {
      return null;
    }
    for (Surface surface : byFirst.getOrDefault(form.substring(0, hyphen), List.of())) {
      if (surface.forms().size() == 1 && surface.kind() == Mention.Kind.COMPANY) {
        return mention(sentence, from, from + 1, surface, Mention.COMPOUND);
      }
    }
    return null;
  }

  private static Mention better(Mention a, Mention b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.to() > a.to() || (b.to() == a.to() && b.marker() != null) ? b : a;
  }

  private Mention exact(Sentence sentence, int from, Surface surface) {
    int to = from + surface.forms().size();
    if (to > sentence.size()) {
      return null;
    }
    for (int i = 1; i < surface.forms().size(); i++) {
      if (!sentence.token(from + i).lower().equals(surface.forms().get(i))) {
        return null;
      }
    }
    return mention(sentence, from, to, surface, null);
  }

  /** A known name whose last word bears a case ending. */
  private Mention inflected(Sentence sentence, int from) {
    for (CaseEndings.Stem stem : endings.stems(sentence.token(from).form())) {
      String base = stem.base().toLowerCase(document.language().locale());
      for (Surface surface : byFirst.getOrDefault(base, List.of())) {
        if (surface.forms().size() == 1) {
          return mention(sentence, from, from + 1, surface, stem.grammaticalCase());
        }
      }
    }
    Mention phrase = inflectedPhrase(sentence, from);
    return phrase == null ? compound(sentence, from) : phrase;
  }

  /** "Nokia-szabadalmak": a name before the hyphen of a compound. */
  private Mention compound(Sentence sentence, int from) {
    String form = sentence.token(from).lower();
    int hyphen = form.indexOf('-');
    if (hyphen > 1 && document.has(Trait.HYPHENED_NOUNS)) {
      for (Surface surface : byFirst.getOrDefault(form.substring(0, hyphen), List.of())) {
        if (surface.forms().size() == 1) {
          return mention(sentence, from, from + 1, surface, Mention.COMPOUND);
        }
      }
    }
    return null;
  }

  private Mention inflectedPhrase(Sentence sentence, int from) {
    for (Surface surface : byFirst.getOrDefault(sentence.token(from).lower(), List.of())) {
      int last = from + surface.forms().size() - 1;
      if (surface.forms().size() > 1 && last < sentence.size() && agrees(sentence, from, surface)) {
        String lastForm = surface.forms().get(surface.forms().size() - 1);
        for (CaseEndings.Stem stem : endings.stems(sentence.token(last).form())) {
          if (stem.base().equalsIgnoreCase(lastForm)) {
            return mention(sentence, from, last + 1, surface, stem.grammaticalCase());
          }
        }
      }
    }
    return null;
  }

  private static boolean agrees(Sentence sentence, int from, Surface surface) {
    for (int i = 1; i < surface.forms().size() - 1; i++) {
      if (!sentence.token(from + i).lower().equals(surface.forms().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Mention mention(
      Sentence sentence, int from, int to, Surface surface, String grammaticalCase) {
    return new Mention(
        sentence.index(), from, to, List.of(surface.name()), surface.kind(), grammaticalCase);
  }

  private Mention personAt(
      List<NameSpan> persons, int sentence, int from, Map<String, String> fullNames) {
    for (NameSpan span : persons) {
      if (span.sentence() == sentence && span.from() == from) {
        String name = span.words(document);
        return new Mention(
            sentence,
            from,
            span.to(),
            List.of(fullNames.getOrDefault(name, name)),
            Mention.Kind.PERSON,
            null);
      }
    }
    return null;
  }
}
