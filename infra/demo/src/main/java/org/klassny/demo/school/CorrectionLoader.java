package org.klassny.demo.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Mistakes that two teachers have found in the history: asked for by them, decided by the deputy, some still open. */
record CorrectionLoader(Entry teacher, Entry homeroom, Entry deputy, Steps steps) {

    private static final String API = "/api/journal";
    private static final String DEMO_STUDENT = "student-demo-student";

    /** Their deadline is the lesson's day; written works can still be changed without a correction. */
    private static final Set<String> LOCKED = Set.of("ORAL_ANSWER", "CLASS_WORK", "HOME_WORK", "QUIZ");

    private static final int EVERY = 5;

    private record Wanted(String id, Entry who, Map<String, Object> request, boolean refused, boolean open) {}

    void load(String termId) {
        var wanted = new ArrayList<Wanted>();
        add(wanted, teacher, "algebra", "group-7b/subject-algebra/" + termId, 4);
        add(wanted, homeroom, "russian", "group-7b/subject-russian/" + termId, 3);
        var standing = new HashSet<String>();
        deputy.get(API + "/corrections")
                .path("corrections")
                .forEach(row -> standing.add(row.path("correctionId").asString()));
        steps.each("corrections", wanted, it -> {
            if (!standing.contains(it.id())) {
                it.who().put(API + "/corrections/" + it.id(), it.request());
            }
        });
        steps.each("decisions on them", requested(), id -> wanted.stream()
                .filter(it -> it.id().equals(id) && !it.open())
                .forEach(this::decide));
    }

    private List<String> requested() {
        return deputy.get(API + "/corrections?state=REQUESTED")
                .path("corrections")
                .valueStream()
                .map(row -> row.path("correctionId").asString())
                .toList();
    }

    private void decide(Wanted it) {
        if (it.refused()) {
            deputy.post(
                    API + "/corrections/" + it.id() + "/refusal",
                    Map.of("reason", "Отметка выставлена за устный ответ; основания для изменения нет."));
        } else {
            deputy.post(API + "/corrections/" + it.id() + "/allowance", Map.of());
        }
    }

    /** One mark of every few; the last but one is refused, the last left open. */
    private static void add(List<Wanted> wanted, Entry who, String word, String path, int count) {
        var page = who.getWhenKnown(API + "/pages/" + path);
        var marks = page.path("marks")
                .valueStream()
                .filter(mark -> LOCKED.contains(mark.path("workType").asString()))
                .filter(mark -> !student(page, mark).equals(DEMO_STUDENT))
                .sorted(Comparator.comparing(
                                (JsonNode mark) -> mark.path("lessonId").asString())
                        .thenComparing(mark -> mark.path("markId").asString()))
                .toList();
        for (var number = 1; number <= count && number * EVERY <= marks.size(); number++) {
            var mark = marks.get(number * EVERY - 1);
            var request = Map.<String, Object>of(
                    "lessonId", mark.path("lessonId").asString(),
                    "studentId", student(page, mark),
                    "kind", "MARK",
                    "markId", mark.path("markId").asString(),
                    "workType", mark.path("workType").asString(),
                    "value", mark.path("value").asString().equals("4") ? "5" : "4",
                    "seen", mark.path("version").asInt(),
                    "reason", "TECHNICAL_ERROR",
                    "note", "При переносе из бумажного журнала отметка прочитана неверно.");
            wanted.add(new Wanted(
                    "correction-demo-" + word + "-" + number, who, request, number == count - 1, number == count));
        }
    }

    private static String student(JsonNode page, JsonNode mark) {
        return page.path("students")
                .path(mark.path("student").asInt())
                .path("studentId")
                .asString();
    }
}
