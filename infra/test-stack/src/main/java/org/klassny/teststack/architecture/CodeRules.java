package org.klassny.teststack.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** What no code does, the kit's included. */
record CodeRules(String base) {

    List<NamedRule> rules() {
        return List.of(
                new NamedRule("time is read from an injected Clock only", clock()),
                new NamedRule("nothing is injected into fields", injection()),
                new NamedRule("Lombok is not used", lombok()));
    }

    private ArchRule clock() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(base + ".config..", "org.klassny.kit.time..")
                .should()
                .accessTargetWhere(describe("the target reads the system's clock", CodeRules::readsSystemClock));
    }

    /** Empty for code without any field. */
    private static ArchRule injection() {
        return NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true);
    }

    private static ArchRule lombok() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("lombok..");
    }

    /** Calls and method references alike. */
    private static boolean readsSystemClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
            return false;
        }
        var owner = target.getOwner();
        var name = target.getName();
        if (owner.getPackageName().startsWith("java.time") && name.equals("now")) {
            return !takesClock(target);
        }
        if (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class)) {
            return name.startsWith("system") || (name.startsWith("tick") && !takesClock(target));
        }
        return (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class) && isEmptyConstructor(target))
                || (owner.isEquivalentTo(Calendar.class) && name.equals("getInstance"));
    }

    private static boolean takesClock(AccessTarget.CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isEmptyConstructor(AccessTarget.CodeUnitAccessTarget target) {
        return target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
    }
}
