package accordo.deal;

import java.util.List;

/**
 * An organisation that trades, as one article names it.
 *
 * @param name the fullest form in the article without a legal suffix
 * @param aliases every other surface form in the article, in base form
 * @param identifiers from the user's files of companies: "LEI:549300…", "CIK:320193"
 */
public record Company(String name, List<String> aliases, List<String> identifiers) {}
