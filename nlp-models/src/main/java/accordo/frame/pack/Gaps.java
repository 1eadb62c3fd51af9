package accordo.frame.pack;

/**
 * Terms and frames that a language pack is to do without, so that articles that its authors had
 * before them read like any other. Used to fit models, never to extract.
 *
 * @param number tells one choice from another
 * @param terms how many of a hundred terms of semantic classes are missing
 * @param frames how many of a hundred frames are missing
 */
public record Gaps(int number, int terms, int frames) {
  /** The whole pack. */
  public static final Gaps NONE = new Gaps(0, 0, 0);

  private static final int SPREAD = 0x9E3779B1;
  private static final int HIGH = 8;

  boolean hasTerm(String term) {
    return place(term) >= terms;
  }

  boolean hasFrame(String id) {
    return place(id) >= frames;
  }

  private int place(String key) {
    return ((number + key).hashCode() * SPREAD >>> HIGH) % 100;
  }
}
