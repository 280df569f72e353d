package org.klassny.schedule.timetable.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Recorded;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.schedule.reference.read.Busy;
import org.klassny.schedule.substitution.events.SubstitutionArranged;
import org.klassny.schedule.substitution.events.SubstitutionEvent;
import org.klassny.schedule.substitution.events.SubstitutionWithdrawn;
import org.klassny.schedule.substitution.read.SubstitutionProjection;
import org.klassny.schedule.timetable.events.LessonCancelled;
import org.klassny.schedule.timetable.events.LessonEvent;
import org.klassny.schedule.timetable.events.LessonMoved;
import org.klassny.schedule.timetable.events.LessonScheduled;
import org.klassny.teststack.Stack;
import org.klassny.teststack.WithStack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@WithStack
class LessonProjectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<LessonEvent> STORY = List.of(
            lesson("lesson-1", "group-7b", "staff-anna", "08:00"),
            lesson("lesson-2", "group-7v", "staff-petr", "08:00"),
            lesson("lesson-3", "group-7b", "staff-oleg", "09:00"),
            new LessonMoved("lesson-1", "term-2", DAY.plusDays(1), 4, "11:00", "11:45", "room-2"),
            new LessonCancelled("lesson-3"));

    private static JdbcClient db;

    @BeforeAll
    static void migrate() {
        var database = Stack.database("lessons");
        var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/kit", "classpath:db/migration")
                .load()
                .migrate();
        db = JdbcClient.create(source);
        db.sql("""
                insert into teaching_group (school_id, group_id, grade_level, class_ids, whole_class)
                values ('school-1', 'group-7b', 7, '{class-7b}', true), ('school-1', 'group-7v', 7, '{class-7v}', true)
                """).update();
    }

    @BeforeEach
    void empty() {
        db.sql("truncate scheduled_lesson, lesson_claim, substitution").update();
    }

    @Test
    void showsLessonsWhereTheyAreNowAndWhatTheyOccupy() {
        project(STORY);
        assertThat(db.sql("""
                                select lesson_id, planned_on, date, period, starts_at::text, room_id, cancelled
                                from scheduled_lesson where lesson_id = 'lesson-1'
                                """).query().singleRow())
                .containsEntry("date", Date.valueOf(DAY.plusDays(1)))
                .containsEntry("planned_on", Date.valueOf(DAY))
                .containsEntry("starts_at", "11:00:00")
                .containsEntry("room_id", "room-2");
        assertThat(claims())
                .containsExactly(
                        "lesson-1 CLASS class-7b",
                        "lesson-1 ROOM room-2",
                        "lesson-1 TEACHER staff-anna",
                        "lesson-2 CLASS class-7v",
                        "lesson-2 TEACHER staff-petr");
    }

    @Test
    void givesTheSameRowsOneByOneAllAtOnceAndReadTwice() {
        project(STORY);
        var atOnce = rows();
        empty();
        STORY.forEach(event -> project(List.of(event)));
        assertThat(rows()).isEqualTo(atOnce);
        project(STORY);
        assertThat(rows()).isEqualTo(atOnce);
    }

    @Test
    void occupiesTheSubstituteBesideTheTeacher() {
        project(STORY);
        var arranged = new SubstitutionArranged(
                "substitution-1",
                "lesson-2",
                "staff-vera",
                "ILLNESS",
                "group-7v",
                "subject-algebra",
                DAY,
                1,
                "staff-petr");
        substitute(arranged);
        substitute(arranged);
        assertThat(claims()).contains("lesson-2 TEACHER staff-vera", "lesson-2 TEACHER staff-petr");
        substitute(new SubstitutionWithdrawn("substitution-1", "lesson-2", "group-7v", DAY, "staff-vera"));
        assertThat(claims()).doesNotContain("lesson-2 TEACHER staff-vera").contains("lesson-2 TEACHER staff-petr");
    }

    @Test
    void refusesByItsConstraintsWhatNobodyAskedFor() {
        project(STORY);
        refused(Busy.TEACHER_BUSY, lesson("lesson-4", "group-7b", "staff-petr", "08:30"));
        refused(Busy.CLASS_BUSY, lesson("lesson-4", "group-7v", "staff-lena", "08:30"));
        project(List.of(lesson("lesson-5", "group-7b", "staff-petr", "08:45")));
    }

    private static void refused(Busy rule, LessonScheduled lesson) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> project(List.of(lesson)))
                .satisfies(violated -> assertThat(violated.code()).isEqualTo(rule));
        db.sql("delete from scheduled_lesson where lesson_id = ?")
                .params(lesson.lessonId())
                .update();
    }

    private static LessonScheduled lesson(String id, String group, String teacher, String starts) {
        var ends = LocalTime.parse(starts).plusMinutes(45).toString();
        return new LessonScheduled(
                id, group, "subject-algebra", "term-2", teacher, DAY, 1, starts, ends, null, "entry-1");
    }

    private static List<String> claims() {
        return db.sql("select concat_ws(' ', lesson_id, kind, resource_id) from lesson_claim order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static List<Map<String, @Nullable Object>> rows() {
        return db.sql("""
                        select * from scheduled_lesson
                        left join (select lesson_id as claimed, kind, resource_id, lane::text, span::text from lesson_claim) c
                            on claimed = lesson_id order by lesson_id, kind
                        """).query().listOfRows();
    }

    private static void project(List<LessonEvent> events) {
        new LessonProjection(db)
                .project(events.stream()
                        .map(event -> new Recorded<>(envelope(event.lessonId()), event))
                        .toList());
    }

    private static void substitute(SubstitutionEvent event) {
        new SubstitutionProjection(db).project(List.of(new Recorded<>(envelope(event.substitutionId()), event)));
    }

    private static Envelope envelope(String subject) {
        return new Envelope(
                "event-1",
                "schedule.lesson.v1",
                "/schedule",
                subject,
                0,
                Instant.EPOCH,
                DAY,
                "school-1",
                "staff-vera",
                "DEPUTY",
                null,
                "ui",
                "correlation-1",
                "causation-1",
                null);
    }
}
