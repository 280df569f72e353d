package org.klassny.people.staff.read;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klassny.people.reference.read.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The staff of a school as the administrator sees it. */
@Component
public class StaffQueries {

    private final JdbcClient db;

    StaffQueries(JdbcClient db) {
        this.db = db;
    }

    public record StaffRow(
            String staffId,
            Name name,
            String position,
            @Nullable String email,
            boolean hasAccount,
            List<String> roles,
            int version) {}

    /** In the order of names. */
    public List<StaffRow> of(String school) {
        return db.sql("""
                        select p.person_id, c.surname, c.given, c.patronymic, c.position, c.email, c.version,
                               a.person_id is not null as has_account, coalesce(a.roles, '{}') as roles
                        from person p
                        join card c on c.school_id = p.school_id and c.person_id = p.person_id
                        left join account a on a.school_id = p.school_id and a.person_id = p.person_id
                        where p.school_id = :school and p.kind = 'STAFF'
                        order by c.surname collate "ru-x-icu", c.given collate "ru-x-icu", p.person_id
                        """)
                .param("school", school)
                .query((row, _) -> new StaffRow(
                        row.getString("person_id"),
                        new Name(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                        Objects.requireNonNullElse(row.getString("position"), ""),
                        row.getString("email"),
                        row.getBoolean("has_account"),
                        List.of((String[]) row.getArray("roles").getArray()),
                        row.getInt("version")))
                .list();
    }
}
