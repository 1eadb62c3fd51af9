package accordo.annotate.model;

import edu.stanford.nlp.process.WordShapeClassifier;

/**
 * A kind of feature of a tagger.
 *
 * @param kind what it looks at
 * @param position at which word, from the current one; not where it looks at several
 * @param number length of a prefix or suffix, number of a word shape
 * @param rare whether it is for rare words only
 * @param name hash that tells its values from those of other features
 */
record TagFeature(Kind kind, int position, int number, boolean rare, TextHash name) {
  /** What a feature looks at, with CoreNLP's name of it. */
  enum Kind {
    WORD("Extractor"),
    SHAPE("ExtractorWordShapeClassifier"),
    CLUSTER("ExtractorDistsim"),
    PREFIX("ExtractorWordPref"),
    SUFFIX("ExtractorWordSuff"),
    UPPER("ExtractorUCase"),
    NUMBER("ExtractorCNumber"),
    DASH("ExtractorDash"),
    NONE_LOWER("ExtractorAllCap"),
    LETTER_NUMBER_DASH("ExtractorLetterDigitDash"),
    ALL_UPPER("ExtractorAllCapitalized"),
    UPPER_NUMBER_DASH("ExtractorUpperDigitDash"),
    NO_ALPHANUMERIC("ExtractorNonAlphanumeric"),
    START_TAG("ExtractorStartSentenceCap"),
    MIDDLE_TAG("ExtractorMidSentenceCapC"),
    START_UPPER("ExtractorMidSentenceCap"),
    COMPANY("CompanyNameDetector"),
    THREE_SHAPES("ExtractorWordShapeConjunction"),
    THREE_CLUSTERS("ExtractorDistsimConjunction"),
    TAG_BEFORE("Extractor(-1,tag)"),
    TWO_TAGS_BEFORE("ExtractorContinuousTagConjunction");

    private final String stockName;

    Kind(String stockName) {
      this.stockName = stockName;
    }

    static Kind of(String stockName) {
      for (Kind kind : values()) {
        if (kind.stockName.equals(stockName)) {
          return kind;
        }
      }
      throw new IllegalStateException("a tagger has features of an unknown kind: " + stockName);
    }
  }

  private static final String TOO_SHORT = "######";

  /** Whether the current word alone gives its value. */
  boolean isOfWord() {
    return kind.compareTo(Kind.START_TAG) < 0 && position == 0;
  }

  /** Whether one word beside gives its value. */
  boolean isOfNeighbour() {
    return kind.compareTo(Kind.PREFIX) < 0 && position != 0;
  }

  /** Its value for a word, where one word gives it. */
  String value(String word, String cluster) {
    return switch (kind) {
      case WORD -> word;
      case SHAPE -> WordShapeClassifier.wordShape(word, number);
      case CLUSTER -> cluster;
      case PREFIX -> word.length() < number ? TOO_SHORT : word.substring(0, number);
      case SUFFIX -> word.length() < number ? TOO_SHORT : word.substring(word.length() - number);
      default -> Letters.is(kind, word) ? "1" : "0";
    };
  }

  /** The key of one of its values. */
  TextHash key(TextHash value) {
    return name.then(value);
  }
}
