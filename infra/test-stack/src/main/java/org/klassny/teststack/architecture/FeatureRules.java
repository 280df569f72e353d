package org.klassny.teststack.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** What one feature may know of another. */
record FeatureRules(Tree tree) {

    List<NamedRule> rules() {
        return List.of(
                new NamedRule("a feature knows another one's events only", borders()),
                new NamedRule("features have no cycles", cycles()));
    }

    private ArchRule borders() {
        return classes()
                .that(DescribedPredicate.describe("are in a feature", this::inFeature))
                .should(new ArchCondition<>("know only events of another feature, and reference.read") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(FeatureRules.this::crosses)
                                .map(dependency -> SimpleConditionEvent.violated(type, dependency.getDescription()))
                                .forEach(events::add);
                    }
                });
    }

    private ArchRule cycles() {
        return slices().matching(tree.base() + ".(*)..").should().beFreeOfCycles();
    }

    private boolean inFeature(JavaClass type) {
        return tree.feature(type)
                .filter(feature -> !feature.equals(Role.CONFIG.folder()))
                .isPresent();
    }

    private boolean crosses(Dependency dependency) {
        var target = dependency.getTargetClass().getBaseComponentType();
        return tree.holds(target)
                && !tree.feature(target).equals(tree.feature(dependency.getOriginClass()))
                && !open(target);
    }

    private boolean open(JavaClass target) {
        return tree.role(target)
                .filter(role -> role == Role.EVENTS || (role == Role.READ && inReference(target)))
                .isPresent();
    }

    private boolean inReference(JavaClass target) {
        return tree.feature(target).filter("reference"::equals).isPresent();
    }
}
