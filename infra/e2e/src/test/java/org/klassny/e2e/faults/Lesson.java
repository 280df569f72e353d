package org.klassny.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.klassny.demo.school.Visitor;
import org.klassny.e2e.Lessons;
import tools.jackson.databind.JsonNode;

/** A lesson that has begun today, with those who sit in it. */
record Lesson(String id, String page, List<String> students) {

    /** Of the classes that get marks. */
    static List<Lesson> begun(Visitor deputy, String day, LocalTime now) {
        var all = deputy.get("/api/schedule/lessons?from=" + day + "&until=" + day);
        assertThat(all.status()).isEqualTo(200);
        return all.body()
                .path("lessons")
                .valueStream()
                .filter(lesson -> !group(lesson).startsWith("group-1a"))
                .filter(lesson ->
                        LocalTime.parse(lesson.path("startsAt").asString()).isBefore(now))
                .map(lesson -> of(deputy, lesson))
                .toList();
    }

    private static Lesson of(Visitor deputy, JsonNode lesson) {
        var roster = deputy.get("/api/people/groups/" + group(lesson) + "/roster");
        assertThat(roster.status()).isEqualTo(200);
        var students = roster.body()
                .path("students")
                .valueStream()
                .map(student -> student.path("studentId").asString())
                .toList();
        return new Lesson(lesson.path("lessonId").asString(), Lessons.page(lesson), students);
    }

    private static String group(JsonNode lesson) {
        return lesson.path("groupId").asString();
    }
}
