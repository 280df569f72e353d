package org.klassny.people.directory.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.people.reference.read.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of the staff, which everybody of the school may know, and nothing else of them. */
@Component
public class DirectoryQueries {

    private final JdbcClient db;

    DirectoryQueries(JdbcClient db) {
        this.db = db;
    }

    public record StaffName(
            String staffId, Name name, @Nullable String position) {}

    public List<StaffName> staff(String school) {
        return db.sql("""
                        select p.person_id, c.surname, c.given, c.patronymic, c.position from person p
                        join card c on c.school_id = p.school_id and c.person_id = p.person_id
                        where p.school_id = :school and p.kind = 'STAFF'
                        order by c.surname collate "ru-x-icu", c.given collate "ru-x-icu", p.person_id
                        """)
                .param("school", school)
                .query((row, _) -> new StaffName(
                        row.getString(1),
                        new Name(row.getString(2), row.getString(3), row.getString(4)),
                        row.getString(5)))
                .list();
    }
}
