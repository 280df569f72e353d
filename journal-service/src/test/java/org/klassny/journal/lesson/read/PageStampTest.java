package org.klassny.journal.lesson.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klassny.journal.JournalTest;
import org.klassny.journal.StampedTables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JournalTest
class PageStampTest {

    private final JdbcClient db;

    PageStampTest(@Autowired JdbcClient db) {
        this.db = db;
    }

    @Test
    void everythingThatAPageReadsIsStamped() {
        assertThat(StampedTables.forgotten(db, PageSql.PAGE)).isEmpty();
    }

    @Test
    void aTableWithoutStampWouldBeFound() {
        assertThat(StampedTables.forgotten(db, "select * from guardianship")).containsExactly("guardianship");
    }
}
