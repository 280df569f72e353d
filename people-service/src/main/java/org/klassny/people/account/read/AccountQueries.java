package org.klassny.people.account.read;

import java.util.List;
import java.util.Optional;
import org.klassny.people.reference.read.Known.Thing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of a school, and what is needed to change one. */
@Component
public class AccountQueries {

    private final JdbcClient db;

    AccountQueries(JdbcClient db) {
        this.db = db;
    }

    public enum AccountState {
        OPEN,
        BLOCKED
    }

    public record AccountRow(String personId, String login, AccountState state, List<String> roles) {}

    /** Login, and id of the account at the identity provider. */
    public record Login(String login, String identityId) {}

    /** In the order of logins. */
    public List<AccountRow> of(String school) {
        return db.sql("""
                        select a.person_id, l.login, a.blocked, a.roles from account a
                        join login l on l.school_id = a.school_id and l.person_id = a.person_id
                        where a.school_id = :school order by l.login
                        """)
                .param("school", school)
                .query((row, _) -> new AccountRow(
                        row.getString("person_id"),
                        row.getString("login"),
                        row.getBoolean("blocked") ? AccountState.BLOCKED : AccountState.OPEN,
                        List.of((String[]) row.getArray("roles").getArray())))
                .list();
    }

    public Optional<Login> login(String school, String personId) {
        return db.sql("select login, account_id from login where school_id = :school and person_id = :person")
                .param("school", school)
                .param("person", personId)
                .query((row, _) -> new Login(row.getString(1), row.getString(2)))
                .optional();
    }

    public Optional<Thing> kind(String school, String personId) {
        return db.sql("select kind from person where school_id = :school and person_id = :person")
                .param("school", school)
                .param("person", personId)
                .query((row, _) -> Thing.valueOf(row.getString(1)))
                .optional();
    }
}
