package org.klassny.journal.lesson.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klassny.journal.lesson.events.AttendanceCorrected;
import org.klassny.journal.lesson.events.AttendanceTaken;
import org.klassny.journal.lesson.events.HomeworkSet;
import org.klassny.journal.lesson.events.LessonEvent;
import org.klassny.journal.lesson.events.LessonOpened;
import org.klassny.journal.lesson.events.MarkChanged;
import org.klassny.journal.lesson.events.MarkCommented;
import org.klassny.journal.lesson.events.MarkCorrected;
import org.klassny.journal.lesson.events.MarkGiven;
import org.klassny.journal.lesson.events.MarkWithdrawn;
import org.klassny.journal.lesson.events.TopicSet;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Recorded;
import org.klassny.teststack.Stack;
import org.klassny.teststack.WithStack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@WithStack
class GradebookProjectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<LessonEvent> STORY = List.of(
            new LessonOpened("lesson-1", "group-7b", "subject-algebra", "term-2", "staff-anna", DAY, 2),
            new MarkGiven("lesson-1", "mark-1", "student-1", "QUIZ", "5", 1),
            new MarkGiven("lesson-1", "mark-2", "student-2", "QUIZ", "2", 1),
            new MarkChanged("lesson-1", "mark-1", "student-1", "QUIZ", "5", "4", 2),
            new MarkWithdrawn("lesson-1", "mark-2", "student-2", "QUIZ", "2", 2),
            new MarkGiven("lesson-1", "mark-3", "student-3", "QUIZ", "3", 1),
            new MarkWithdrawn("lesson-1", "mark-3", "student-3", "QUIZ", "3", 2),
            new MarkGiven("lesson-1", "mark-3", "student-3", "QUIZ", "4", 3),
            new AttendanceTaken("lesson-1", "student-4", "ABSENT", null, null, 1),
            new AttendanceTaken("lesson-1", "student-4", "LATE", 7, "ABSENT", 2),
            new MarkGiven("lesson-1", "mark-5", "student-5", "QUIZ", "2", 1),
            new MarkCorrected(
                    "lesson-1", "mark-5", "student-5", "QUIZ", "2", "3", 2, "correction-1", "staff-1", "staff-9"),
            new MarkGiven("lesson-1", "mark-6", "student-6", "QUIZ", "2", 1),
            new MarkCorrected(
                    "lesson-1", "mark-6", "student-6", "QUIZ", "2", null, 2, "correction-2", "staff-1", "staff-9"),
            new MarkGiven("lesson-1", "mark-7", "student-7", "QUIZ", "4", 1),
            new MarkCommented("lesson-1", "mark-7", "student-7", "QUIZ", 1, "note-c1", "digest", 1),
            new MarkChanged("lesson-1", "mark-7", "student-7", "QUIZ", "4", "5", 2),
            new MarkGiven("lesson-1", "mark-8", "student-8", "QUIZ", "4", 1),
            new MarkCommented("lesson-1", "mark-8", "student-8", "QUIZ", 1, "note-c2", "digest", 1),
            new MarkWithdrawn("lesson-1", "mark-8", "student-8", "QUIZ", "4", 2),
            new MarkGiven("lesson-1", "mark-8", "student-8", "QUIZ", "5", 3),
            new AttendanceTaken("lesson-1", "student-5", "ABSENT", null, null, 1),
            new AttendanceCorrected(
                    "lesson-1", "student-5", "ABSENT", "ILL", null, 2, "correction-3", "staff-1", "staff-9"),
            new TopicSet("lesson-1", "note-1", "digest", 1),
            new TopicSet("lesson-1", "note-2", "digest", 2),
            new HomeworkSet("lesson-1", "note-3", "digest", DAY.plusDays(3), 1));

    private static JdbcClient db;

    @BeforeAll
    static void migrate() {
        var database = Stack.database("gradebook");
        var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/kit", "classpath:db/migration")
                .load()
                .migrate();
        db = JdbcClient.create(source);
    }

    @BeforeEach
    void empty() {
        db.sql("truncate gradebook_lesson, gradebook_mark, gradebook_attendance")
                .update();
    }

    @Test
    void showsWhatStandsInTheCellsNow() {
        project(STORY);
        assertThat(rows("select mark_id, value, version, entered_by, corrected from gradebook_mark order by mark_id"))
                .containsExactly(
                        mark("mark-1", "4", 2, "staff-anna", false),
                        mark("mark-3", "4", 3, "staff-anna", false),
                        mark("mark-5", "3", 2, "staff-1", true),
                        mark("mark-7", "5", 2, "staff-anna", false),
                        mark("mark-8", "5", 3, "staff-anna", false));
        assertThat(rows("select mark_id, comment_note_id from gradebook_mark where comment_note_id is not null"))
                .containsExactly(Map.of("mark_id", "mark-7", "comment_note_id", "note-c1"));
        assertThat(
                        rows(
                                "select status, coalesce(late_minutes, 0) as minutes, version, corrected from gradebook_attendance order by student_id"))
                .containsExactly(
                        Map.of("status", "LATE", "minutes", 7, "version", 2, "corrected", false),
                        Map.of("status", "ILL", "minutes", 0, "version", 2, "corrected", true));
        assertThat(rows("select topic_note_id, topic_version, homework_note_id from gradebook_lesson"))
                .containsExactly(Map.of("topic_note_id", "note-2", "topic_version", 2, "homework_note_id", "note-3"));
    }

    @Test
    void givesTheSameRowsOneByOneAllAtOnceAndReadTwice() {
        project(STORY);
        var atOnce = all();
        empty();
        STORY.forEach(event -> project(List.of(event)));
        assertThat(all()).isEqualTo(atOnce);
        project(STORY.subList(3, 6));
        project(STORY);
        assertThat(all()).isEqualTo(atOnce);
    }

    private static Map<String, Object> mark(String id, String value, int version, String by, boolean corrected) {
        return Map.of("mark_id", id, "value", value, "version", version, "entered_by", by, "corrected", corrected);
    }

    private static List<Map<String, Object>> all() {
        var rows = new ArrayList<Map<String, Object>>();
        rows.addAll(rows("select * from gradebook_lesson order by 1"));
        rows.addAll(rows("select * from gradebook_mark order by 1, 2"));
        rows.addAll(rows("select * from gradebook_attendance order by 1, 2"));
        return rows;
    }

    private static List<Map<String, Object>> rows(String sql) {
        return db.sql(sql).query().listOfRows();
    }

    private static void project(List<LessonEvent> events) {
        new GradebookProjection(db)
                .project(events.stream()
                        .map(event -> new Recorded<>(envelope(event), event))
                        .toList());
    }

    private static Envelope envelope(LessonEvent event) {
        return new Envelope(
                "event-1",
                "journal.lesson.v1",
                "/journal",
                event.lessonId(),
                0,
                Instant.EPOCH,
                DAY,
                "school-1",
                "staff-anna",
                "TEACHER",
                null,
                "ui",
                "correlation-1",
                "causation-1",
                null);
    }
}
