package org.klassny.reporting.reference.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.reporting.world.Tables.event;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.kit.event.Recorded;
import org.klassny.reporting.reference.inbound.ClassFormed;
import org.klassny.reporting.reference.inbound.HomeroomAssigned;
import org.klassny.reporting.reference.inbound.LessonCancelled;
import org.klassny.reporting.reference.inbound.LessonMoved;
import org.klassny.reporting.reference.inbound.LessonScheduled;
import org.klassny.reporting.reference.inbound.ReferenceEvent;
import org.klassny.reporting.reference.inbound.RosterMemberAdded;
import org.klassny.reporting.reference.inbound.RosterMemberRemoved;
import org.klassny.reporting.reference.inbound.SchoolRegistered;
import org.klassny.reporting.reference.inbound.StudentDeparted;
import org.klassny.reporting.reference.inbound.StudentEnrolled;
import org.klassny.reporting.reference.inbound.StudentTransferred;
import org.klassny.reporting.reference.inbound.SubjectSet;
import org.klassny.reporting.reference.inbound.SubstitutionArranged;
import org.klassny.reporting.reference.inbound.SubstitutionWithdrawn;
import org.klassny.reporting.reference.inbound.TeachingGroupFormed;
import org.klassny.reporting.reference.inbound.TeachingLoadEnded;
import org.klassny.reporting.reference.inbound.TeachingLoadSet;
import org.klassny.reporting.reference.inbound.TermSet;
import org.klassny.reporting.world.Tables;
import org.klassny.teststack.WithStack;

@WithStack
@Timeout(60)
class ReferenceProjectionTest {

    private static final List<Recorded<ReferenceEvent>> FACTS = List.of(
            event(1, "school-1", 0, new SchoolRegistered("school-1", "Asia/Omsk")),
            event(
                    2,
                    "group-1",
                    0,
                    new TeachingGroupFormed("group-1", 7, List.of("class-1", "class-2"), "7-Б, алгебра")),
            event(3, "group-1", 1, new RosterMemberAdded("group-1", "anna", day("2026-09-01"))),
            event(4, "group-1", 2, new RosterMemberAdded("group-1", "boris", day("2026-09-01"))),
            event(5, "group-1", 3, new RosterMemberRemoved("group-1", "anna", day("2026-10-10"))),
            event(6, "group-1", 4, new RosterMemberAdded("group-1", "anna", day("2026-11-01"))),
            event(7, "year-1", 0, new TermSet("term-1", day("2026-09-01"), day("2026-10-25"), null)),
            event(8, "year-1", 1, new TermSet("term-1", day("2026-09-02"), day("2026-10-26"), "1 четверть")),
            event(
                    9,
                    "lesson-1",
                    0,
                    new LessonScheduled("lesson-1", "group-1", "algebra", "term-1", "staff-1", day("2026-09-03"), 2)),
            event(
                    10,
                    "lesson-2",
                    0,
                    new LessonScheduled("lesson-2", "group-1", "algebra", "term-1", "staff-1", day("2026-09-03"), 2)),
            event(11, "lesson-1", 1, new LessonMoved("lesson-1", "term-2", day("2026-11-03"), 4)),
            event(12, "lesson-2", 1, new LessonCancelled("lesson-2")),
            event(13, "class-1", 0, new ClassFormed("class-1", 7, "7-Б")),
            event(14, "class-1", 1, new HomeroomAssigned("class-1", "staff-1")),
            event(15, "class-1", 2, new HomeroomAssigned("class-1", "staff-2")),
            event(16, "anna", 0, new StudentEnrolled("anna", "class-1", day("2026-09-01"))),
            event(17, "anna", 1, new StudentTransferred("anna", "class-2", day("2026-10-11"))),
            event(18, "anna", 2, new StudentDeparted("anna", day("2026-11-30"))),
            event(19, "algebra", 0, new SubjectSet("algebra", "Алгебра", "Алг.")),
            event(20, "load-1", 0, new TeachingLoadSet("load-1", "group-1", "algebra", "staff-1")),
            event(21, "load-1", 1, new TeachingLoadEnded("load-1")),
            event(22, "sub-1", 0, new SubstitutionArranged("sub-1", "lesson-1", "staff-2", "ILLNESS")),
            event(23, "sub-1", 1, new SubstitutionWithdrawn("sub-1")));

    private static Tables tables;

    @BeforeAll
    static void makeTables() {
        tables = Tables.fresh();
    }

    @BeforeEach
    void empty() {
        ReferenceProjection.TABLES.forEach(
                table -> tables.db().sql("truncate " + table).update());
    }

    @Test
    void keepsTheNewestFacts() {
        new ReferenceProjection(tables.db()).project(FACTS);
        assertThat(rows())
                .contains("\"time_zone\": \"Asia/Omsk\"")
                .contains(
                        "\"from_date\": \"2026-09-01\", \"school_id\": \"school-1\", \"student_id\": \"anna\", \"until_date\": \"2026-10-10\"")
                .contains(
                        "\"from_date\": \"2026-11-01\", \"school_id\": \"school-1\", \"student_id\": \"anna\", \"until_date\": null")
                .contains("\"from_date\": \"2026-09-02\"", "\"until_date\": \"2026-10-26\"");
        assertThat(cancelled("lesson-2")).isTrue();
        assertThat(cancelled("lesson-1")).isFalse();
    }

    @Test
    void tellsWhoWasInWhichClassFromWhenUntilWhen() {
        new ReferenceProjection(tables.db()).project(FACTS);
        assertThat(tables.db().sql("""
                                select class_id || ' ' || from_date || ' ' || until_date from class_member
                                where student_id = 'anna' and class_id is not null order by from_date
                                """).query(String.class).list())
                .containsExactly("class-1 2026-09-01 2026-10-10", "class-2 2026-10-11 2026-11-30");
    }

    @Test
    void keepsWhereALessonWasMovedTo() {
        new ReferenceProjection(tables.db()).project(FACTS);
        assertThat(tables.db()
                        .sql(
                                "select term_id || ' ' || lesson_date || ' ' || period from scheduled_lesson where lesson_id = 'lesson-1'")
                        .query(String.class)
                        .single())
                .isEqualTo("term-2 2026-11-03 4");
        assertThat(rows())
                .contains("\"class_ids\": [\"class-1\", \"class-2\"]", "\"teacher_id\": \"staff-2\"")
                .contains("\"ended\": true", "\"withdrawn\": true", "\"name\": \"1 четверть\"");
    }

    @Test
    void isTheSameWhateverTheBatches() {
        new ReferenceProjection(tables.db()).project(FACTS);
        var atOnce = rows();
        empty();
        FACTS.forEach(fact -> new ReferenceProjection(tables.db()).project(List.of(fact)));
        assertThat(rows()).isEqualTo(atOnce);
    }

    @Test
    void isNotHarmedByEventsThatComeAgain() {
        new ReferenceProjection(tables.db()).project(FACTS);
        var once = rows();
        new ReferenceProjection(tables.db()).project(FACTS);
        new ReferenceProjection(tables.db()).project(FACTS.subList(2, 5));
        assertThat(rows()).isEqualTo(once);
    }

    private static String rows() {
        return tables.rows(ReferenceProjection.TABLES);
    }

    private static boolean cancelled(String lesson) {
        return tables.db()
                .sql("select cancelled from scheduled_lesson where lesson_id = :lesson")
                .param("lesson", lesson)
                .query(Boolean.class)
                .single();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
