package accordo.quote.speaker;

import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Papers and agencies that pass on what somebody has said: "“We buy no planes”, Detik quotes the
 * minister, while Xinhua has: “…”". The words are not their own.
 */
public final class Relays {
  private static final Map<Language, Set<String>> OUTLETS = new ConcurrentHashMap<>();

  private final Cast cast;
  private final Conversation conversation;
  private final Set<String> outlets;

  public Relays(Language language, Cast cast, Conversation conversation) {
    this.cast = cast;
    this.conversation = conversation;
    this.outlets = OUTLETS.computeIfAbsent(language, Relays::read);
  }

  private static Set<String> read(Language language) {
    return Resources.linesIfPresent(language.pack() + "outlets.txt").stream()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /**
   * Who is passed on, where those who seem to speak are nobody or outlets; else they themselves.
   */
  public List<Speaker> behind(List<Speaker> who, Sentence sentence) {
    boolean relayed =
        who.isEmpty()
            ? cast.in(sentence.index()).stream().anyMatch(this::isOutlet)
            : who.stream().allMatch(w -> !w.isPerson() && isOutlet(w.company()));
    Speaker person = relayed ? conversation.person(sentence, sentence.size()) : null;
    return person == null ? who : List.of(person);
  }

  private boolean isOutlet(Mention mention) {
    return mention.kind() != Mention.Kind.PERSON && isOutlet(mention.names().get(0));
  }

  private boolean isOutlet(String name) {
    return name != null && outlets.contains(name.toLowerCase(Locale.ROOT));
  }
}
