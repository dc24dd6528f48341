package vn.ntm.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** What every service promises (docs/adr/0001-the-house.md). A broken rule prints its reason. */
public final class HouseRules {

    private HouseRules() {}

    /** @param service the service's package below {@code vn.ntm} */
    public static void check(String service) {
        var ours = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("vn.ntm")
                .that(not(resideInAPackage("vn.ntm.testkit..")));
        rules(service).forEach(rule -> rule.allowEmptyShould(true).check(ours));
    }

    private static List<ArchRule> rules(String service) {
        return List.of(
                noClasses()
                        .that()
                        .resideInAPackage("..kernel..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages("java..", "org.jspecify..", "..kernel..")
                        .because("rules must outlive the framework"),
                noClasses()
                        .that()
                        .resideInAPackage("..events..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages("java..", "org.jspecify..", "..kernel..", "..events..")
                        .because("the contract is behind no framework"),
                classes()
                        .that()
                        .resideInAPackage("vn.ntm." + service + "..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideOutsideOfPackages(otherServices(service))
                        .because("a service never depends on a service"),
                noClasses()
                        .that()
                        .resideInAPackage("..gateway..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("..kernel..")
                        .because("the door knows no business rule"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..platform.time..")
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(OffsetDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("time is an argument"),
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Resource")
                        .and()
                        .resideOutsideOfPackages("..platform..", "..gateway..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jakarta.ws.rs..")
                        .because("only resources speak HTTP"),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .beAnnotatedWith("jakarta.transaction.Transactional")
                        .because("a transaction belongs to a use case"),
                noMethods()
                        .that()
                        .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
                        .should()
                        .beAnnotatedWith("io.smallrye.common.annotation.RunOnVirtualThread")
                        .because("on virtual threads events overtake one another"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..platform..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.kafka..")
                        .orShould()
                        .dependOnClassesThat()
                        .haveSimpleName("MutinyEmitter")
                        .because("events leave through the outbox"),
                methods()
                        .that()
                        .areAnnotatedWith("jakarta.ws.rs.GET")
                        .or()
                        .areAnnotatedWith("jakarta.ws.rs.POST")
                        .or()
                        .areAnnotatedWith("jakarta.ws.rs.PUT")
                        .or()
                        .areAnnotatedWith("jakarta.ws.rs.PATCH")
                        .or()
                        .areAnnotatedWith("jakarta.ws.rs.DELETE")
                        .should()
                        .bePublic()
                        .because("a resource method that is not public is silently ignored"),
                noFields()
                        .should()
                        .beAnnotatedWith("jakarta.inject.Inject")
                        .because("a constructor says what a class needs"),
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .should()
                        .bePrivate()
                        .because("an entity decides; nobody reaches into it"),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .and()
                        .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
                        .should()
                        .haveNameMatching("set[A-Z].*")
                        .because("an entity has verbs, no setters"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Base)")
                        .because("a name says what a thing is"),
                SlicesRuleDefinition.slices()
                        .matching("vn.ntm." + service + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("features listen to one another in one direction"));
    }

    private static String[] otherServices(String service) {
        return List.of("assignment", "criteria", "reporting", "gateway").stream()
                .filter(other -> !other.equals(service))
                .map(other -> "vn.ntm." + other + "..")
                .toArray(String[]::new);
    }
}
