package accordo.quote;

import accordo.annotate.Resources;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Papers and agencies that pass on what somebody has said: "“We buy no planes”, Detik quotes the
 * minister, while Xinhua has: “…”". The words are not their own.
 */
final class Relays {
  private final Cast cast;
  private final Conversation conversation;
  private final Set<String> outlets = new HashSet<>();

  Relays(Language language, Cast cast, Conversation conversation) {
    this.cast = cast;
    this.conversation = conversation;
    Resources.lines("accordo/lang/" + language.code() + "/outlets.txt")
        .forEach(line -> outlets.add(line.toLowerCase(Locale.ROOT)));
  }

  /**
   * Who is passed on, where those who seem to speak are nobody or outlets; else they themselves.
   */
  List<Speaker> behind(List<Speaker> who, Sentence sentence) {
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
