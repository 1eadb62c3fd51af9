package accordo.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.annotate.Annotator;
import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.lexicon.CompanyRegister;
import accordo.company.naming.CompanyFinder;
import accordo.company.reference.References;
import accordo.frame.argument.CompanyNouns;
import accordo.frame.argument.SentenceView;
import accordo.frame.pack.Frame;
import accordo.frame.pack.FrameExample;
import accordo.frame.pack.FrameSet;
import accordo.frame.trigger.TriggerHit;
import accordo.frame.trigger.TriggerIndex;
import accordo.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told without a tree never says no where a frame holds, in the frames' own examples. */
class ProspectsTest {
  @ParameterizedTest
  @MethodSource("accordo.text.Language#all")
  void everyFrameThatHoldsHadItsProspect(Language language) {
    Annotator annotator = Annotator.load(language);
    FrameSet frames = FrameSet.load(language);
    TriggerIndex triggers = new TriggerIndex(frames.frames(), frames.grammar());
    FrameMatcher matcher = new FrameMatcher(frames);
    CompanyFinder companies = new CompanyFinder(language, CompanyRegister.NONE);
    References references = new References(language);
    List<String> lost = new ArrayList<>();
    for (Frame frame : frames.frames()) {
      for (FrameExample example : frame.examples()) {
        Document document = annotator.annotate(example.text());
        List<Boolean> open =
            document.sentences().stream()
                .map(s -> matcher.mayHoldByWords(s, List.of(), References.MANY))
                .toList();
        document.sentences().forEach(annotator::parse);
        Cast cast = companies.find(document);
        for (Sentence sentence : document.sentences()) {
          List<Mention> mentions = new ArrayList<>(cast.in(sentence.index()));
          boolean passes =
              open.get(sentence.index())
                  && matcher.mayHold(sentence, mentions, references.mostIn(sentence));
          mentions.addAll(references.resolveAll(document, sentence, cast));
          lost.addAll(lost(frames, triggers, sentence, mentions, passes));
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  private static List<String> lost(
      FrameSet frames,
      TriggerIndex triggers,
      Sentence sentence,
      List<Mention> mentions,
      boolean passes) {
    SentenceView view = new SentenceView(frames, CompanyNouns.of(frames), sentence, mentions);
    List<TriggerHit> promising = triggers.find(sentence, new Prospects(view, 0)::mayHold);
    return triggers.find(sentence, (frame, from, to) -> true).stream()
        .filter(hit -> Prospects.isOpen(view.mentions(), hit.head()))
        .filter(hit -> RoleFiller.attempt(view, hit).hit() != null)
        .filter(hit -> !passes || !promising.contains(hit))
        .map(hit -> hit.frame().id() + " in: " + sentence.tokens())
        .toList();
  }
}
