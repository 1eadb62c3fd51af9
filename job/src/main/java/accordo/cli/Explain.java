package accordo.cli;

import accordo.deal.DealType;
import accordo.extract.Extractor;
import accordo.extract.SentenceTrials;
import accordo.text.Article;
import accordo.text.Language;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why frames match a text or do not, for people who write frames. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Prints, sentence by sentence, who is found in a text, which frames have a trigger in it,",
      "and why each of them was taken or not:",
      "  fits       it is one of the frames of the sentence",
      "  yields     it fits, but another frame of the same words asks more, or contradicts it",
      "  condition  a condition of its 'when' does not hold",
      "  no party   nobody stands in a slot of its roles",
      "  needs      a party is missing without which the trigger means something else"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo explain --language en 'Nokia has sold 500 patents to Xiaomi.'",
      "  accordo explain --language it --type SUPPLY < article.txt"
    })
final class Explain implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "TEXT", description = "Default: standard input.")
  private String text;

  @Option(
      names = "--language",
      required = true,
      paramLabel = "CODE",
      description = "Language of the text.")
  private String language;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only frames of this type, one of ${COMPLETION-CANDIDATES}.")
  private DealType type;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Language known = Language.named(language);
    String body =
        text != null ? text : new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    Article article = new Article("text", known.code(), null, null, "", body.strip());
    List<SentenceTrials> told = Extractor.load(List.of(known)).explain(article);
    PrintWriter out = spec.commandLine().getOut();
    told.forEach(sentence -> out.println(TrialsText.of(sentence, type)));
    out.flush();
    return 0;
  }
}
