package accordo.frame.clause;

import java.util.Map;

/** The slots of Hungarian relative pronouns, by their case endings: "amelyet" is an object. */
public final class RelativePronouns {
  private static final Map<String, String> SLOTS =
      Map.ofEntries(
          Map.entry("", "subject"),
          Map.entry("et", "object"),
          Map.entry("it", "object"),
          Map.entry("t", "object"),
          Map.entry("nek", "dat"),
          Map.entry("lyel", "ins"),
          Map.entry("vel", "ins"),
          Map.entry("től", "abl"),
          Map.entry("ből", "ela"),
          Map.entry("ben", "ine"),
          Map.entry("be", "ill"),
          Map.entry("re", "sub"),
          Map.entry("ről", "del"),
          Map.entry("hez", "all"),
          Map.entry("nél", "ade"),
          Map.entry("ért", "cau"));

  private RelativePronouns() {}

  /** The slot of the pronoun's antecedent, or null when the word is no relative pronoun. */
  public static String slot(String word) {
    for (String stem : new String[] {"amely", "mely", "aki"}) {
      if (word.startsWith(stem)) {
        return SLOTS.get(word.substring(stem.length()));
      }
    }
    return null;
  }
}
