package accordo.cli;

import accordo.text.Language;

/** Languages as people name them on the command line. */
final class Languages {
  private Languages() {}

  /**
   * The language of a code such as "it".
   *
   * @throws IllegalArgumentException when there is none, with all that there are
   */
  static Language named(String code) {
    return Language.of(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "language '" + code + "' is not one of " + Language.codes()));
  }
}
