package accordo.quote;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.deal.Quote;
import accordo.quote.speaker.People;
import accordo.quote.speaker.Speaker;
import accordo.quote.speaker.TitleReader;
import accordo.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions and answers that take turns, paragraph by paragraph, behind letters ("P.", "R."),
 * dashes or nothing: the answers are the guest's words, whom the text before names.
 */
final class Interview {
  private static final int FEWEST_TURNS = 4;
  private static final int FEWEST_QUOTED = 3;
  private static final double MOSTLY = 0.6;

  /** "R.", "A:", or initials: "L. P.:". */
  private static final String LETTERS = "(\\p{Lu})(?:\\.\\s?\\p{Lu})?\\s?[.:]{1,2}\\s+";

  private static final Pattern LABEL = Pattern.compile("^" + LETTERS);
  private static final Pattern MAY_LABEL = Pattern.compile("^(?:" + LETTERS + ")?");
  private static final Pattern DASH = Pattern.compile("^[-–—]\\s*");
  private static final Pattern NONE =
      Pattern.compile("^(?![\\p{Lu}]\\s?[.:]\\s)(?=[\\p{L}¿¡\\d«“„\"])");
  private static final Pattern ANY = Pattern.compile("^");
  private static final Pattern QUOTED = Pattern.compile("[«“„\"»][^«»“”„\"]+[»”“\"«]\\.?");
  private static final Pattern QUESTION = Pattern.compile("\\?[\\s»”\"')]*$");

  /** One paragraph, and where its words begin behind its mark. */
  private record Turn(int paragraph, Span words, String label) {}

  private final Document document;
  private final Cast cast;
  private final Set<Integer> turns = new HashSet<>();
  private final Map<Integer, Span> answers = new LinkedHashMap<>();

  Interview(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
    List<Turn> found = labelled();
    found = found.isEmpty() ? marked(DASH) : found;
    found = found.isEmpty() ? marked(NONE) : found;
    found = found.isEmpty() ? pairs(paragraphs(ANY), this::isQuoted) : found;
    found = found.isEmpty() ? pairs(paragraphs(MAY_LABEL), t -> t.label() != null) : found;
    for (int i = 0; i < found.size(); i++) {
      turns.add(found.get(i).paragraph());
      if (i % 2 == 1) {
        answers.put(found.get(i).paragraph(), found.get(i).words());
      }
    }
  }

  /** Whether the sentence is a question's or an answer's. */
  boolean covers(Sentence sentence) {
    return turns.contains(sentence.paragraph());
  }

  /** The answer that the sentence opens, or null. */
  Content answer(Sentence sentence) {
    Span words = answers.get(sentence.paragraph());
    boolean first = words != null && sentence.span().end() > words.start();
    boolean again = sentence.index() > 0 && isIn(sentence.index() - 1, sentence.paragraph(), words);
    return first && !again
        ? new Content(List.of(words), Quote.Kind.DIRECT, "direct-interview", 0.8)
        : null;
  }

  private boolean isIn(int sentence, int paragraph, Span words) {
    Sentence before = document.sentences().get(sentence);
    return before.paragraph() == paragraph && words != null && before.span().end() > words.start();
  }

  /** The guest, with the position that the text before tells of; or null. */
  Speaker guest(People people, TitleReader titles) {
    String name = guest();
    Speaker guest = name == null ? null : people.get(name);
    if (guest == null || guest.title() != null) {
      return guest;
    }
    for (Sentence sentence : document.sentences()) {
      TitleReader.Position position =
          sentence.paragraph() < first() ? titles.anyIn(sentence) : TitleReader.Position.NONE;
      if (position.title() != null) {
        return new Speaker(guest.name(), position.title(), position.company(), 1);
      }
    }
    return guest;
  }

  private int first() {
    return turns.stream().mapToInt(Integer::intValue).min().orElse(0);
  }

