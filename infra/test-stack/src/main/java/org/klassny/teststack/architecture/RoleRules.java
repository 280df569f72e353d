package org.klassny.teststack.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.klassny.teststack.architecture.Role.CONFIG;
import static org.klassny.teststack.architecture.Role.EVENTS;
import static org.klassny.teststack.architecture.Role.INBOUND;
import static org.klassny.teststack.architecture.Role.POLICY;
import static org.klassny.teststack.architecture.Role.READ;
import static org.klassny.teststack.architecture.Role.WEB;
import static org.klassny.teststack.architecture.Role.WRITE;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What the code in a folder may know. */
record RoleRules(Tree tree, JavaClasses code) {

    List<NamedRule> rules() {
        return List.of(
                new NamedRule("every class lies in a folder of the tree", inTheTree()),
                new NamedRule("events know the JDK only", events()),
                new NamedRule("write knows events, Axon and reference.read only", write()),
                new NamedRule("read never knows write", read()),
                new NamedRule("web never knows an aggregate", web()),
                new NamedRule("Kafka is spoken by the kit only", kafka()),
                new NamedRule("commands are sent in web, policy and inbound only", commands()),
                new NamedRule("subscriptions are made in config only", subscriptions()),
                new NamedRule("policies are named When…Then…", policies()));
    }

    private ArchRule inTheTree() {
        return classes()
                .that(describe(
                        "are not the application", type -> tree.feature(type).isPresent()))
                .should()
                .resideInAnyPackage(tree.of(Role.values()));
    }

    private ArchRule events() {
        return classes()
                .that()
                .resideInAPackage(tree.of(EVENTS))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(Known.JDK)
                        .or(resideInAPackage(tree.of(EVENTS)))
                        .or(name(Known.EVENT_NAME)))
                .allowEmptyShould(!tree.has(EVENTS, code));
    }

    private ArchRule write() {
        return classes()
                .that()
                .resideInAPackage(tree.of(WRITE))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(Known.JDK)
                        .or(resideInAnyPackage(Known.KIT_OF_WRITE))
                        .or(resideInAnyPackage(tree.of(EVENTS, WRITE)))
                        .or(resideInAnyPackage(tree.reference(), "org.axonframework..")))
                .allowEmptyShould(!tree.has(WRITE, code));
    }

    private ArchRule read() {
        return noClasses()
                .that()
                .resideInAPackage(tree.of(READ))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(tree.of(WRITE))
                .allowEmptyShould(!tree.has(READ, code));
    }

    private ArchRule web() {
        return noClasses()
                .that()
                .resideInAPackage(tree.of(WEB))
                .should()
                .dependOnClassesThat(describe("are aggregates", Known::isAggregate))
                .allowEmptyShould(!tree.has(WEB, code));
    }

    private static ArchRule kafka() {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(Known.KAFKA);
    }

    private ArchRule commands() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(tree.of(WEB, POLICY, INBOUND))
                .should()
                .dependOnClassesThat(name(Known.COMMANDS).or(name(Known.COMMAND_GATEWAY)))
                .allowEmptyShould(!code.isEmpty());
    }

    private ArchRule subscriptions() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(tree.of(CONFIG))
                .should()
                .callConstructorWhere(describe(
                        "the constructor is a subscription's",
                        call -> call.getTargetOwner().getName().equals(Known.SUBSCRIPTION)));
    }

    private ArchRule policies() {
        return classes()
                .that()
                .resideInAPackage(tree.of(POLICY))
                .and(describe("are not nested", RoleRules::standsAlone))
                .should()
                .haveNameMatching(".*\\.When[A-Z]\\w+Then[A-Z]\\w+")
                .allowEmptyShould(code.stream().noneMatch(this::isPolicy));
    }

    private boolean isPolicy(JavaClass type) {
        return standsAlone(type) && tree.role(type).filter(POLICY::equals).isPresent();
    }

    private static boolean standsAlone(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }
}
