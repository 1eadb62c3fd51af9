package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Exclusivity;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One deal, over all articles that tell of it.
 *
 * @param id deterministic: the same deal gets the same id in every run
 * @param parties at least one, in the order of the type's roles, then by name
 * @param patents null when no article tells of any
 * @param money empty when no article names an amount
 * @param exclusivity null when not said
 * @param territory in an article's words, null when not said
 * @param announced ISO date, null when no article says it
 * @param confidence from 0 to 1
 * @param firstSeen ISO date of the earliest article, null when none has a date
 * @param lastSeen ISO date of the latest article, null when none has a date
 * @param version grows by one whenever an article changes what is shown, from 1; the one component
 *     that depends on the order in which articles came
 * @param sources the articles, in the order of their dates
 * @param evidence what proves the fields, in the order of {@code sources}; of articles with nearly
 *     the same text only the earliest gives evidence
 * @param quotes what was said in the articles, in the order of {@code sources}
 * @param history every change of status, in the order of its dates; the last is {@code status}
 * @param fields each claim with its confidence, its evidence and the values that dissent
 * @param changes which article changed what, in the order of the articles' dates
 * @param previous id of the record that this one goes on from after a silence of {@code
 *     remember-deals} or longer, or null
 */
public record DealRecord(
    String id,
    DealType type,
    Status status,
    List<RecordParty> parties,
    Patents patents,
    List<Money> money,
    Exclusivity exclusivity,
    String territory,
    String announced,
    double confidence,
    String firstSeen,
    String lastSeen,
    int version,
    List<Source> sources,
    List<SourcedEvidence> evidence,
    List<SourcedQuote> quotes,
    List<StatusChange> history,
    List<DealField> fields,
    List<Change> changes,
    String previous) {

  /** The names of the parties in a role. */
  public Stream<String> names(Role role) {
    return parties.stream().filter(p -> p.role() == role).map(RecordParty::name);
  }

  /** The outlets that tell of it, sorted. */
  public List<String> outlets() {
    return sources.stream()
        .map(Source::source)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** The languages that it is told in, sorted. */
  public List<String> languages() {
    return sources.stream().map(Source::language).distinct().sorted().toList();
  }

  /** The claim of a name, where any article makes one. */
  public Optional<DealField> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** The same content under another version. */
  public DealRecord withVersion(int other) {
    return new DealRecord(
        id,
        type,
        status,
        parties,
        patents,
        money,
        exclusivity,
        territory,
        announced,
        confidence,
        firstSeen,
        lastSeen,
        other,
        sources,
        evidence,
        quotes,
        history,
        fields,
        changes,
        previous);
  }

  /** The best date that there is: when announced, else when first seen; null without either. */
  public String date() {
    return announced != null ? announced : firstSeen;
  }
}
