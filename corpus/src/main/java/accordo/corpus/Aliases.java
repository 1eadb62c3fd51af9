package accordo.corpus;

import java.util.HashMap;
import java.util.Map;

/** Maps every name and alias of an article's gold companies to one key a company. */
final class Aliases {
  private final Map<String, String> canonical = new HashMap<>();

  Aliases(Gold gold) {
    for (Gold.GoldCompany company : gold.companies()) {
      String key = NameKey.of(company.name());
      canonical.putIfAbsent(key, key);
      company.aliases().forEach(alias -> canonical.putIfAbsent(NameKey.of(alias), key));
    }
  }

  /** The key of the gold company that the name means, or of the name itself. */
  String key(String name) {
    String key = NameKey.of(name);
    return canonical.getOrDefault(key, key);
  }
}
