package org.klassny.people.reference.read;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plain rows of logins, which often are made of names. */
@Component
public class Logins {

    private final JdbcClient db;

    Logins(JdbcClient db) {
        this.db = db;
    }

    public void keep(String school, CarriesLogin account) {
        db.sql("""
                        insert into login (school_id, person_id, login, account_id) values (?, ?, ?, ?)
                        on conflict (school_id, person_id) do update
                        set login = excluded.login, account_id = excluded.account_id
                        """)
                .params(school, account.personId(), account.login(), account.identityId())
                .update();
    }
}
