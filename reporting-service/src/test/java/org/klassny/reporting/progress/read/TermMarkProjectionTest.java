package org.klassny.reporting.progress.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.reporting.world.Tables.event;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.kit.event.Recorded;
import org.klassny.reporting.progress.inbound.StudentNotAssessed;
import org.klassny.reporting.progress.inbound.TermMarkEvent;
import org.klassny.reporting.progress.inbound.TermMarkSet;
import org.klassny.reporting.progress.inbound.TermMarkWithdrawn;
import org.klassny.reporting.world.Tables;
import org.klassny.teststack.WithStack;

@WithStack
@Timeout(60)
class TermMarkProjectionTest {

    private static final List<Recorded<TermMarkEvent>> EVENTS = List.of(
            event(1, "register-1", 0, new TermMarkSet("g", "algebra", "term-1", "anna", "4")),
            event(2, "register-1", 1, new TermMarkSet("g", "algebra", "term-1", "boris", "3")),
            event(3, "register-1", 2, new TermMarkSet("g", "algebra", "term-1", "anna", "5")),
            event(4, "register-1", 3, new TermMarkWithdrawn("g", "algebra", "term-1", "boris")),
            event(5, "register-1", 4, new StudentNotAssessed("g", "algebra", "term-1", "gleb", "ILLNESS")),
            event(6, "register-1", 5, new StudentNotAssessed("g", "algebra", "term-1", "vera", "ABSENCE")),
            event(7, "register-1", 6, new TermMarkSet("g", "algebra", "term-1", "vera", "3")));

    private static Tables tables;

    @BeforeAll
    static void makeTables() {
        tables = Tables.fresh();
    }

    @BeforeEach
    void empty() {
        tables.db().sql("truncate term_mark").update();
    }

    @Test
    void keepsWhatStandsOfEachStudent() {
        new TermMarkProjection(tables.db()).project(EVENTS);
        assertThat(tables.db().sql("""
                                select student_id || ' ' || coalesce(mark, '-') || ' ' || coalesce(not_assessed, '-')
                                from term_mark order by 1
                                """).query(String.class).list())
                .containsExactly("anna 5 -", "boris - -", "gleb - ILLNESS", "vera 3 -");
    }

    @Test
    void isTheSameWhateverTheBatchesAndHoweverOftenTheyCome() {
        new TermMarkProjection(tables.db()).project(EVENTS);
        var atOnce = tables.rows(TermMarkProjection.TABLES);
        new TermMarkProjection(tables.db()).project(EVENTS.subList(0, 3));
        assertThat(tables.rows(TermMarkProjection.TABLES)).isEqualTo(atOnce);
        empty();
        EVENTS.forEach(one -> new TermMarkProjection(tables.db()).project(List.of(one)));
        assertThat(tables.rows(TermMarkProjection.TABLES)).isEqualTo(atOnce);
    }
}
