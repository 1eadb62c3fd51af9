package accordo.consolidate;

/**
 * What a file of the user's knows a company by.
 *
 * @param company canonical key
 * @param value for instance {@code LEI:549300…}
 */
public record Identifier(String company, String value) {}
