package org.klassny.schedule.reference.read;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what stands here for what imports have told of, so that the same is told twice without harm, and taken back. */
@Component
public class TakenOver {

    private final JdbcClient db;

    TakenOver(JdbcClient db) {
        this.db = db;
    }

    /** Our id of a thing of an import; empty where it was never told of, or nothing came of it. */
    public Optional<String> ownId(String school, String givenId) {
        return db.sql("select own_id from taken_over where school_id = ? and given_id = ?")
                .params(school, givenId)
                .query(String.class)
                .optional();
    }

    /** The ids that begin so of what was made for an import. */
    public List<String> madeFor(String school, String importId, OwnId kind) {
        return db.sql("""
                        select own_id from taken_over
                        where school_id = ? and import_id = ? and made and starts_with(own_id, ?) order by own_id
                        """)
                .params(school, importId, kind.prefix())
                .query((row, _) -> row.getString(1))
                .list();
    }

    public void keep(String school, String importId, Taken taken) {
        db.sql("""
                        insert into taken_over (school_id, given_id, own_id, import_id, made) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        school,
                        taken.givenId(),
                        taken.ownId(),
                        importId,
                        !taken.commands().isEmpty())
                .update();
    }
}
