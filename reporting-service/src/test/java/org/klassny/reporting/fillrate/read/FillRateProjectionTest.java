package org.klassny.reporting.fillrate.read;

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
import org.klassny.reporting.fillrate.inbound.FillEvent;
import org.klassny.reporting.fillrate.inbound.LessonOpened;
import org.klassny.reporting.fillrate.inbound.MarkCorrected;
import org.klassny.reporting.fillrate.inbound.MarkGiven;
import org.klassny.reporting.fillrate.inbound.MarkWithdrawn;
import org.klassny.reporting.world.Tables;
import org.klassny.teststack.WithStack;
import org.springframework.dao.DataIntegrityViolationException;

@WithStack
@Timeout(60)
class FillRateProjectionTest {

    private static final List<Recorded<FillEvent>> EVENTS = List.of(
            event(
                    1,
                    "lesson-1",
                    0,
                    new LessonOpened("lesson-1", "group-1", "algebra", "term-1", LocalDate.parse("2026-11-20"))),
            event(2, "lesson-1", 1, new MarkGiven("lesson-1", "mark-1", "anna")),
            event(3, "lesson-1", 2, new MarkGiven("lesson-1", "mark-2", "anna")),
            event(4, "lesson-1", 3, new MarkWithdrawn("lesson-1", "mark-1", "anna")),
            event(5, "lesson-1", 4, new MarkCorrected("lesson-1", "mark-3", "boris", "4")),
            event(6, "lesson-1", 5, new MarkGiven("lesson-1", "mark-4", "boris")),
            event(7, "lesson-1", 6, new MarkCorrected("lesson-1", "mark-4", "boris", null)));

    private static Tables tables;

    @BeforeAll
    static void makeTables() {
        tables = Tables.fresh();
    }

    @BeforeEach
    void empty() {
        tables.db().sql("truncate fill_lesson, fill_mark").update();
    }

    @Test
    void countsNoMarkThatWasWithdrawnOrTakenOutByACorrection() {
        new FillRateProjection(tables.db()).project(EVENTS);
        assertThat(tables.db()
                        .sql("select mark_id from fill_mark where counts")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("mark-2", "mark-3");
    }

    @Test
    void isTheSameWhateverTheBatches() {
        new FillRateProjection(tables.db()).project(EVENTS);
        var atOnce = rows();
        empty();
        EVENTS.forEach(one -> new FillRateProjection(tables.db()).project(List.of(one)));
        assertThat(rows()).isEqualTo(atOnce);
    }

    @Test
    void isNotHarmedByEventsThatComeAgain() {
        new FillRateProjection(tables.db()).project(EVENTS);
        var once = rows();
        new FillRateProjection(tables.db()).project(EVENTS.subList(0, 2));
        new FillRateProjection(tables.db()).project(EVENTS);
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void refusesAMarkOfALessonThatWasNeverOpened() {
        assertThatThrownBy(() -> new FillRateProjection(tables.db()).project(EVENTS.subList(1, 2)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static String rows() {
        return tables.rows(FillRateProjection.TABLES);
    }
}
