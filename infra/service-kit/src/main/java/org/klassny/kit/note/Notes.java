package org.klassny.kit.note;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The erasable texts of this service. */
public final class Notes {

    private final JdbcClient db;

    public Notes(JdbcClient db) {
        this.db = db;
    }

    public void keep(String school, Note note) {
        db.sql("""
            insert into note (note_id, school_id, text, salt) values (:id, :school, :text, :salt)
            on conflict (note_id) do nothing
            """)
                .param("id", note.id())
                .param("school", school)
                .param("text", note.text())
                .param("salt", note.salt())
                .update();
    }

    /** Erases text and salt; the row stays, so that screens can say that the text was erased. */
    public boolean erase(String school, String id) {
        return db.sql("update note set text = null, salt = null where note_id = :id and school_id = :school")
                        .param("id", id)
                        .param("school", school)
                        .update()
                == 1;
    }
}
