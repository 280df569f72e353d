package org.klassny.reporting.audit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.reporting.world.Tables.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.kit.event.Recorded;
import org.klassny.reporting.audit.inbound.AttendanceCorrected;
import org.klassny.reporting.audit.inbound.AttendanceTaken;
import org.klassny.reporting.audit.inbound.AuditEvent;
import org.klassny.reporting.audit.inbound.CorrectionAllowed;
import org.klassny.reporting.audit.inbound.CorrectionRefused;
import org.klassny.reporting.audit.inbound.CorrectionRequested;
import org.klassny.reporting.audit.inbound.HomeworkSet;
import org.klassny.reporting.audit.inbound.LessonOpened;
import org.klassny.reporting.audit.inbound.LessonPlanSet;
import org.klassny.reporting.audit.inbound.LessonPlanSet.PlannedTopic;
import org.klassny.reporting.audit.inbound.MarkChanged;
import org.klassny.reporting.audit.inbound.MarkCommented;
import org.klassny.reporting.audit.inbound.MarkCorrected;
import org.klassny.reporting.audit.inbound.MarkGiven;
import org.klassny.reporting.audit.inbound.MarkWithdrawn;
import org.klassny.reporting.audit.inbound.PolicySet;
import org.klassny.reporting.audit.inbound.StudentNotAssessed;
import org.klassny.reporting.audit.inbound.TermMarkSet;
import org.klassny.reporting.audit.inbound.TermMarkWithdrawn;
import org.klassny.reporting.audit.inbound.TopicSet;
import org.klassny.reporting.world.Tables;
import org.klassny.teststack.WithStack;

