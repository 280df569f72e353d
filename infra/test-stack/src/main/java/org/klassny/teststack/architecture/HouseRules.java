package org.klassny.teststack.architecture;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * STYLE, "Rules worth a test", for the code below one package. A rule about a folder that the service has must match
 * classes, and every class must be in a folder that rules know: so no rule is silent by a wrong pattern.
 */
public final class HouseRules {

    private final JavaClasses classes;
    private final List<NamedRule> rules;
    private final boolean service;

    private HouseRules(JavaClasses classes, List<NamedRule> rules, boolean service) {
        this.classes = classes;
        this.rules = rules;
        this.service = service;
    }

    /** All rules, for a service whose base package is such as {@code org.klassny.journal}. */
    public static HouseRules ofService(String basePackage) {
        return ofService(basePackage, production(basePackage));
    }

    static HouseRules ofService(String basePackage, JavaClasses classes) {
        var tree = new Tree(basePackage);
        var rules = Stream.of(
                        new RoleRules(tree, classes).rules(),
                        new FeatureRules(tree).rules(),
                        new CodeRules(basePackage).rules())
                .flatMap(List::stream)
                .toList();
        return new HouseRules(classes, rules, true);
    }

    /** The rules that hold outside services too: clock, injection, Lombok. */
    public static HouseRules ofCode(String basePackage) {
        return new HouseRules(production(basePackage), new CodeRules(basePackage).rules(), false);
    }

    /** For a {@code @TestFactory}: one test a rule, and for a service one that the types which rules speak of are there. */
    public Stream<DynamicTest> tests() {
        var known = dynamicTest("the rules speak of types that are there", HouseRules::requireKnownTypes);
        return Stream.concat(
                service ? Stream.of(known) : Stream.empty(),
                rules.stream().map(rule -> dynamicTest(rule.name(), () -> rule.check(classes))));
    }

    List<NamedRule> rules() {
        return rules;
    }

    JavaClasses classes() {
        return classes;
    }

    private static JavaClasses production(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }

    private static void requireKnownTypes() {
        var missing = Known.missing(Thread.currentThread().getContextClassLoader());
        if (!missing.isEmpty()) {
            throw new AssertionError("not on the class path: " + missing);
        }
    }
}
