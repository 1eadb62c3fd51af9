package accordo.company.lexicon;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** Reads a file of companies row by row, in one of three formats. */
final class CompanyFile {
  private static final String LEI = "LEI";
  private static final String LEGAL_NAME = "Entity.LegalName";
  private static final String OTHER_NAMES = "Entity\\.OtherEntityNames\\.OtherEntityName\\.\\d+";
  private static final String FORMATS =
      "expected GLEIF LEI-CDF CSV (columns LEI, Entity.LegalName), SEC company_tickers.json, or CSV"
          + " with the header name,aliases,id (aliases separated by |)";

  /**
   * A company of a file.
   *
   * @param names at least one
   * @param identifier "LEI:…", "CIK:…" or as in the file; empty where it has none
   * @param chosen whether somebody chose the companies, rather than registering all there are
   */
  record Row(List<String> names, String identifier, boolean chosen) {}

  private final Path file;
  private final Consumer<Row> rows;

  private CompanyFile(Path file, Consumer<Row> rows) {
    this.file = file;
    this.rows = rows;
  }

  /** Hands every company of the file over. */
  static void read(Path file, Consumer<Row> rows) throws IOException {
    if (!Files.isReadable(file)) {
      throw new FileNotFoundException(file + ": no such file, or not readable");
    }
    try (InputStream in = open(file)) {
      in.mark(1 << 10);
      boolean json = firstCharacter(in) == '{';
      in.reset();
      CompanyFile reader = new CompanyFile(file, rows);
      if (json) {
        reader.readTickers(in);
      } else {
        reader.readCsv(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    String name = file.getFileName().toString();
    if (name.endsWith(".gz")) {
      in = new GZIPInputStream(in);
    } else if (name.endsWith(".zip")) {
      ZipInputStream zip = new ZipInputStream(in);
      if (zip.getNextEntry() == null) {
        throw new IOException(file + ": an empty archive");
      }
      in = zip;
    }
    return new BufferedInputStream(in);
  }

  private static int firstCharacter(InputStream in) throws IOException {
    int c = in.read();
    while (c >= 0 && (Character.isWhitespace(c) || c == 0xEF || c == 0xBB || c == 0xBF)) {
      c = in.read();
    }
    return c;
  }

  /** {@code {"0": {"cik_str": 320193, "ticker": "AAPL", "title": "Apple Inc."}, …}}. */
  private void readTickers(InputStream in) throws IOException {
    try (JsonParser parser = new ObjectMapper().createParser(in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        parser.nextToken();
        JsonNode company = parser.readValueAsTree();
        if (company == null || !company.hasNonNull("title") || !company.hasNonNull("cik_str")) {
          throw new IOException(
              at(parser.currentLocation().getLineNr()) + "no title or cik_str; " + FORMATS);
        }
        rows.accept(
            new Row(
                List.of(company.get("title").asText()),
                "CIK:" + company.get("cik_str").asText(),
                true));
      }
    } catch (JsonProcessingException e) {
      throw new IOException(at(e.getLocation().getLineNr()) + e.getOriginalMessage(), e);
    }
  }

  private void readCsv(Reader in) throws IOException {
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    try (MappingIterator<String[]> lines = mapper.readerFor(String[].class).readValues(in)) {
      if (!lines.hasNextValue()) {
        throw new IOException(at(1) + "an empty file; " + FORMATS);
      }
      List<String> header = Arrays.stream(lines.nextValue()).map(CompanyFile::withoutMark).toList();
      if (header.contains(LEI) && header.contains(LEGAL_NAME)) {
        readLegalEntities(header, lines);
      } else if (header.contains("name")) {
        readList(header, lines);
      } else {
        throw new IOException(at(1) + "unknown columns; " + FORMATS);
      }
    } catch (JsonProcessingException e) {
      throw new IOException(at(e.getLocation().getLineNr()) + e.getOriginalMessage(), e);
    }
  }

  private static String withoutMark(String column) {
    return column.replace("\uFEFF", "").strip();
  }

  private void readLegalEntities(List<String> header, MappingIterator<String[]> lines)
      throws IOException {
    int id = header.indexOf(LEI);
    List<Integer> names = new ArrayList<>(List.of(header.indexOf(LEGAL_NAME)));
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).matches(OTHER_NAMES)) {
        names.add(i);
      }
    }
    while (lines.hasNextValue()) {
      String[] line = lines.nextValue();
      List<String> called = names.stream().filter(i -> i < line.length).map(i -> line[i]).toList();
      add(called, "LEI:" + line[id], false);
    }
  }

  private void readList(List<String> header, MappingIterator<String[]> lines) throws IOException {
    int name = header.indexOf("name");
    int aliases = header.indexOf("aliases");
    int id = header.indexOf("id");
    for (int row = 2; lines.hasNextValue(); row++) {
      String[] line = lines.nextValue();
      List<String> called = new ArrayList<>(List.of(cell(line, name)));
      called.addAll(Arrays.asList(cell(line, aliases).split("\\|")));
      if (called.get(0).isBlank()) {
        throw new IOException(at(row) + "no name; give every line one");
      }
      add(called, cell(line, id), true);
    }
  }

  private void add(List<String> names, String identifier, boolean chosen) {
    List<String> said = names.stream().filter(n -> !n.isBlank()).toList();
    if (!said.isEmpty()) {
      rows.accept(new Row(said, identifier, chosen));
    }
  }

  private static String cell(String[] line, int column) {
    return column >= 0 && column < line.length ? line[column].strip() : "";
  }

  private String at(int line) {
    return file + ":" + line + ": ";
  }
}
