package org.klassny.demo.school;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klassny.demo.school.SchoolPlan.Child;
import tools.jackson.databind.JsonNode;

/** What the school calls the students of the plan: an import gives ids of its own. Found by class and name. */
record StudentIds(Map<String, String> byPlan) {

    static StudentIds read(Entry reader, SchoolPlan plan) {
        Map<String, String> entered = students(reader)
                .collect(Collectors.toMap(
                        row -> key(
                                row.path("classId").asString(""),
                                row.path("name").path("surname").asString(),
                                row.path("name").path("given").asString()),
                        row -> row.path("studentId").asString(),
                        (first, _) -> first));
        return new StudentIds(plan.children().stream()
                .filter(child -> entered.containsKey(key(child)))
                .collect(Collectors.toMap(Child::id, child -> entered.get(key(child)))));
    }

    private static Stream<JsonNode> students(Entry reader) {
        return reader.get("/api/people/students").path("students").valueStream();
    }

    private static String key(Child child) {
        return key(
                child.schoolClass().id(), child.name().surname(), child.name().given());
    }

    private static String key(String schoolClass, String surname, String given) {
        return schoolClass + " " + surname + " " + given;
    }

    String of(String planned) {
        var id = byPlan.get(planned);
        if (id == null) {
            throw new IllegalStateException(planned + " is not in the school");
        }
        return id;
    }
}
