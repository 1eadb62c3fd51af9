package accordo.quote.speaker;

/**
 * Who speaks.
 *
 * @param name full name of a person, or null for a company or an unnamed spokesperson
 * @param title position, or null
 * @param company employer or speaking company, or null
 * @param confidence how sure the phrase is read, from 0 to 1
 */
public record Speaker(String name, String title, String company, double confidence) {
  public static Speaker company(String company, double confidence) {
    return new Speaker(null, null, company, confidence);
  }

  public boolean isPerson() {
    return name != null;
  }
}
