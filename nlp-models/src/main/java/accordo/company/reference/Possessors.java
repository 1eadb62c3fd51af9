package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Focus;
import accordo.company.Mention;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Resolves "its", "to it" and, where a company's people speak, "we" and "our". The company that the
 * article is about need not be named again: in "Walmart will sell its tablets" the tablets are
 * Apple's if the text before spoke of Apple.
 */
final class Possessors {
  private final boolean actorFirst;

  /** "Carrefour vendra ses montres": those of whom the article is about. */
  private final boolean topicIfAlone;

  private final ReferenceLexicon lexicon;
  private final Focus focus;
  private final Recipients recipients;
  private final SharedPossessors shared;

  Possessors(ReferenceLexicon lexicon, Document document, Cast cast) {
    this.topicIfAlone = document.has(Trait.TOPIC_OWNS);
    this.actorFirst = document.has(Trait.ACTOR_OWNS);
    this.lexicon = lexicon;
    this.shared = new SharedPossessors(document, cast, lexicon.shared());
    this.focus = cast.focus(document);
    this.recipients = new Recipients(focus, document.has(Trait.LATEST_RECIPIENT));
  }

  /** The possessive and dependent pronouns of a parsed sentence, given its other mentions. */
  List<Mention> in(Sentence sentence, List<Mention> others) {
    List<Mention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean free = References.isFree(others, token.index());
      List<String> names = free ? meant(sentence, token, others) : List.of();
      if (!names.isEmpty()) {
        String marker = isDeterminer(token) ? Mention.POSSESSIVE : null;
        int at = token.index();
        found.add(new Mention(sentence.index(), at, at + 1, names, Mention.Kind.REFERENCE, marker));
      }
    }
    return found;
  }

  private List<String> meant(Sentence sentence, Token token, List<Mention> others) {
    String word = token.lower();
    if (lexicon.own().contains(word)) {
      List<String> speaker = names(focus.speaker(sentence, token.index()));
      return speaker.isEmpty() || token.is("expl") || token.is("advmod") ? List.of() : speaker;
    }
    boolean possessive =
        lexicon.possessives().contains(word) && isDeterminer(token) && !isIdle(sentence, token);
    boolean clitic = lexicon.clitics().contains(word) && isClitic(sentence, token);
    if (!possessive && !clitic) {
      return List.of();
    }
    List<String> both = possessive ? shared.of(sentence, token.index(), others) : List.of();
    if (!both.isEmpty()) {
      return both;
    }
    List<Mention> before = before(token.index(), others);
    before.removeIf(m -> isBeside(sentence, m, token.index()));
    if (clitic) {
      return recipients.of(sentence, token.index(), before, others);
    }
    if (before.isEmpty()) {
      // "After its purchase of Y, X closed a mill": who acts is only named then.
      Mention later = actorFirst ? new ClauseSubjects(sentence, others).of(token) : null;
      return later == null ? names(focus.before(sentence.index(), Set.of())) : later.names();
    }
    if (areOne(before) && (before.size() > 1 || main(sentence).equals(before.get(0).names()))) {
      return before.get(0).names();
    }
    Mention acting = actorFirst ? new ClauseSubjects(sentence, before).of(token) : null;
    boolean topic = topicIfAlone && before.size() == 1 && !sentence.isHeadline();
    return acting == null || topic ? owner(sentence, before) : acting.names();
  }

  /** "bought X, its rival": who is the rival does not own it. */
  private static boolean isBeside(Sentence sentence, Mention mention, int possessive) {
    return mention.to() == possessive - 1
        && mention.kind() == Mention.Kind.COMPANY
        && sentence.token(possessive - 1).form().equals(",");
  }

  /** "por su parte": nobody owns that part. */
  private boolean isIdle(Sentence sentence, Token possessive) {
    int next = possessive.index() + 1;
    return next < sentence.size() && lexicon.idle().contains(sentence.token(next).lower());
  }

  /** But for "quant à lui", which stands alone. */
  private static boolean isClitic(Sentence sentence, Token token) {
    int before = token.index() - 1;
    return isEnclitic(sentence, token)
        || token.pos() == Pos.PRON && (before < 0 || sentence.token(before).pos() != Pos.ADP);
  }

  /** "rilevarne una quota": written with its verb, whatever the tagger takes it for. */
  private static boolean isEnclitic(Sentence sentence, Token token) {
    int verb = token.index() - 1;
    return verb >= 0
        && sentence.token(verb).pos() == Pos.VERB
        && sentence.token(verb).span().equals(token.span());
  }

  /** Taggers take some possessive determiners for pronouns. */
  private static boolean isDeterminer(Token token) {
    return token.pos() == Pos.DET || token.isPossessive() || token.is("nmod:poss");
  }

  /** Whom the article is about, else who acts. */
  private List<String> owner(Sentence sentence, List<Mention> before) {
    List<String> actor = before.get(0).names();
    List<String> main = main(sentence);
    return before.size() > 1 || main.equals(actor) || gives(sentence, before.get(0)) ? actor : main;
  }

  private List<String> main(Sentence sentence) {
    return names(focus.main(sentence.index(), Set.of()));
  }

  private static boolean areOne(List<Mention> mentions) {
    return mentions.stream().map(Mention::names).distinct().count() == 1;
  }

  /** "X sells its plant": what somebody gives has been his own. */
  private boolean gives(Sentence sentence, Mention first) {
    Token subject = sentence.token(first.from());
    Token verb = subject.is("nsubj") ? sentence.head(subject) : null;
    return verb != null
        && first.kind() == Mention.Kind.COMPANY
        && verb.hasLemmaIn(lexicon.giving());
  }

  private static List<String> names(Optional<Mention> mention) {
    return mention.map(Mention::names).orElse(List.of());
  }

  private static List<Mention> before(int token, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.to() <= token)
        .filter(m -> m.kind() == Mention.Kind.COMPANY || m.kind() == Mention.Kind.REFERENCE)
        .sorted(Comparator.comparingInt(Mention::from))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
