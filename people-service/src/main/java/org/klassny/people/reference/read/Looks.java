package org.klassny.people.reference.read;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import org.klassny.kit.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who looked at whose card: a row, not an event, because nothing of the school has changed by it (P13). */
@Component
public class Looks {

    private final JdbcClient db;
    private final Clock clock;

    Looks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What was looked at. */
    public enum What {
        CARD,
        CONTACTS
    }

    /** Before anything is shown: what can't be noted is not shown. */
    public void note(Actor actor, String role, Collection<String> persons, What what) {
        db.sql("""
                        insert into look (school_id, at, by_person_id, role, person_id, what)
                        select :school, :at, :by, :role, person, :what from unnest(:persons::text[]) as person
                        """)
                .param("school", actor.school())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.person())
                .param("role", role)
                .param("what", what.name())
                .param("persons", persons.toArray(String[]::new))
                .update();
    }
}
