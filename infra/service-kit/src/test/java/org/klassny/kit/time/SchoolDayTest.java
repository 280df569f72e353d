package org.klassny.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LedgerTest
class SchoolDayTest {

    private final JdbcClient db;
    private final SchoolDay days;

    SchoolDayTest(@Autowired JdbcClient db) {
        this.db = db;
        this.days = new SchoolDay(db, Clock.fixed(Instant.parse("2026-11-19T18:30:00Z"), ZoneOffset.UTC));
    }

    @BeforeEach
    void schools() {
        db.sql("""
            insert into school (school_id, time_zone) values
            ('school-east', 'Asia/Kamchatka'), ('school-west', 'Europe/Kaliningrad') on conflict do nothing
            """).update();
    }

    @Test
    void isTheDayOfTheSchoolsOwnZone() {
        assertThat(days.today("school-east")).hasToString("2026-11-20");
        assertThat(days.now("school-east")).hasToString("2026-11-20T06:30");
        assertThat(days.today("school-west")).hasToString("2026-11-19");
        assertThat(days.zone("school-west")).hasToString("Europe/Kaliningrad");
    }

    @Test
    void isNeverGuessedForASchoolThatIsNotKnown() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> days.today("school-nowhere"))
                .satisfies(
                        refused -> assertThat(refused.code().type()).isEqualTo("urn:klassny:problem:unknown-school"));
    }
}
