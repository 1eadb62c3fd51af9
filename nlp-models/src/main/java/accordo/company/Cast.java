package accordo.company;

import accordo.deal.Company;
import java.util.ArrayList;
import java.util.List;

/** Everybody whom an article names: its companies, and all mentions in text order. */
public record Cast(List<Company> companies, List<Mention> mentions) {
  /** The mentions of one sentence, in order. */
  public List<Mention> in(int sentence) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.sentence() == sentence) {
        found.add(mention);
      }
    }
    return found;
  }

  public boolean isCompany(String name) {
    return companies.stream().anyMatch(c -> c.name().equals(name));
  }
}
