package org.klassny.demo.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klassny.demo.school.SchoolPlan.Load;
import tools.jackson.databind.JsonNode;

/** The lessons that the timetable has made from September to some weeks after today. */
record YearLessons(List<CourseLesson> lessons) {

    private static final int DAYS_AT_ONCE = 62;
    private static final int DAYS_AHEAD = 28;
    private static final int DAYS_OF_HISTORY = 21;

    /**
     * A lesson of a load.
     *
     * @param number in the year, from 1
     * @param next day of the load's next lesson, where it is known
     */
    record CourseLesson(
            String id,
            Load load,
            LocalDate date,
            int period,
            int number,
            @Nullable LocalDate next) {}

    static YearLessons read(Entry deputy, SchoolPlan plan, LocalDate from, LocalDate today) {
        var last = today.plusDays(DAYS_AHEAD);
        var rows = new ArrayList<JsonNode>();
        for (var day = from; !day.isAfter(last); day = day.plusDays(DAYS_AT_ONCE)) {
            var until = day.plusDays(DAYS_AT_ONCE - 1L);
            deputy.get("/api/schedule/lessons?from=" + day + "&until=" + (until.isAfter(last) ? last : until))
                    .path("lessons")
                    .forEach(rows::add);
        }
        Map<String, Load> loads = plan.loads().stream()
                .collect(Collectors.toMap(
                        load -> load.group().id() + load.subject().id(), Function.identity()));
        Map<String, List<JsonNode>> byLoad = rows.stream()
                .filter(row -> !row.path("cancelled").asBoolean(false))
                .sorted(Comparator.comparing(YearLessons::date)
                        .thenComparing(row -> row.path("period").asInt()))
                .collect(Collectors.groupingBy(row ->
                        row.path("groupId").asString() + row.path("subjectId").asString()));
        var lessons = new ArrayList<CourseLesson>();
        loads.forEach((key, load) -> add(lessons, load, byLoad.getOrDefault(key, List.of())));
        lessons.sort(Comparator.comparing(CourseLesson::date).thenComparing(CourseLesson::id));
        return new YearLessons(List.copyOf(lessons));
    }

    private static void add(List<CourseLesson> lessons, Load load, List<JsonNode> rows) {
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            var next = index + 1 < rows.size() ? date(rows.get(index + 1)) : null;
            lessons.add(new CourseLesson(
                    row.path("lessonId").asString(),
                    load,
                    date(row),
                    row.path("period").asInt(),
                    index + 1,
                    date(row).equals(next) ? null : next));
        }
    }

    /** Those of the three weeks that end with the last school day before this one. */
    List<CourseLesson> historyBefore(LocalDate day) {
        var held =
                lessons.stream().filter(lesson -> lesson.date().isBefore(day)).toList();
        return held.stream()
                .map(CourseLesson::date)
                .max(Comparator.naturalOrder())
                .map(last -> held.stream()
                        .filter(lesson -> lesson.date().isAfter(last.minusDays(DAYS_OF_HISTORY)))
                        .toList())
                .orElse(List.of());
    }

    List<CourseLesson> from(LocalDate day) {
        return lessons.stream().filter(lesson -> !lesson.date().isBefore(day)).toList();
    }

    private static LocalDate date(JsonNode row) {
        return LocalDate.parse(row.path("date").asString());
    }
}
