package org.klassny.people.reference.inbound;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.people.reference.inbound.Fact.SubstitutionArranged;
import org.klassny.people.reference.inbound.Fact.SubstitutionWithdrawn;
import org.klassny.people.reference.inbound.Fact.TeachingLoadEnded;
import org.klassny.people.reference.inbound.Fact.TeachingLoadSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who teaches which group, and who replaces somebody there on a day. */
public final class FactProjection implements Projection<Fact> {

    private final JdbcClient db;

    public FactProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<Fact>> facts) {
        facts.forEach(this::project);
    }

    private void project(Recorded<Fact> recorded) {
        var school = recorded.school();
        switch (recorded.event()) {
            case TeachingLoadSet fact -> write("""
                    insert into teaching_load (school_id, load_id, group_id, teacher_id) values (?, ?, ?, ?)
                    on conflict (school_id, load_id) do update
                    set group_id = excluded.group_id, teacher_id = excluded.teacher_id, ended = false
                    """, school, fact.loadId(), fact.groupId(), fact.teacherId());
            case TeachingLoadEnded fact ->
                write(
                        "update teaching_load set ended = true where school_id = ? and load_id = ?",
                        school,
                        fact.loadId());
            case SubstitutionArranged fact -> arrange(school, fact);
            case SubstitutionWithdrawn fact ->
                write(
                        "update substitution set withdrawn = true where school_id = ? and substitution_id = ?",
                        school,
                        fact.substitutionId());
        }
    }

    /** Without group and date, as it was told at first, it says nothing about rosters. */
    private void arrange(String school, SubstitutionArranged fact) {
        if (fact.groupId() != null && fact.date() != null) {
            write("""
                    insert into substitution (school_id, substitution_id, substitute_id, group_id, date)
                    values (?, ?, ?, ?, ?)
                    on conflict (school_id, substitution_id) do update
                    set substitute_id = excluded.substitute_id, group_id = excluded.group_id, date = excluded.date,
                        withdrawn = false
                    """, school, fact.substitutionId(), fact.substituteId(), fact.groupId(), fact.date());
        }
    }

    private void write(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}
