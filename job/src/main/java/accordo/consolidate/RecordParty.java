package accordo.consolidate;

import accordo.deal.Role;
import java.util.List;

/**
 * A party of a deal record.
 *
 * @param name the best-known form of its name
 * @param key canonical form, equal for all spellings of the same company in all languages
 * @param role what it does in the deal
 * @param names every form that articles use, sorted
 * @param identifiers what the user's files of companies know it by, sorted: "LEI:549300…"
 */
public record RecordParty(
    String name, String key, Role role, List<String> names, List<String> identifiers) {
  /** Reads records, too, that were written before there were identifiers. */
  public RecordParty {
    identifiers = identifiers == null ? List.of() : identifiers;
  }

  /** A party that no file of the user's knows. */
  public RecordParty(String name, String key, Role role, List<String> names) {
    this(name, key, role, names, List.of());
  }
}
