package org.klassny.e2e.matrix;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Values that pass the form of a request, so that it is the role that decides: ids of the demo school where something is
 * read, the date of a school day, one entry in every list, and a version that nothing has, so that nothing is changed.
 */
final class Samples {

    /** A text that nobody else writes: it must be found in no log afterwards. */
    static final String PROBE = "Незабудкин-Проба";

    private static final Pattern ID = Pattern.compile("[a-z]+([A-Z][a-z]+)*Ids?");
    private static final int STALE = 999_999;

    /** Of these a request has one or the other. */
    private static final Set<String> LEFT_OUT = Set.of("lateMinutes", "notAssessed");

    private final Map<String, Object> known = new HashMap<>();

    private Samples(Map<String, ?> known) {
        this.known.putAll(Map.of(
                "login", "nobody.of.matrix",
                "from", "2026-11-16",
                "until", "2026-11-20",
                "moment", "2026-11-19T09:00:00Z",
                "startsAt", "08:30",
                "endsAt", "09:15",
                "timeZone", "Europe/Moscow",
                "phone", "+7 900 000-00-00",
                "service", "nothing",
                "projection", "nothing"));
        this.known.putAll(Map.of("kinds", Map.of("MARK", "DAILY"), "policy", "no.such.policy"));
        this.known.put("id", "00000000-0000-0000-0000-000000000000");
        this.known.putAll(known);
    }

    /** What the users of the demo realm have to do with. */
    static Samples own(String lesson, String term) {
        return new Samples(Map.of(
                "studentId", "student-demo-student",
                "groupId", "group-7b",
                "classId", "class-7b",
                "subjectId", "subject-algebra",
                "termId", term,
                "lessonId", lesson));
    }

    /** What belongs to another class and another family. */
    static Samples foreign(String student, String lesson, String term) {
        return new Samples(Map.of(
                "studentId",
                student,
                "groupId",
                "group-5a",
                "classId",
                "class-5a",
                "subjectId",
                "subject-russian",
                "termId",
                term,
                "lessonId",
                lesson));
    }

    /** What is named by nobody else: to write there makes no harm. */
    static Samples nothing() {
        return new Samples(Map.of());
    }

    /** As it stands in an address. */
    String parameter(String name, Map<?, ?> schema, Schemas schemas) {
        return URLEncoder.encode(value(name, schema, schemas).toString(), StandardCharsets.UTF_8);
    }

    boolean knows(String name) {
        return known.containsKey(name);
    }

    Object value(String name, Map<?, ?> schema, Schemas schemas) {
        var resolved = schemas.resolve(schema);
        if (known.get(name) != null) {
            return known.get(name);
        }
        if (resolved.get("enum") instanceof List<?> values) {
            return values.getFirst();
        }
        return switch (String.valueOf(resolved.get("type"))) {
            case "object" -> object(resolved, schemas);
            case "array" -> List.of(value(singular(name), (Map<?, ?>) resolved.get("items"), schemas));
            case "integer", "number" -> name.equals("seen") ? STALE : 1;
            case "boolean" -> true;
            default -> text(name, resolved);
        };
    }

    private Map<String, Object> object(Map<?, ?> schema, Schemas schemas) {
        var object = new LinkedHashMap<String, Object>();
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, property) -> {
                if (!LEFT_OUT.contains(name)) {
                    object.put((String) name, value((String) name, (Map<?, ?>) property, schemas));
                }
            });
        }
        return object;
    }

    private Object text(String name, Map<?, ?> schema) {
        if ("date".equals(schema.get("format"))) {
            return "2026-11-20";
        }
        if ("email".equals(schema.get("format"))) {
            return "nobody.of.matrix@mail.example";
        }
        if (ID.matcher(name).matches()) {
            return "matrix-" + name;
        }
        var longest = schema.get("maxLength") instanceof Integer length ? length : PROBE.length();
        return PROBE.substring(0, Math.min(longest, PROBE.length()));
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
