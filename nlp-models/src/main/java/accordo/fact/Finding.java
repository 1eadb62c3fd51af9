package accordo.fact;

/**
 * What a reader found, and where its tokens are.
 *
 * @param to the token after the last one
 */
public record Finding(String value, int from, int to) {}
