package accordo.quote;

/**
 * The phrase that names who speaks.
 *
 * @param from first token
 * @param to the token after the last one
 * @param head the token that governs it, or -1
 */
record Subject(int from, int to, int head) {}
