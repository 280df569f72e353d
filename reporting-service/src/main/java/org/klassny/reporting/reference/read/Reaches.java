package org.klassny.reporting.reference.read;

import java.util.List;
import org.klassny.kit.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a person teaches and whose homeroom teacher the person is, by the facts of the other services. */
@Component
public class Reaches {

    private final JdbcClient db;

    Reaches(JdbcClient db) {
        this.db = db;
    }

    public Reach of(Actor actor) {
        return new Reach(
                actor.hasAny(Roles.READS_ALL),
                actor.hasAny(Roles.TEACHES) ? actor.person() : null,
                actor.hasAny(Roles.LEADS_A_CLASS) ? classes(actor) : List.of());
    }

    /** Whether a person with this reach has anything to do with a class. */
    public boolean toClass(Actor actor, Reach reach, String classId) {
        return reach.whole() || reach.classes().contains(classId) || ask(actor, reach, """
                        select exists (select 1 from teaching_group
                                       where school_id = :school and :asked = any(class_ids)
                                         and group_id in (select group_id from (%s) own))
                        """, classId);
    }

    /** Whether a person with this reach has anything to do with a group. */
    public boolean toGroup(Actor actor, Reach reach, String groupId) {
        return reach.whole() || ask(actor, reach, """
                        select :asked in (select group_id from (%s) own)
                            or exists (select 1 from teaching_group
                                       where school_id = :school and group_id = :asked and class_ids && :classes::text[])
                        """, groupId);
    }

    private boolean ask(Actor actor, Reach reach, String question, String asked) {
        return reach.bind(db.sql(question.formatted(Reach.OWN_PAGES)), actor.school())
                .param("asked", asked)
                .query(Boolean.class)
                .single();
    }

    private List<String> classes(Actor actor) {
        return db.sql("select class_id from homeroom where school_id = :school and teacher_id = :teacher order by 1")
                .param("school", actor.school())
                .param("teacher", actor.person())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
