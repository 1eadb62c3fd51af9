package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Party;
import accordo.deal.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The parties of a record: each company once, in the role that the articles are surest of. */
final class Parties {
  private static final Comparator<Map.Entry<String, Integer>> BEST_FIRST =
      Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
          .thenComparing(e -> isCapitals(e.getKey()))
          .thenComparing(e -> e.getKey().length())
          .thenComparing(Map.Entry::getKey);

  private final Map<String, Map<String, Integer>> names = new TreeMap<>();
  private final Map<String, Set<String>> identifiers = new HashMap<>();
  private final DealType type;

  Parties(DealType type, List<DealMention> mentions) {
    this.type = type;
    for (DealMention mention : mentions) {
      List<Party> parties = mention.deal().parties();
      for (int i = 0; i < parties.size(); i++) {
        names
            .computeIfAbsent(mention.companies().get(i), k -> new TreeMap<>())
            .merge(parties.get(i).company(), 1, Integer::sum);
      }
      for (Identifier known : mention.identifiers()) {
        identifiers.computeIfAbsent(known.company(), k -> new TreeSet<>()).add(known.value());
      }
    }
    foldShortForms();
  }

  /** "Fjordlight" is "Fjordlight Energy" where both are told of one deal. */
  private void foldShortForms() {
    Map<String, String> longer = new HashMap<>();
    for (String a : names.keySet()) {
      for (String b : names.keySet()) {
        if (b.length() > a.length() && CompanyIdentity.isSame(a, b)) {
          longer.putIfAbsent(a, b);
        }
      }
    }
    longer.forEach(
        (a, b) -> {
          String whole = last(longer, b);
          names.getOrDefault(whole, names.get(b)).putAll(names.get(a));
          identifiers
              .computeIfAbsent(whole, k -> new TreeSet<>())
              .addAll(identifiers.getOrDefault(a, Set.of()));
        });
    longer.keySet().forEach(names::remove);
  }

  private static String last(Map<String, String> longer, String key) {
    String end = key;
    while (longer.containsKey(end)) {
      end = longer.get(end);
    }
    return end;
  }

  /** In the order of the type's roles, then by name. */
  List<RecordParty> of(Ledger ledger) {
    List<RecordParty> parties = new ArrayList<>();
    names.forEach(
        (key, forms) -> {
          Role role = role(ledger, key);
          if (role != null) {
            parties.add(
                new RecordParty(
                    name(key, forms),
                    key,
                    role,
                    List.copyOf(forms.keySet()),
                    List.copyOf(identifiers.getOrDefault(key, Set.of()))));
          }
        });
    parties.sort(
        Comparator.comparingInt((RecordParty p) -> type.roles().indexOf(p.role()))
            .thenComparing(RecordParty::name));
    return List.copyOf(parties);
  }

  /** The surest role that the type knows; null when its articles tell of another type. */
  private Role role(Ledger ledger, String key) {
    for (Ledger.Entry entry : ledger.values(Claims.PARTY + key)) {
      Role told = ((Party) entry.value).role();
      Role role = type.roles().contains(told) || !type.isMutual() ? told : Role.PARTY;
      if (type.roles().contains(role)) {
        return role;
      }
    }
    return null;
  }

  /**
   * The name that is known best, else the most usual form, of these the shortest, capitals last.
   */
  private static String name(String key, Map<String, Integer> forms) {
    return CompanyIdentity.name(key).orElseGet(() -> best(forms));
  }

  private static String best(Map<String, Integer> forms) {
    return forms.size() == 1
        ? forms.keySet().iterator().next()
        : Collections.min(forms.entrySet(), BEST_FIRST).getKey();
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }
}
