package org.klassny.demo.school;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klassny.demo.school.YearLessons.CourseLesson;
import tools.jackson.databind.JsonNode;

/** Teachers who are away, and who holds their lessons; the control works of the weeks around today. */
record AbsenceLoader(Entry deputy, Steps steps) {

    private static final String API = "/api/schedule";

    /** In the schedule, as the deputy makes it; what the other subjects write is the teachers' own affair. */
    private static final Set<String> IN_THE_SCHEDULE = Set.of("russian", "mathematics", "algebra");

    private record Away(String teacher, LocalDate from, LocalDate until, String reason) {}

    /** {@code lastDay} is the last one of the history. */
    void substitutions(SchoolPlan plan, LocalDate today, LocalDate lastDay) {
        var full = plan.classes().size() > SchoolPlan.small().classes().size();
        var away = full
                ? List.of(
                        new Away("staff-russian-more-3", lastDay.minusDays(8), lastDay.minusDays(5), "ILLNESS"),
                        new Away("staff-sport-more-1", lastDay.minusDays(3), lastDay.minusDays(1), "TRAINING"),
                        new Away("staff-math-more-2", today, today.plusDays(4), "ILLNESS"),
                        new Away("staff-english-2", today, today.plusDays(3), "ILLNESS"),
                        new Away("staff-geography-more-1", today.plusDays(2), today.plusDays(6), "TRAINING"))
                : List.of(
                        new Away(Staff.PRIMARY, lastDay.minusDays(7), lastDay.minusDays(6), "ILLNESS"),
                        new Away(Staff.PRIMARY, today, today.plusDays(1), "BUSINESS_TRIP"));
        var given = new HashSet<String>();
        steps.each("substitutions", away, it -> replace(it, full, given));
    }

    void controlWorks(List<CourseLesson> lessons) {
        var works = lessons.stream()
                .filter(Story::controlWork)
                .filter(lesson ->
                        IN_THE_SCHEDULE.contains(lesson.load().subject().word()))
                .filter(lesson -> lesson.load().group().schoolClass().gradeLevel() > 1)
                .toList();
        steps.together(
                "control works",
                works,
                work -> deputy.put(
                        API + "/assessments/assessment-" + work.id().substring("lesson-".length()),
                        Map.of(
                                "groupId", work.load().group().id(),
                                "subjectId", work.load().subject().id(),
                                "date", work.date(),
                                "kind", "CONTROL_WORK")));
    }

    private void replace(Away away, boolean full, Set<String> given) {
        var lessons = deputy.get(API + "/lessons?teacherId=" + away.teacher() + "&from=" + away.from() + "&until="
                        + away.until())
                .path("lessons");
        for (var lesson : lessons) {
            if (lesson.path("cancelled").asBoolean(false)
                    || !lesson.path("substituteId").asString("").isEmpty()
                    || !lesson.path("teacherId").asString().equals(away.teacher())) {
                continue;
            }
            var id = lesson.path("lessonId").asString();
            var free = deputy.get(API + "/lessons/" + id + "/substitutes").path("substitutes");
            substitute(free, full, given)
                    .ifPresent(substitute -> deputy.put(
                            API + "/substitutions/substitution-" + id.substring("lesson-".length()),
                            Map.of("lessonId", id, "substituteId", substitute, "reason", away.reason())));
        }
    }

    /** The first who is offered. The demo realm's teachers are left free, but for one lesson of the full school. */
    private static Optional<String> substitute(JsonNode free, boolean full, Set<String> given) {
        var offered =
                free.valueStream().map(row -> row.path("teacherId").asString()).toList();
        if (full && offered.contains(Staff.TEACHER) && given.add(Staff.TEACHER)) {
            return Optional.of(Staff.TEACHER);
        }
        return offered.stream().filter(id -> !id.startsWith("staff-demo-")).findFirst();
    }
}
