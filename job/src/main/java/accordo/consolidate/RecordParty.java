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
 */
public record RecordParty(String name, String key, Role role, List<String> names) {}
