package org.parallax.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(
    packages = "org.parallax.core",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String BASE = "org.parallax.core.";

  @ArchTest
  static final ArchRule no_package_cycles =
      slices().matching("org.parallax.core.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_the_adapter_knows_corenlp =
      onlyIn("annotate.corenlp", "edu.stanford.nlp..");

  @ArchTest
  static final ArchRule only_the_encoder_knows_onnx =
      onlyIn("encode", "ai.onnxruntime..", "ai.djl..");

  @ArchTest
  static final ArchRule only_the_analysis_and_the_sources_know_jackson =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + "analysis", BASE + "source")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule only_the_sources_know_the_document_formats =
      onlyIn(
          "source",
          "org.apache.pdfbox..",
          "org.jsoup..",
          "org.apache.tika..",
          "com.ibm.icu..",
          "com.rtfparserkit..",
          "org.apache.commons.csv..");

  @ArchTest
  static final ArchRule only_cleaning_knows_the_language_detector =
      onlyIn("clean", "opennlp.tools..");

  @ArchTest
  static final ArchRule only_yaml_knows_the_yaml_library = onlyIn("yaml", "org.snakeyaml..");

  @ArchTest
  static final ArchRule only_comparison_and_agreement_know_statistics =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + "compare", BASE + "agree")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.commons.math3..",
              "org.apache.commons.numbers..",
              "org.apache.commons.statistics..");

  @ArchTest
  static final ArchRule text_depends_on_nothing =
      classes()
          .that()
          .resideInAPackage(BASE + "text")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(BASE + "text", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule measures_know_nothing_of_each_other =
      slices().matching("org.parallax.core.measure.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule comparing_never_reads_a_text =
      noClasses()
          .that()
          .resideInAPackage(BASE + "compare..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(BASE + "annotate..", BASE + "encode..");

  @ArchTest
  static final ArchRule stages_run_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.parallax.core..")
          .layer("source")
          .definedBy(BASE + "source..")
          .layer("clean")
          .definedBy(BASE + "clean..")
          .layer("annotate")
          .definedBy(BASE + "annotate..")
          .layer("actor")
          .definedBy(BASE + "actor..")
          .layer("voice")
          .definedBy(BASE + "voice..")
          .layer("measure")
          .definedBy(BASE + "measure..")
          .layer("analysis")
          .definedBy(BASE + "analysis..")
          .layer("compare")
          .definedBy(BASE + "compare..")
          .layer("agree")
          .definedBy(BASE + "agree..")
          .layer("analyzer")
          .definedBy("org.parallax.core")
          .whereLayer("agree")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("compare")
          .mayOnlyBeAccessedByLayers("analyzer", "agree")
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("analyzer", "compare")
          .whereLayer("measure")
          .mayOnlyBeAccessedByLayers("analyzer", "analysis", "compare")
          .whereLayer("voice")
          .mayOnlyBeAccessedByLayers("analyzer", "measure", "analysis", "compare")
          .whereLayer("actor")
          .mayOnlyBeAccessedByLayers("analyzer", "voice", "measure", "analysis", "compare");

  @ArchTest
  static final ArchRule nobody_speaks_but_the_command =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static void every_package_is_null_marked(JavaClasses classes) {
    JavaPackage base = classes.getPackage("org.parallax.core");
    assertThat(base.getSubpackagesInTree())
        .filteredOn(p -> !p.getClasses().isEmpty())
        .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class)).as(p.getName()).isTrue());
  }

  @ArchTest
  static void the_rules_look_at_real_classes(JavaClasses classes) {
    assertThat(classes.size()).isGreaterThan(50);
  }

  private static ArchRule onlyIn(String owner, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(BASE + owner)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
