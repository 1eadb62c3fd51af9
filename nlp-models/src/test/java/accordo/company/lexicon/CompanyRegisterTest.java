package accordo.company.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyRegisterTest {
  @TempDir Path folder;

  @Test
  void listsOfOnesOwnGiveNamesAliasesAndIdentifiers() throws IOException {
    CompanyRegister register =
        read("own.csv", "name,aliases,id\n\"Ferro, Figli\",FF|Ferro e Figli,IT-1\nDune GmbH,,\n");
    assertTrue(register.isListed("Ferro, Figli S.r.l."));
    assertEquals(List.of("IT-1"), register.identifiers(List.of("ferro e figli")));
    assertTrue(register.isListed("DUNE"));
    assertEquals(List.of(), register.identifiers(List.of("Dune")));
  }

  @Test
  void tickersOfTheSecGiveTheCik() throws IOException {
    CompanyRegister register =
        read(
            "company_tickers.json",
            "{\"0\":{\"cik_str\":77,\"ticker\":\"DUN\",\"title\":\"DUNE WORKS INC.\"}}");
    assertEquals(List.of("CIK:77"), register.identifiers(List.of("Dune Works")));
  }

  @Test
  void wholeRegistersOnlySupportWhatTheArticleSays() throws IOException {
    String csv =
        "\uFEFFLEI,Entity.LegalName,Entity.LegalName.xmllang,"
            + "Entity.OtherEntityNames.OtherEntityName.1\n"
            + "5493000000000000DUNE,\"Dune Works S.A.\",en,Dunes\n";
    Path zip = folder.resolve("lei.csv.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry("lei.csv"));
      out.write(csv.getBytes(StandardCharsets.UTF_8));
    }
    CompanyRegister register = CompanyRegister.read(List.of(zip));
    assertTrue(register.isRegistered("Dunes"));
    assertFalse(register.isListed("Dunes"));
    assertEquals(List.of("LEI:5493000000000000DUNE"), register.identifiers(List.of("Dune Works")));
  }

  @Test
  void namesInTheHundredThousandsAreKeptApart() {
    NameIndex index = new NameIndex();
    for (int i = 0; i < 300_000; i++) {
      index.add("firm " + i, "id-" + i);
    }
    for (int i = 0; i < 300_000; i += 997) {
      assertEquals("id-" + i, index.identifier("firm " + i));
    }
    assertFalse(index.contains("firm 300000"));
  }

  @Test
  void filesThatCannotBeReadAreNamedWithLineAndRemedy() throws IOException {
    assertFault("rows.csv", "firm;number\n", "rows.csv:1: unknown columns; expected GLEIF");
    assertFault("gap.csv", "name,aliases,id\nDune,,1\n,x,2\n", "gap.csv:3: no name");
    assertFault("cut.json", "{\"0\":{\"cik_str\":77,", "cut.json:1: ");
    IOException e =
        assertThrows(
            IOException.class, () -> CompanyRegister.read(List.of(folder.resolve("none.csv"))));
    assertTrue(e.getMessage().contains("none.csv: no such file"), e.getMessage());
  }

  private void assertFault(String name, String text, String expected) {
    IOException e = assertThrows(IOException.class, () -> read(name, text));
    assertTrue(e.getMessage().contains(expected), e.getMessage());
  }

  private CompanyRegister read(String name, String text) throws IOException {
    return CompanyRegister.read(List.of(Files.writeString(folder.resolve(name), text)));
  }
}
