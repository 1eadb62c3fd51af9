package accordo.job;

/**
 * One setting as somebody wrote it.
 *
 * @param key in kebab-case
 * @param value items of a list are separated by commas
 * @param where the file and line, or the flag, for messages
 */
public record Setting(String key, String value, String where) {}