  /** The person whom the text before names most; or null. */
  private String guest() {
    int first = first();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : cast.mentions()) {
      int paragraph = document.sentences().get(mention.sentence()).paragraph();
      boolean person =
          mention.kind() == Mention.Kind.PERSON && !cast.isCompany(mention.names().get(0));
      if (person && paragraph < first) {
        counts.merge(mention.names().get(0), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** "P. …?" and "R. …": two letters that take turns. */
  private List<Turn> labelled() {
    List<Turn> all = paragraphs(LABEL);
    int start = firstQuestion(all);
    List<Turn> run = new ArrayList<>();
    for (int i = start; i >= 0 && i < all.size(); i++) {
      Turn turn = all.get(i);
      int before = run.isEmpty() ? 0 : run.get(run.size() - 1).paragraph();
      boolean next = run.isEmpty() || turn.paragraph() == before + 1;
      boolean turned = run.size() < 2 || turn.label().equals(run.get(run.size() - 2).label());
      boolean other = run.size() != 1 || !turn.label().equals(run.get(0).label());
      if (next && turned && other) {
        run.add(turn);
      }
    }
    return alternate(run);
  }

  /** Bare paragraphs that take turns with answers: those in quotation marks, or behind an "R.". */
  private static List<Turn> pairs(List<Turn> all, Predicate<Turn> answers) {
    List<Turn> run = new ArrayList<>();
    int i = 0;
    while (i + 1 < all.size()) {
      boolean pair = !answers.test(all.get(i)) && answers.test(all.get(i + 1));
      if (pair) {
        run.addAll(all.subList(i, i + 2));
      } else if (!run.isEmpty()) {
        break;
      }
      i += pair ? 2 : 1;
    }
    return run.size() >= 2 * FEWEST_QUOTED ? run : List.of();
  }

  private boolean isQuoted(Turn turn) {
    return QUOTED.matcher(turn.words().of(document.text()).strip()).matches();
  }

  private List<Turn> marked(Pattern mark) {
    List<Turn> all = paragraphs(mark);
    int start = firstQuestion(all);
    List<Turn> run = new ArrayList<>();
    for (int i = start; i >= 0 && i < all.size(); i++) {
      if (run.isEmpty() || all.get(i).paragraph() == all.get(i - 1).paragraph() + 1) {
        run.add(all.get(i));
      } else {
        break;
      }
    }
    if (mark == NONE) {
      int last = run.size() - 1;
      while (last >= 0 && !isQuestion(run.get(last))) {
        last--;
      }
      run = run.subList(0, Math.min(run.size(), last + 2));
    }
    return alternate(run);
  }

  /** The run where questions and answers do take turns; else nothing. */
  private List<Turn> alternate(List<Turn> run) {
    int asked = 0;
    for (int i = 0; i < run.size(); i++) {
      if (isQuestion(run.get(i)) && i % 2 == 1) {
        return List.of();
      }
      asked += isQuestion(run.get(i)) ? 1 : 0;
    }
    int pairs = (run.size() + 1) / 2;
    return run.size() >= FEWEST_TURNS && asked >= 2 && asked >= MOSTLY * pairs - 1
        ? run
        : List.of();
  }

  private int firstQuestion(List<Turn> turns) {
    for (int i = 0; i < turns.size(); i++) {
      if (isQuestion(turns.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isQuestion(Turn turn) {
    return QUESTION.matcher(turn.words().of(document.text())).find();
  }

  private List<Turn> paragraphs(Pattern mark) {
    List<Turn> found = new ArrayList<>();
    List<Sentence> sentences = document.sentences();
    int i = 0;
    while (i < sentences.size()) {
      int paragraph = sentences.get(i).paragraph();
      int start = sentences.get(i).span().start();
      while (i < sentences.size() && sentences.get(i).paragraph() == paragraph) {
        i++;
      }
      Span all = new Span(start, sentences.get(i - 1).span().end());
      Matcher matcher = mark.matcher(all.of(document.text()));
      if (paragraph > 0 && matcher.find()) {
        String label = matcher.groupCount() > 0 ? matcher.group(1) : null;
        found.add(new Turn(paragraph, new Span(start + matcher.end(), all.end()), label));
      }
    }
    return found;
  }
}
