package org.klassny.reporting.lessons.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klassny.reporting.world.Tables.event;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.kit.event.Recorded;
import org.klassny.reporting.lessons.inbound.AttendanceCorrected;
import org.klassny.reporting.lessons.inbound.AttendanceTaken;
import org.klassny.reporting.lessons.inbound.LessonEvent;
import org.klassny.reporting.lessons.inbound.LessonOpened;
import org.klassny.reporting.world.Tables;
import org.klassny.teststack.WithStack;
import org.springframework.dao.DataIntegrityViolationException;

@WithStack
@Timeout(60)
class LessonProjectionTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final List<Recorded<LessonEvent>> EVENTS = List.of(
            event(1, "lesson-1", 0, new LessonOpened("lesson-1", "g", "algebra", "term-1", DAY, 2)),
            event(2, "lesson-1", 1, new AttendanceTaken("lesson-1", "anna", "ABSENT")),
            event(3, "lesson-1", 2, new AttendanceTaken("lesson-1", "boris", "ABSENT")),
            event(4, "lesson-1", 3, new AttendanceTaken("lesson-1", "anna", "PRESENT")),
            event(5, "lesson-1", 4, new AttendanceCorrected("lesson-1", "boris", "ILL")));

    private static Tables tables;

    @BeforeAll
    static void makeTables() {
        tables = Tables.fresh();
    }

    @BeforeEach
    void empty() {
        tables.db().sql("truncate held_lesson, attendance").update();
    }

    @Test
    void keepsTheAttendanceThatStands() {
        new LessonProjection(tables.db()).project(EVENTS);
        assertThat(tables.db()
                        .sql("select student_id || ' ' || status || ' ' || lesson_date from attendance order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("anna PRESENT 2026-11-20", "boris ILL 2026-11-20");
    }

    @Test
    void isTheSameWhateverTheBatchesAndHoweverOftenTheyCome() {
        new LessonProjection(tables.db()).project(EVENTS);
        var atOnce = tables.rows(LessonProjection.TABLES);
        new LessonProjection(tables.db()).project(EVENTS.subList(0, 3));
        assertThat(tables.rows(LessonProjection.TABLES)).isEqualTo(atOnce);
        empty();
        EVENTS.forEach(one -> new LessonProjection(tables.db()).project(List.of(one)));
        assertThat(tables.rows(LessonProjection.TABLES)).isEqualTo(atOnce);
    }

    @Test
    void refusesAttendanceInALessonThatWasNeverOpened() {
        assertThatThrownBy(() -> new LessonProjection(tables.db()).project(EVENTS.subList(1, 2)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
