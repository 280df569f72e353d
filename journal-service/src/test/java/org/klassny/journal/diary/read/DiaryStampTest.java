package org.klassny.journal.diary.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klassny.journal.JournalTest;
import org.klassny.journal.StampedTables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JournalTest
class DiaryStampTest {

    private final JdbcClient db;

    DiaryStampTest(@Autowired JdbcClient db) {
        this.db = db;
    }

    @Test
    void everythingThatADiaryReadsIsStamped() {
        assertThat(StampedTables.forgotten(db, DiarySql.DIARY)).isEmpty();
    }
}
