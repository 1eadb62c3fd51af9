package accordo.quote.speaker;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.lexicon.TitleLexicon;
import accordo.quote.passage.Passages;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds persons that the name model missed: by their family names, by the title after a name. */
public final class PersonScanner {
  private static final int SHORTEST = 3;
  private static final int FARTHEST_TITLE = 5;

  /** "MTI-t", and "igazgatója": a position that belongs to what stands before it. */
  private static final Pattern INFLECTED = Pattern.compile("\\p{Lu}+-\\p{Ll}{1,3}");

  private static final Pattern OWNED = Pattern.compile("[aeáé]$");

  private final Document document;
  private final Cast cast;
  private final SpeechLexicon lexicon;
  private final TitleLexicon titles;

  public PersonScanner(Document document, Cast cast, SpeechLexicon lexicon) {
    this.lexicon = lexicon;
    this.document = document;
    this.cast = cast;
    this.titles = lexicon.titles();
  }

  /** The cast with every mention of its persons. */
  public Cast complete() {
    Map<String, String> byFamilyName = familyNames();
    List<Mention> mentions = new ArrayList<>();
    cast.mentions().forEach(m -> mentions.add(isTitled(m) ? asPerson(m) : withoutEmployer(m)));
    for (Sentence sentence : document.sentences()) {
      addTitled(sentence, mentions);
      for (Token token : sentence.tokens()) {
        String full = byFamilyName.get(token.form());
        if (full != null && isFree(sentence, token)) {
          mentions.add(person(sentence, token, full));
        }
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::from));
    return new Cast(cast.companies(), mentions, cast.candidates());
  }

  /** "Ann Bell, the firm's founder,": a name of two or three words that holds a position. */
  private boolean isTitled(Mention mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    int to = mention.to();
    int words = to - mention.from();
    boolean company = mention.kind() == Mention.Kind.COMPANY;
    if (company && words > 1 && mention.from() > 0) {
      if (lexicon.isHonorific(sentence.token(mention.from() - 1))) {
        return true;
      }
    }
    if (!company
        || words < 2
        || words > 3
        || to + 1 >= sentence.size()
        || !Passages.isComma(sentence.token(to))) {
      return false;
    }
    for (int i = mention.from(); i < to; i++) {
      Token token = sentence.token(i);
      boolean name =
          token.isWord()
              && token.isCapitalised()
              && !token.form().equals(token.form().toUpperCase());
      if (!name) {
        return false;
      }
    }
    return titles.at(sentence, to + 1) != null || ownsPosition(sentence, to + 1);
  }

  /** "Acme's general counsel", "the founder": a position that nobody else is named for. */
  private boolean ownsPosition(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + FARTHEST_TITLE); i++) {
      if (titles.at(sentence, i) != null) {
        return i + 1 == sentence.size() || !sentence.token(i + 1).isCapitalised();
      }
      Token token = sentence.token(i);
      boolean possessor = token.isCapitalised() || token.form().matches("['’]s?");
      if (!possessor && token.pos() != Pos.DET) {
        return false;
      }
    }
    return false;
  }

  /** "the analyst of Acme Ann Bell", taken for one name: its last two words. */
  private Mention withoutEmployer(Mention mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    int from = mention.from();
    boolean inflected =
        lexicon.settings().titlesFollowNames()
            && mention.to() - from == 3
            && INFLECTED.matcher(sentence.token(from).form()).matches();
    if (inflected) {
      return person(sentence, from + 1, mention.to());
    }
    if (mention.kind() == Mention.Kind.REFERENCE || mention.to() - from < 3 || from < 2) {
      return mention;
    }
    for (int i = from; i < mention.to(); i++) {
      if (sentence.token(i).nameTag() != NameTag.PER) {
        return mention;
      }
    }
    boolean titled =
        sentence.token(from - 1).pos() == Pos.ADP && titles.at(sentence, from - 2) != null;
    return titled ? person(sentence, mention.to() - 2, mention.to()) : mention;
  }

  private Mention person(Sentence sentence, int from, int to) {
    List<String> name = List.of(document.words(sentence, from, to));
    return new Mention(sentence.index(), from, to, name, Mention.Kind.PERSON, null);
  }

  private static Mention asPerson(Mention m) {
    return new Mention(m.sentence(), m.from(), m.to(), m.names(), Mention.Kind.PERSON, null);
  }

  /** "Lei Jun, CEO of …": two capitalised words, a comma and a title. */
  private void addTitled(Sentence sentence, List<Mention> mentions) {
    for (int comma = 2; comma + 1 < sentence.size(); comma++) {
      int from = comma - 2;
      boolean person =
          Passages.isComma(sentence.token(comma))
              && isPartOfName(sentence, from)
              && isPartOfName(sentence, from + 1)
              && (from == 0 || !sentence.token(from - 1).isCapitalised())
              && (titles.at(sentence, comma + 1) != null || describes(sentence, comma + 1));
      if (person) {
        String name = document.words(sentence, from, comma);
        mentions.add(
            new Mention(sentence.index(), from, comma, List.of(name), Mention.Kind.PERSON, null));
      }
    }
    if (lexicon.settings().titlesFollowNames() && isFollowed(sentence)) {
      mentions.add(person(sentence, 0, 2));
    }
  }

  /** "Kis Éva beszerzési igazgató": the sentence opens with a name and a post. */
  private boolean isFollowed(Sentence sentence) {
    boolean name =
        sentence.size() > 3
            && isPartOfName(sentence, 0)
            && isPartOfName(sentence, 1)
            && sentence.token(1).pos() == Pos.PROPN
            && !sentence.token(2).isCapitalised();
    for (int i = 2; name && i < Math.min(sentence.size(), 2 + FARTHEST_TITLE); i++) {
      Token token = sentence.token(i);
      if (titles.at(sentence, i) != null) {
        return !OWNED.matcher(token.lower()).find();
      }
      if (!token.isWord() || token.pos() == Pos.VERB || token.isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  /** "a Delta többségi tulajdonosa": an article, then a position before any verb or mark. */
  private boolean describes(Sentence sentence, int from) {
    boolean article = sentence.token(from).pos() == Pos.DET;
    for (int i = from + 1; article && i < Math.min(sentence.size(), from + FARTHEST_TITLE); i++) {
      if (titles.at(sentence, i) != null) {
        return true;
      }
      if (!sentence.token(i).isWord() || sentence.token(i).pos() == Pos.VERB) {
        return false;
      }
    }
    return false;
  }

  private boolean isPartOfName(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isWord()
        && token.isCapitalised()
        && titles.at(sentence, at) == null
        && isFree(sentence, token);
  }

  private Map<String, String> familyNames() {
    boolean familyFirst = document.has(Trait.FAMILY_NAME_FIRST);
    Map<String, String> names = new HashMap<>();
    for (Mention mention : cast.mentions()) {
      String[] words = mention.names().get(0).split("\\s+");
      String family = familyFirst ? words[0] : words[words.length - 1];
      if (mention.kind() == Mention.Kind.PERSON
          && words.length > 1
          && family.length() >= SHORTEST
          && Character.isUpperCase(family.charAt(0))) {
        names.putIfAbsent(family, mention.names().get(0));
      }
    }
    return names;
  }

  private boolean isFree(Sentence sentence, Token token) {
    return cast.in(sentence.index()).stream().noneMatch(m -> m.covers(token.index()));
  }

  private static Mention person(Sentence sentence, Token token, String full) {
    int at = token.index();
    return new Mention(sentence.index(), at, at + 1, List.of(full), Mention.Kind.PERSON, null);
  }
}
