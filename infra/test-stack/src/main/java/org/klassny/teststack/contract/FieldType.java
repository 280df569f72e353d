package org.klassny.teststack.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The type of a record's component, held against the property of a schema. Events are flat: ids, values, lists of them, and lists of records of them. */
record FieldType(Type java) {

    private static final Set<Type> INTEGERS = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Type> NUMBERS = Set.of(double.class, Double.class, BigDecimal.class);
    private static final Map<Type, String> FORMATS = Map.of(LocalDate.class, "date", Instant.class, "date-time");
    private static final Set<Type> BOOLEANS = Set.of(boolean.class, Boolean.class);

    /** Why values of the property can't be read into the component. */
    Optional<String> misfit(JsonNode property) {
        if (java instanceof ParameterizedType list) {
            return misfitOfList(list, property);
        }
        String wanted = wanted();
        if (wanted.isEmpty()) {
            return Optional.of(java.getTypeName() + " is no type of a flat event");
        }
        if (!property.path("type").asString("").equals(wanted)) {
            return Optional.of("the schema's type is %s, the record's %s".formatted(property.path("type"), wanted));
        }
        String format = property.path("format").asString("");
        if (!format.equals(FORMATS.getOrDefault(java, format))) {
            return Optional.of("the schema's format is \"%s\", the record's %s".formatted(format, java.getTypeName()));
        }
        if (java == LocalTime.class && !takesLocalTimesOnly(property)) {
            return Optional.of("the schema's pattern is not that of a local time such as 09:00");
        }
        if (isEnum() && !constants().containsAll(allowed(property))) {
            return Optional.of("the schema allows %s, the record %s".formatted(property.path("enum"), constants()));
        }
        return Optional.empty();
    }

    /** Why values of the component are not allowed by the property. */
    Optional<String> unsaid(JsonNode property) {
        return isEnum() && !allowed(property).containsAll(constants())
                ? Optional.of("the schema allows %s, the record %s".formatted(property.path("enum"), constants()))
                : Optional.empty();
    }

    private static Optional<String> misfitOfList(ParameterizedType list, JsonNode property) {
        if (!(list.getRawType() instanceof Class<?> raw) || !Collection.class.isAssignableFrom(raw)) {
            return Optional.of(list.getTypeName() + " is no type of a flat event");
        }
        if (!property.path("type").asString("").equals("array")) {
            return Optional.of("the schema's type is %s, the record's array".formatted(property.path("type")));
        }
        Type item = list.getActualTypeArguments()[0];
        return item instanceof Class<?> type && type.isRecord()
                ? misfitOfRecord(type, property.path("items"))
                : new FieldType(item).misfit(property.path("items"));
    }

    private static Optional<String> misfitOfRecord(Class<?> record, JsonNode schema) {
        if (!schema.path("type").asString("").equals("object")) {
            return Optional.of("the schema's items are %s, the record's objects".formatted(schema.path("type")));
        }
        var required = new TreeSet<String>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        return Arrays.stream(record.getRecordComponents())
                .flatMap(component -> misfitOfComponent(component, schema, required).stream()
                        .map(finding -> component.getName() + ": " + finding))
                .findFirst();
    }

    private static Optional<String> misfitOfComponent(
            RecordComponent component, JsonNode schema, Set<String> required) {
        var name = component.getName();
        if (!schema.path("properties").has(name)) {
            return Optional.of("is in the record, but not in the schema");
        }
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !required.contains(name)) {
            return Optional.of("is not nullable in the record, but not required by the schema");
        }
        return new FieldType(component.getGenericType())
                .misfit(schema.path("properties").path(name));
    }

    private String wanted() {
        if (INTEGERS.contains(java)) {
            return "integer";
        }
        if (NUMBERS.contains(java)) {
            return "number";
        }
        if (BOOLEANS.contains(java)) {
            return "boolean";
        }
        boolean text = java == String.class || java == LocalDate.class || java == LocalTime.class;
        return text || java == Instant.class || isEnum() ? "string" : "";
    }

    /** JSON Schema has no format of a time without an offset. */
    private static boolean takesLocalTimesOnly(JsonNode property) {
        String pattern = property.path("pattern").asString("");
        return !pattern.isEmpty() && "09:00".matches(pattern) && !"24:00".matches(pattern) && !"x".matches(pattern);
    }

    private boolean isEnum() {
        return java instanceof Class<?> type && type.isEnum();
    }

    private Set<String> constants() {
        return java instanceof Class<?> type && type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** Without an enum keyword the schema allows any text, and so nothing that an enum could be sure to read. */
    private static Set<String> allowed(JsonNode property) {
        var allowed = new TreeSet<String>();
        property.path("enum").forEach(value -> allowed.add(value.asString()));
        return allowed.isEmpty() ? Set.of("any text") : allowed;
    }
}
