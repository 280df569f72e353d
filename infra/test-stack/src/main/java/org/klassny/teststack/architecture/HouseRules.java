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

    private final Tree tree;
    private final JavaClasses classes;

    private HouseRules(Tree tree, JavaClasses classes) {
        this.tree = tree;
        this.classes = classes;
    }

    /** All rules, for a service whose base package is such as {@code org.klassny.journal}. */
    public static HouseRules ofService(String basePackage) {
        return ofService(basePackage, production(basePackage));
    }

    static HouseRules ofService(String basePackage, JavaClasses classes) {
        return new HouseRules(new Tree(basePackage), classes);
    }

    /** For a {@code @TestFactory}: the rules that hold outside services too, of clock, injection and Lombok. */
    public static Stream<DynamicTest> ofCode(String basePackage) {
        var classes = production(basePackage);
        return new CodeRules(basePackage).rules().stream().map(rule -> test(rule, classes));
    }

    /** For a {@code @TestFactory}: one test a rule, and one that the types which rules speak of are there. */
    public Stream<DynamicTest> tests() {
        return Stream.concat(
                Stream.of(dynamicTest("the types that rules speak of are there", HouseRules::requireKnownTypes)),
                rules().stream().map(rule -> test(rule, classes)));
    }

    List<NamedRule> rules() {
        return Stream.of(
                        new RoleRules(tree, classes).rules(),
                        new FeatureRules(tree).rules(),
                        new CodeRules(tree.base()).rules())
                .flatMap(List::stream)
                .toList();
    }

    JavaClasses classes() {
        return classes;
    }

    private static void requireKnownTypes() {
        var missing = Known.missing(Thread.currentThread().getContextClassLoader());
        if (!missing.isEmpty()) {
            throw new AssertionError("not on the class path: " + missing);
        }
    }

    private static DynamicTest test(NamedRule rule, JavaClasses classes) {
        return dynamicTest(rule.name(), () -> rule.check(classes));
    }

    static JavaClasses production(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }
}
