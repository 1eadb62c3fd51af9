package accordo.consolidate;

import accordo.deal.Role;

/**
 * A party of a deal record.
 *
 * @param name as the articles name it, the fullest form
 * @param key canonical form, equal for all spellings of the same company
 * @param role what it does in the deal
 */
public record RecordParty(String name, String key, Role role) {}
