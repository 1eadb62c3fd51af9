package accordo.cli;

import accordo.company.lexicon.CompanyRegister;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option to name files of companies, for every command that extracts. */
final class CompanyFiles {
  @Option(
      names = "--companies",
      paramLabel = "FILE",
      description = {
        "Companies to know by name and identifier; may be repeated. GLEIF LEI-CDF CSV, SEC",
        "company_tickers.json, or CSV with the header name,aliases,id; also .gz and .zip."
      })
  private List<Path> files = List.of();

  CompanyRegister read() throws IOException {
    return CompanyRegister.read(files);
  }
}
