package org.klassny.kit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LedgerTest
class NotesTest {

    private final Note note = Note.of("note-" + UUID.randomUUID(), "absent with a fever");

    @Autowired
    Books books;

    @Autowired
    Notes notes;

    @Autowired
    JdbcClient db;

    @Test
    void theTextIsStoredWithTheCommandOfItsSchool() {
        books.note(Books.newLedger(), note);

        assertThat(row())
                .containsEntry("text", note.text())
                .containsEntry("salt", note.salt())
                .containsEntry("school_id", "school-1");
    }

    @Test
    void nothingOfTheTextStaysWhenTheCommandIsRefused() {
        var ledger = books.ledgerOf(1);
        books.close(ledger);

        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> books.note(ledger, note));

        assertThat(db.sql("select 1 from note where note_id = ?")
                        .param(note.id())
                        .query(Integer.class)
                        .optional())
                .isEmpty();
    }

    @Test
    void onlyTheOwnSchoolErasesATextAndItsSalt() {
        books.note(Books.newLedger(), note);

        assertThat(notes.erase("school-2", note.id())).isFalse();
        assertThat(row()).containsEntry("text", note.text());
        assertThat(notes.erase("school-1", note.id())).isTrue();
        assertThat(row()).containsEntry("text", null).containsEntry("salt", null);
    }

    @Test
    void theDigestBelongsToTextAndSalt() {
        assertThat(note.matches(note.digest())).isTrue();
        assertThat(new Note(note.id(), "another text", note.salt(), note.digest()).matches(note.digest()))
                .isFalse();
        assertThat(Note.of(note.id(), note.text()).digest()).isNotEqualTo(note.digest());
        assertThat(note.digest()).matches("[0-9a-f]{64}");
    }

    private Map<String, Object> row() {
        return db.sql("select * from note where note_id = ?")
                .param(note.id())
                .query()
                .singleRow();
    }
}
