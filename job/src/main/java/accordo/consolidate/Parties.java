package accordo.consolidate;

import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Party;
import accordo.deal.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Merges the parties of mentions: each company once, in the role that they are surest of. */
final class Parties {
  private final Map<String, EnumMap<Role, Double>> roles = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Parties() {}

  static List<RecordParty> merge(DealType type, List<Deal> deals) {
    Parties merged = new Parties();
    for (Deal deal : deals) {
      deal.parties().forEach(party -> merged.add(party, deal.confidence()));
    }
    return merged.inOrder(type);
  }

  private void add(Party party, double confidence) {
    String key = DealKey.company(party.company());
    roles
        .computeIfAbsent(key, k -> new EnumMap<>(Role.class))
        .merge(party.role(), confidence, Double::sum);
    names.merge(key, party.company(), Parties::fuller);
  }

  private static String fuller(String a, String b) {
    int byLength = Integer.compare(a.length(), b.length());
    return byLength > 0 || (byLength == 0 && a.compareTo(b) < 0) ? a : b;
  }

  private List<RecordParty> inOrder(DealType type) {
    List<RecordParty> parties = new ArrayList<>();
    names.forEach(
        (key, name) ->
            parties.add(new RecordParty(name, key, surest(roles.get(key)), List.of(name))));
    parties.sort(
        Comparator.comparingInt((RecordParty p) -> type.roles().indexOf(p.role()))
            .thenComparing(RecordParty::name));
    return List.copyOf(parties);
  }

  private static Role surest(EnumMap<Role, Double> sums) {
    return sums.entrySet().stream()
        .max(
            Map.Entry.<Role, Double>comparingByValue()
                .thenComparing(Map.Entry.<Role, Double>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }
}
