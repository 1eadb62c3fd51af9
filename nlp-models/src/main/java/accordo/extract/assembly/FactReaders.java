package accordo.extract.assembly;

import accordo.annotate.TermSet;
import accordo.fact.Aftermath;
import accordo.fact.DateReader;
import accordo.fact.ExclusivityReader;
import accordo.fact.MoneyReader;
import accordo.fact.PatentReader;
import accordo.fact.StakeReader;
import accordo.fact.StatusReader;
import accordo.fact.TerritoryReader;
import accordo.frame.pack.FrameSet;
import accordo.frame.pack.Grammar;
import accordo.text.Language;
import java.util.List;

/** The readers of what a deal has besides its parties. */
public record FactReaders(
    StatusReader status,
    Aftermath aftermath,
    NewbornWords newborns,
    MoneyReader money,
    StakeReader stake,
    PatentReader patents,
    ExclusivityReader exclusivity,
    DateReader dates,
    TerritoryReader territory,
    TermSet patentTerms,
    TermSet technologyTerms,
    List<TermSet> brandTerms,
    TermSet agreementTerms,
    Offspring offspring,
    TermSet likenessTerms,
    TermSet successionTerms,
    TermSet ownerTerms,
    TermSet untilTerms,
    RoleNouns roleNouns,
    Rivals rivals,
    Payments payments,
    Grammar grammar) {
  public static FactReaders of(Language language, FrameSet frames) {
    return new FactReaders(
        new StatusReader(language, frames.grammar()),
        new Aftermath(language),
        NewbornWords.of(language),
        new MoneyReader(language),
        new StakeReader(language, frames.termsOf("STAKE")),
        new PatentReader(language, frames.termsOf("PATENT")),
        new ExclusivityReader(language),
        new DateReader(language),
        new TerritoryReader(language, frames.grammar()),
        frames.termsOf("PATENT"),
        frames.termsOf("TECHNOLOGY"),
        List.of(frames.termsOf("BRAND"), frames.termsOf("FASHION")),
        frames.termsOf("AGREEWORD"),
        new Offspring(language, frames.termsOf("OFFSPRING")),
        frames.termsOf("LIKE_DEAL"),
        frames.termsOf("SUCCESSION"),
        frames.termsOf("OWNEDBY"),
        frames.termsOf("UNTILNOW"),
        new RoleNouns(language, frames.grammar().genitive()),
        new Rivals(language, frames.grammar()),
        new Payments(frames.termsOf("PAYS"), frames.termsOf("RECEIVES")),
        frames.grammar());
  }
}