@WithStack
@Timeout(60)
class AuditProjectionTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final List<Recorded<AuditEvent>> EVENTS = List.of(
            event(1, "policy-school-1", 0, new PolicySet("GRADING_SCALE", "2..5", DAY)),
            event(2, "lesson-1", 0, new LessonOpened("lesson-1", "group-1", "algebra", "term-1", "staff-1", DAY, 2)),
            event(3, "lesson-1", 1, new MarkGiven("lesson-1", "mark-1", "anna", "QUIZ", "4", 1)),
            event(4, "lesson-1", 2, new MarkChanged("lesson-1", "mark-1", "anna", "QUIZ", "4", "5", 2)),
            event(5, "lesson-1", 3, new MarkWithdrawn("lesson-1", "mark-1", "anna", "QUIZ", "5", 3)),
            event(6, "lesson-1", 4, new AttendanceTaken("lesson-1", "anna", "LATE", 10, null, 1)),
            event(7, "lesson-1", 5, new TopicSet("lesson-1", "note-1", "d1", 1)),
            event(8, "lesson-1", 6, new HomeworkSet("lesson-1", "note-2", "d2", DAY.plusDays(3), 1)),
            event(
                    9,
                    "correction-1",
                    0,
                    new CorrectionRequested(
                            "correction-1",
                            "lesson-1",
                            "anna",
                            "MARK",
                            "mark-1",
                            "QUIZ",
                            null,
                            "4",
                            "LATE_ENTRY",
                            "note-3",
                            "d3")),
            event(10, "correction-1", 1, new CorrectionAllowed("correction-1", "lesson-1")),
            event(
                    11,
                    "lesson-1",
                    7,
                    new MarkCorrected(
                            "lesson-1", "mark-1", "anna", "QUIZ", null, "4", 4, "correction-1", "staff-1", "staff-2")),
            event(
                    12,
                    "lesson-1",
                    8,
                    new AttendanceCorrected(
                            "lesson-1", "anna", "LATE", "ILL", null, 2, "correction-2", "staff-1", "staff-2")),
            event(13, "correction-3", 1, new CorrectionRefused("correction-3", "lesson-1", "note-4", "d4")),
            event(
                    14,
                    "plan-1",
                    0,
                    new LessonPlanSet(
                            "plan-1",
                            "group-1",
                            "algebra",
                            List.of(new PlannedTopic(1, "note-5", "d5", null, null)),
                            1)),
            event(15, "register-1", 0, new TermMarkSet("group-1", "algebra", "term-1", "anna", "4", 4.25, 1, null)),
            event(16, "register-1", 1, new TermMarkWithdrawn("group-1", "algebra", "term-1", "anna", "4", 2)),
            event(17, "register-1", 2, new StudentNotAssessed("group-1", "algebra", "term-1", "anna", "ILLNESS", 3)),
            event(18, "lesson-1", 9, new MarkCommented("lesson-1", "mark-1", "anna", "QUIZ", "note-6", "d6", 1)),
            event(19, "lesson-1", 10, new MarkCommented("lesson-1", "mark-1", "anna", "QUIZ", null, null, 2)));

    private static Tables tables;

    @BeforeAll
    static void makeTables() {
        tables = Tables.fresh();
    }

    @BeforeEach
    void empty() {
        tables.db().sql("truncate audit_lesson, audit_entry").update();
    }

    @Test
    void keepsEveryEventWithItsValues() {
        new AuditProjection(tables.db()).project(EVENTS);
        assertThat(tables.db()
                        .sql(
                                "select log_index || ' ' || cell || ' ' || facts::text from audit_entry order by log_index")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "1 POLICY {\"value\": \"2..5\", \"policy\": \"GRADING_SCALE\", \"effectiveFrom\": \"2026-11-20\"}",
                        "2 LESSON {\"date\": \"2026-11-20\", \"period\": 2, \"teacherId\": \"staff-1\"}",
                        "3 MARK {\"value\": \"4\", \"version\": 1, \"workType\": \"QUIZ\"}",
                        "4 MARK {\"value\": \"5\", \"version\": 2, \"previous\": \"4\", \"workType\": \"QUIZ\"}",
                        "5 MARK {\"version\": 3, \"previous\": \"5\", \"workType\": \"QUIZ\"}",
                        "6 ATTENDANCE {\"status\": \"LATE\", \"version\": 1, \"lateMinutes\": 10}",
                        "7 TOPIC {\"digest\": \"d1\", \"noteId\": \"note-1\", \"version\": 1}",
                        "8 HOMEWORK {\"dueOn\": \"2026-11-23\", \"digest\": \"d2\", \"noteId\": \"note-2\", \"version\": 1}",
                        "9 CORRECTION {\"kind\": \"MARK\", \"digest\": \"d3\", \"noteId\": \"note-3\", \"reason\": \"LATE_ENTRY\", \"proposed\": \"4\", \"workType\": \"QUIZ\"}",
                        "10 CORRECTION {}",
                        "11 MARK {\"value\": \"4\", \"version\": 4, \"workType\": \"QUIZ\", \"allowedBy\": \"staff-2\", \"requestedBy\": \"staff-1\"}",
                        "12 ATTENDANCE {\"status\": \"ILL\", \"version\": 2, \"previous\": \"LATE\", \"allowedBy\": \"staff-2\", \"requestedBy\": \"staff-1\"}",
                        "13 CORRECTION {\"digest\": \"d4\", \"noteId\": \"note-4\"}",
                        "14 LESSON_PLAN {\"topics\": [{\"digest\": \"d5\", \"noteId\": \"note-5\", \"number\": 1}], \"version\": 1}",
                        "15 TERM_MARK {\"value\": \"4\", \"average\": 4.25, \"version\": 1}",
                        "16 TERM_MARK {\"version\": 2, \"previous\": \"4\"}",
                        "17 TERM_MARK {\"reason\": \"ILLNESS\", \"version\": 3}",
                        "18 COMMENT {\"digest\": \"d6\", \"noteId\": \"note-6\", \"version\": 1, \"workType\": \"QUIZ\"}",
                        "19 COMMENT {\"version\": 2, \"workType\": \"QUIZ\"}");
    }

    @Test
    void isTheSameWhateverTheBatchesAndHoweverOftenTheyCome() {
        new AuditProjection(tables.db()).project(EVENTS);
        var atOnce = tables.rows(AuditProjection.TABLES);
        new AuditProjection(tables.db()).project(EVENTS.subList(1, 5));
        assertThat(tables.rows(AuditProjection.TABLES)).isEqualTo(atOnce);
        empty();
        EVENTS.forEach(one -> new AuditProjection(tables.db()).project(List.of(one)));
        assertThat(tables.rows(AuditProjection.TABLES)).isEqualTo(atOnce);
    }

    @Test
    void findsAPageByItsOwnEntriesAmongThoseOfTheSchool() {
        var events = new ArrayList<Recorded<AuditEvent>>();
        var number = 0L;
        for (var lesson = 0; lesson < 400; lesson++) {
            var id = "lesson-" + lesson;
            events.add(event(
                    ++number,
                    id,
                    0,
                    new LessonOpened(id, "group-" + lesson % 40, "algebra", "term-1", "staff-1", DAY, 1)));
            for (var mark = 1; mark < 40; mark++) {
                events.add(event(
                        ++number, id, mark, new MarkGiven(id, "mark-" + mark, "student-" + mark, "QUIZ", "4", 1)));
            }
        }
        new AuditProjection(tables.db()).project(events);
        tables.db().sql("analyze audit_entry").update();
        assertThat(plan("lesson_id = 'lesson-7' and student_id = 'student-3' order by log_index"))
                .contains("audit_entry_by_lesson")
                .doesNotContain("Seq Scan");
        assertThat(plan("lesson_id = any(array(select lesson_id from audit_lesson where school_id = 'school-1'"
                        + " and group_id = 'group-7' and subject_id = 'algebra' and term_id = 'term-1'))"))
                .contains("audit_entry_by_lesson")
                .doesNotContain("Seq Scan on audit_entry");
    }

    private static String plan(String condition) {
        return String.join(
                "\n",
                tables.db()
                        .sql("explain select * from audit_entry where school_id = 'school-1' and " + condition)
                        .query(String.class)
                        .list());
    }
}
