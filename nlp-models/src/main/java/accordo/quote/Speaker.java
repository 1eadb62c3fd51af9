package accordo.quote;

/**
 * Who speaks.
 *
 * @param name full name of a person, or null for a company or an unnamed spokesperson
 * @param title position, or null
 * @param company employer or speaking company, or null
 * @param confidence how sure the phrase is read, from 0 to 1
 */
record Speaker(String name, String title, String company, double confidence) {
  static Speaker company(String company, double confidence) {
    return new Speaker(null, null, company, confidence);
  }

  boolean isPerson() {
    return name != null;
  }
}
