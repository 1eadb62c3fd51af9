package accordo.extract;

/** Why an input could not be used. */
public enum Rejection {
  MALFORMED_JSON,
  NOT_TEXT,
  MISSING_ID,
  MISSING_BODY,
  EMPTY_TEXT,
  TOO_LONG,
  UNSUPPORTED_LANGUAGE,
  EXTRACTION_FAILED,
  EXTRACTION_TIMEOUT,
  EXTRACTION_MEMORY,
  UNREADABLE_FILE
}
