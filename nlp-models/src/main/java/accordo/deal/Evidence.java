package accordo.deal;

/**
 * Where an article says what a field claims.
 *
 * @param field the field that this proves, for instance {@code "parties"} or {@code "money"}
 * @param start first character of the proving words in {@code Article.text()}
 * @param end the character after the last one
 * @param sentence the sentence that holds them, verbatim
 * @param rule the rule that read it, for instance {@code "it-cedere-brevetti"}
 */
public record Evidence(String field, int start, int end, String sentence, String rule) {}
