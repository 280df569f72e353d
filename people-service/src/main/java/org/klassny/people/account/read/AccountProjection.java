package org.klassny.people.account.read;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.people.account.events.AccountBlocked;
import org.klassny.people.account.events.AccountEvent;
import org.klassny.people.account.events.AccountOpened;
import org.klassny.people.account.events.AccountPasswordReset;
import org.klassny.people.account.events.AccountRolesSet;
import org.klassny.people.account.events.AccountUnblocked;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row an account, without its login. */
public final class AccountProjection implements Projection<AccountEvent> {

    private final JdbcClient db;

    public AccountProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<AccountEvent>> events) {
        for (var recorded : events) {
            var school = recorded.school();
            switch (recorded.event()) {
                case AccountOpened e -> setRoles(school, e.personId(), e.roles());
                case AccountRolesSet e -> setRoles(school, e.personId(), e.roles());
                case AccountBlocked e -> block(school, e.personId(), true);
                case AccountUnblocked e -> block(school, e.personId(), false);
                case AccountPasswordReset _ -> {
                    // shown nowhere but in the history
                }
            }
        }
    }

    private void setRoles(String school, String person, List<String> roles) {
        db.sql("""
                        insert into account (school_id, person_id, roles) values (?, ?, ?)
                        on conflict (school_id, person_id) do update set roles = excluded.roles
                        """).params(school, person, roles.toArray(String[]::new)).update();
    }

    private void block(String school, String person, boolean blocked) {
        db.sql("update account set blocked = ? where school_id = ? and person_id = ?")
                .params(blocked, school, person)
                .update();
    }
}
