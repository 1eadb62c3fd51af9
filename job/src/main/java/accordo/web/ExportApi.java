package accordo.web;

import accordo.consolidate.DealCsv;
import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import accordo.search.DealSearch;
import accordo.search.SearchRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/** Everything that a query finds as a file, written while it is read. */
final class ExportApi implements Api {
  private static final int MOST = 100_000;
  private static final Map<String, Format> FORMATS =
      Map.of(
          "csv",
          new Format("deals.csv", "text/csv", StandardCharsets.UTF_8),
          "excel",
          new Format("deals-excel.csv", "text/csv", StandardCharsets.UTF_16LE),
          "jsonl",
          new Format("deals.jsonl", "application/jsonl", StandardCharsets.UTF_8));

  private final DealSearch search;

  ExportApi(DealSearch search) {
    this.search = search;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/export", this::export);
  }

  /** How a file is written. */
  private record Format(String file, String type, Charset charset) {
    Consumer<DealRecord> lines(Writer out) {
      return switch (file) {
        case "deals.csv" -> DealCsv.plain(out);
        case "deals-excel.csv" -> DealCsv.excel(out);
        default -> deal -> line(out, DealJson.write(deal));
      };
    }

    private static void line(Writer out, String line) {
      try {
        out.write(line + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write the export", e);
      }
    }
  }

  private void export(Context context) throws IOException {
    SearchRequest request = Requests.search(context);
    Format format = FORMATS.get(Requests.text(context, "format"));
    if (format == null) {
      throw ProblemException.badRequest("format: expected csv, excel or jsonl");
    }
    search.find(request); // a query that cannot be read fails here, before there is a file
    context
        .contentType(format.type() + "; charset=" + format.charset().name())
        .header("Content-Disposition", "attachment; filename=\"" + format.file() + "\"");
    Writer out =
        new BufferedWriter(new OutputStreamWriter(context.outputStream(), format.charset()));
    search.export(request, MOST, format.lines(out));
    out.flush();
  }
}
