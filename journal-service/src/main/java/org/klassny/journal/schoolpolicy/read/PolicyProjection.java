package org.klassny.journal.schoolpolicy.read;

import java.util.List;
import org.klassny.journal.schoolpolicy.events.PolicyEvent;
import org.klassny.journal.schoolpolicy.events.PolicySet;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The settings of each school by the day from which they are in force. */
public final class PolicyProjection implements Projection<PolicyEvent> {

    private final JdbcClient db;

    public PolicyProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<PolicyEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case PolicySet e ->
                    db.sql("""
                                insert into policy (school_id, policy, effective_from, value)
                                values (:school, :policy, :from, :value)
                                on conflict (school_id, policy, effective_from) do update set value = excluded.value
                                """)
                            .param("school", recorded.school())
                            .param("policy", e.policy())
                            .param("from", e.effectiveFrom())
                            .param("value", e.value())
                            .update();
            }
        }
    }
}
