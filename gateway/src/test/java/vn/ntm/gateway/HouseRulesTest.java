package vn.ntm.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The gateway has no entities and no events; these are the house rules that concern it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseRulesTest {

    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("vn.ntm.gateway");

    @Test
    void the_door_knows_no_business_rule() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.ntm.kernel..",
                        "vn.ntm.events..",
                        "vn.ntm.platform..",
                        "vn.ntm.assignment..",
                        "vn.ntm.reporting..",
                        "vn.ntm.criteria..")
                .because("the door knows no business rule (docs/adr/0001-the-house.md)")
                .check(OURS);
    }

    @Test
    void a_constructor_says_what_a_class_needs() {
        noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .because("a constructor says what a class needs (docs/adr/0001-the-house.md)")
                .check(OURS);
    }

    @Test
    void features_listen_to_one_another_in_one_direction() {
        SlicesRuleDefinition.slices()
                .matching("vn.ntm.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .because("features listen to one another in one direction (docs/adr/0001-the-house.md)")
                .check(OURS);
    }
}
