package org.klassny.teststack.contract;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The components of an event's record, held against a schema; those that are not {@code @Nullable} are required. */
record RecordShape(Class<?> type) {

    /** For the service that writes the event: the schema says neither more nor less than the record. */
    List<String> writes(EventSchema schema) {
        var findings = reads(schema);
        var names = Arrays.stream(components()).map(RecordComponent::getName).collect(Collectors.toSet());
        schema.properties().propertyNames().stream()
                .filter(property -> !names.contains(property))
                .forEach(
                        property -> findings.add(property + " is in the schema, but the record has no such component"));
        for (var component : components()) {
            var property = schema.properties().path(component.getName());
            new FieldType(component.getGenericType())
                    .unsaid(property)
                    .ifPresent(finding -> findings.add(component.getName() + ": " + finding));
            if (optional(component) && schema.required().contains(component.getName())) {
                findings.add(component.getName() + " is required by the schema, but nullable in the record");
            }
        }
        return findings;
    }

    /** For a service that reads the event: what the record reads is promised by the schema. */
    List<String> reads(EventSchema schema) {
        var findings = new ArrayList<String>();
        for (var component : components()) {
            var name = component.getName();
            if (!schema.properties().has(name)) {
                findings.add(name + " is in the record, but not in the schema");
                continue;
            }
            new FieldType(component.getGenericType())
                    .misfit(schema.properties().path(name))
                    .ifPresent(finding -> findings.add(name + ": " + finding));
            if (!optional(component) && !schema.required().contains(name)) {
                findings.add(name + " is not nullable in the record, but not required by the schema");
            }
        }
        return findings;
    }

    private RecordComponent[] components() {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        return type.getRecordComponents();
    }

    private static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
