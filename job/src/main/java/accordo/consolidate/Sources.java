package accordo.consolidate;

import accordo.deal.Party;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Collects where a deal is told, without saying anything twice. */
final class Sources {
  private Sources() {}

  static List<Source> sources(List<DealMention> mentions) {
    return mentions.stream().map(DealMention::source).distinct().toList();
  }

  static List<SourcedEvidence> evidence(List<DealMention> mentions) {
    return mentions.stream().flatMap(Sources::evidence).distinct().toList();
  }

  private static Stream<SourcedEvidence> evidence(DealMention mention) {
    return Stream.concat(
            mention.deal().evidence().stream(),
            mention.deal().parties().stream().map(Party::evidence).filter(Objects::nonNull))
        .map(e -> new SourcedEvidence(mention.source().articleId(), e));
  }

  static List<SourcedQuote> quotes(List<DealMention> mentions) {
    return mentions.stream()
        .flatMap(m -> m.quotes().stream().map(q -> new SourcedQuote(m.source().articleId(), q)))
        .distinct()
        .toList();
  }

  /** The earliest date of an article, or null when none has one. */
  static String firstSeen(List<DealMention> mentions) {
    return dates(mentions).min(String::compareTo).orElse(null);
  }

  /** The latest date of an article, or null when none has one. */
  static String lastSeen(List<DealMention> mentions) {
    return dates(mentions).max(String::compareTo).orElse(null);
  }

  private static Stream<String> dates(List<DealMention> mentions) {
    return mentions.stream().map(m -> m.source().published()).filter(Objects::nonNull);
  }
}
