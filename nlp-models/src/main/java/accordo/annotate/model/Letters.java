package accordo.annotate.model;

/** Questions that taggers ask about the letters of a word. */
final class Letters {
  private Letters() {}

  static boolean is(TagFeature.Kind kind, String word) {
    return switch (kind) {
      case UPPER -> hasUpper(word);
      case NUMBER -> hasDigit(word);
      case DASH -> hasDash(word);
      case NONE_LOWER -> word.chars().noneMatch(Character::isLowerCase);
      case ALL_UPPER -> word.chars().allMatch(Character::isUpperCase);
      case LETTER_NUMBER_DASH -> hasLetter(word) && hasDash(word) && hasDigit(word);
      case UPPER_NUMBER_DASH -> hasUpper(word) && hasDash(word) && hasDigit(word);
      case NO_ALPHANUMERIC -> !hasLetter(word) && !hasDigit(word);
      default -> throw new IllegalArgumentException("no question about letters: " + kind);
    };
  }

  static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  static boolean hasUpper(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static boolean hasLetter(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }

  private static boolean hasDash(String word) {
    return word.indexOf('-') >= 0;
  }
}
