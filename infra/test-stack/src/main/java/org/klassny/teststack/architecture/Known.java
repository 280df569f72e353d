package org.klassny.teststack.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Types and packages outside a service that rules speak of; by name, so that the test stack needs none of them. */
final class Known {

    static final String EVENT_NAME = "org.klassny.kit.event.EventName";
    static final String COMMANDS = "org.klassny.kit.axon.Commands";
    static final String SUBSCRIPTION = "org.klassny.kit.inbox.Subscription";
    static final String COMMAND_GATEWAY = "org.axonframework.commandhandling.gateway.CommandGateway";
    static final String AGGREGATE = "org.axonframework.spring.stereotype.Aggregate";
    static final String AGGREGATE_ROOT = "org.axonframework.modelling.command.AggregateRoot";

    /** The part of the JDK that computes: no files, no network, no SQL. */
    static final String[] JDK = {
        "java.lang..", "java.math..", "java.text..", "java.time..", "java.util..", "org.jspecify.annotations.."
    };

    static final String[] KIT_OF_WRITE = {
        "org.klassny.kit.actor..", "org.klassny.kit.problem..", "org.klassny.kit.note..", "org.klassny.kit.event.."
    };

    static final String[] KAFKA = {"org.apache.kafka..", "org.springframework.kafka..", "io.cloudevents.."};

    private static final List<String> TYPES =
            List.of(EVENT_NAME, COMMANDS, SUBSCRIPTION, COMMAND_GATEWAY, AGGREGATE, AGGREGATE_ROOT);

    private Known() {}

    static boolean isAggregate(JavaClass type) {
        return type.isMetaAnnotatedWith(AGGREGATE) || type.isMetaAnnotatedWith(AGGREGATE_ROOT);
    }

    /** A type that was renamed would make the rules about it silent. */
    static List<String> missing(ClassLoader classPath) {
        return TYPES.stream().filter(name -> !exists(name, classPath)).toList();
    }

    private static boolean exists(String name, ClassLoader classPath) {
        return classPath.getResource(name.replace('.', '/') + ".class") != null;
    }
}
