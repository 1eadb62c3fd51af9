package accordo.company.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The user's own knowledge of companies: names and identifiers from files. Names of lists that
 * somebody chose count as well known; those of whole registers, where any word may be somebody's
 * firm, only support what the article says.
 */
public final class CompanyRegister {
  /** A register without any company. */
  public static final CompanyRegister NONE = new CompanyRegister();

  private final NameIndex listed = new NameIndex();
  private final NameIndex registered = new NameIndex();
  private final Set<String> starts = new HashSet<>();

  private CompanyRegister() {}

  /**
   * Reads files: GLEIF LEI-CDF CSV, SEC {@code company_tickers.json}, or CSV with the columns
   * {@code name,aliases,id}; also with .gz or .zip. Takes some 60 bytes of memory a name.
   *
   * @throws IOException naming file, line and remedy where one cannot be read
   */
  public static CompanyRegister read(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return NONE;
    }
    CompanyRegister register = new CompanyRegister();
    for (Path file : files) {
      CompanyFile.read(file, register::add);
    }
    return register;
  }

  private void add(CompanyFile.Row row) {
    NameIndex index = row.chosen() ? listed : registered;
    for (String name : row.names()) {
      String key = NameForms.key(name);
      if (!key.isEmpty()) {
        index.add(key, row.identifier());
        if (row.chosen()) {
          starts.add(KnownStarts.firstWord(key));
        }
      }
    }
  }

  /** Whether a list that somebody chose has the name, in any of its written forms. */
  boolean isListed(String name) {
    return listed.contains(NameForms.key(name));
  }

  /** Whether the folded form of some name of a list that somebody chose starts with the word. */
  boolean isStart(String word) {
    return starts.contains(word);
  }

  /** Whether any file has the name. */
  boolean isRegistered(String name) {
    String key = NameForms.key(name);
    return listed.contains(key) || registered.contains(key);
  }

  /**
   * Identifiers ("LEI:549300…", "CIK:320193") of the first of the names that each kind of file has.
   */
  public List<String> identifiers(Iterable<String> names) {
    List<String> found = new ArrayList<>();
    for (NameIndex index : Arrays.asList(listed, registered)) {
      for (String name : names) {
        String id = index.identifier(NameForms.key(name));
        if (id != null && !id.isEmpty() && !found.contains(id)) {
          found.add(id);
          break;
        }
      }
    }
    return found;
  }
}
