package accordo.deal;

import java.util.List;

/**
 * An organisation that trades, as one article names it.
 *
 * @param name the fullest form in the article without a legal suffix
 * @param aliases every other surface form in the article, in base form
 */
public record Company(String name, List<String> aliases) {}
