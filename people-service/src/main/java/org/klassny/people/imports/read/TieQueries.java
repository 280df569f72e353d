package org.klassny.people.imports.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.klassny.people.imports.read.Ties.Load;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks what would be left hanging if persons and groups were taken away. */
@Component
public class TieQueries {

    private final JdbcClient db;

    TieQueries(JdbcClient db) {
        this.db = db;
    }

    public Ties of(String school, long days) {
        return new Ties(
                ids(school, "select person_id from account where school_id = :school"),
                loads(school),
                ids(school, "select substitute_id from substitution where school_id = :school and not withdrawn"),
                days);
    }

    private List<Load> loads(String school) {
        return db.sql("""
                        select load_id, group_id, teacher_id, exists (select 1 from timetable_entry e
                                where e.school_id = l.school_id and e.load_id = l.load_id)
                        from teaching_load l where school_id = :school and not ended
                        """)
                .param("school", school)
                .query((row, _) -> new Load(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
    }

    private Set<String> ids(String school, String question) {
        return new HashSet<>(
                db.sql(question).param("school", school).query(String.class).list());
    }
}
