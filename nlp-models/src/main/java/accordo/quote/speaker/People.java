package accordo.quote.speaker;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the article tells anywhere of each person: position and employer. */
public final class People {
  private final Map<String, Speaker> known = new LinkedHashMap<>();
  private final PersonNames names;

  private People(PersonNames names) {
    this.names = names;
  }

  public static People of(Document document, Cast cast, TitleReader titles, PersonNames names) {
    People people = new People(names);
    for (Mention mention : cast.mentions()) {
      if (mention.kind() == Mention.Kind.PERSON) {
        Sentence sentence = document.sentences().get(mention.sentence());
        people.learn(mention.names().get(0), titles.read(sentence, mention));
      }
    }
    return people;
  }

  private void learn(String name, TitleReader.Position position) {
    Speaker before = known.get(name);
    String title = before == null || before.title() == null ? position.title() : before.title();
    String company =
        before == null || before.company() == null ? position.company() : before.company();
    known.put(name, new Speaker(names.bare(name), title, company, 1));
  }

  public Speaker get(String name) {
    Speaker person = known.getOrDefault(name, new Speaker(names.bare(name), null, null, 1));
    return person.title() == null && names.mayBeCompany(name)
        ? Speaker.company(person.name(), 0.5)
        : person;
  }

  /** The person last named in the article before the sentence with such a position, or null. */
  Speaker withTitle(String title) {
    String wanted = title.toLowerCase(java.util.Locale.ROOT);
    Speaker found = null;
    for (Speaker person : known.values()) {
      if (person.title() != null
          && person.title().toLowerCase(java.util.Locale.ROOT).contains(wanted)) {
        found = person;
      }
    }
    return found;
  }
}
