package accordo.job;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The arrows between packages; those for packages that are not there yet wait for them. */
class ArchitectureTest {
  private static final JavaClasses ACCORDO =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("accordo");

  /** Of Accordo's own packages each may import only these. */
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          Map.entry("text", List.of()),
          Map.entry("deal", List.of()),
          Map.entry("annotate", List.of("text")),
          Map.entry("company", List.of("text", "deal", "annotate")),
          Map.entry("frame", List.of("text", "deal", "annotate", "company")),
          Map.entry("quote", List.of("text", "deal", "annotate", "company", "frame")),
          Map.entry("fact", List.of("text", "deal", "annotate", "company", "frame")),
          Map.entry(
              "extract", List.of("text", "deal", "annotate", "company", "frame", "quote", "fact")),
          Map.entry("corpus", List.of("text", "deal", "annotate", "company", "extract")),
          Map.entry("ingest", List.of("text", "extract")),
          Map.entry("consolidate", List.of("text", "deal", "company")),
          Map.entry("index", List.of("text", "deal", "consolidate")),
          Map.entry("search", List.of("text", "deal", "consolidate", "index")),
          Map.entry("alert", List.of("text", "deal", "ingest", "consolidate", "index", "search")),
          Map.entry(
              "job",
              List.of(
                  "text", "deal", "company", "extract", "ingest", "consolidate", "index", "alert")),
          Map.entry("web", List.of("text", "deal", "consolidate", "index", "search", "alert")),
          Map.entry(
              "cli",
              List.of(
                  "text",
                  "deal",
                  "company",
                  "frame",
                  "extract",
                  "corpus",
                  "ingest",
                  "consolidate",
                  "index",
                  "search",
                  "alert",
                  "job",
                  "web")));

  @SuppressWarnings("unused") // a field source
  static final List<String> PACKAGES = ARROWS.keySet().stream().sorted().toList();

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void aPackageImportsOnlyThoseItsArrowsPointTo(String name) {
    List<String> allowed = new ArrayList<>(List.of("accordo." + name + ".."));
    ARROWS.get(name).forEach(p -> allowed.add("accordo." + p + ".."));
    classes()
        .that()
        .resideInAPackage("accordo." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("accordo..")
                .negate()
                .or(resideInAnyPackage(allowed.toArray(String[]::new))))
        .allowEmptyShould(true)
        .check(ACCORDO);
  }

  @Test
  void everyPackageHasItsArrows() {
    String[] known = PACKAGES.stream().map(p -> "accordo." + p + "..").toArray(String[]::new);
    classes().should().resideInAnyPackage(known).check(ACCORDO);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("accordo.(*)..").should().beFreeOfCycles().check(ACCORDO);
  }

  @Test
  void textAndDealKnowOnlyTheJdk() {
    classes()
        .that()
        .resideInAnyPackage("accordo.text..", "accordo.deal..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "accordo.text..", "accordo.deal..")
        .check(ACCORDO);
  }

  @Test
  void coreNlpHasOneHome() {
    only("accordo.annotate..", "edu.stanford..");
  }

  @Test
  void onlyIngestAndJobKnowFlinkAndKafka() {
    noClasses()
        .that()
        .resideOutsideOfPackages("accordo.ingest..", "accordo.job..", "accordo.alert..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.flink..", "org.apache.kafka..")
        .check(ACCORDO);
  }

  @Test
  void onlyIndexSearchAndAlertKnowLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "accordo.index..", "accordo.search..", "accordo.alert..", "accordo.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(ACCORDO);
  }

  private static void only(String home, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(ACCORDO);
  }
}
