package org.klassny.journal.diary.read;

import java.time.LocalDate;
import java.util.Set;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may read a diary (D1, P1). Who has no relation to the student is told the same whether there is one or not. */
@Component
public class DiaryAccess {

    private static final Set<String> READ_EVERY_DIARY = Set.of("HEAD", "DEPUTY", "METHODIST", "AUDITOR");

    private final JdbcClient db;

    DiaryAccess(JdbcClient db) {
        this.db = db;
    }

    private record Relation(boolean known, boolean guardian, boolean homeroom) {}

    public void require(Actor actor, String student, LocalDate today) {
        var relation = relation(actor, student, today);
        if (actor.hasAny(READ_EVERY_DIARY)) {
            if (!relation.known()) {
                throw new RuleViolated(DiaryRule.UNKNOWN_STUDENT, "The school has no such student.");
            }
            return;
        }
        if (!(actor.has("STUDENT") && actor.person().equals(student))
                && !(actor.has("GUARDIAN") && relation.guardian())
                && !(actor.has("HOMEROOM_TEACHER") && relation.homeroom())) {
            throw new RuleViolated(
                    DiaryRule.NOT_YOUR_DIARY, "A diary is open to the student, the guardians and the class's teacher.");
        }
    }

    private Relation relation(Actor actor, String student, LocalDate today) {
        return db.sql("""
                        select exists (select 1 from roster_member where school_id = :school and student_id = :student)
                                   or exists (select 1 from class_member
                                              where school_id = :school and student_id = :student),
                               exists (select 1 from guardianship
                                       where school_id = :school and guardian_id = :person and student_id = :student),
                               exists (select 1 from homeroom h
                                       where h.school_id = :school and h.teacher_id = :person and h.class_id in (
                                           select class_of(:school, :student, :today, '{}')
                                           union
                                           select class_of(:school, :student, :today, g.class_ids)
                                           from roster_member r
                                           join teaching_group g using (school_id, group_id)
                                           where r.school_id = :school and r.student_id = :student
                                             and r.starts_on <= :today and (r.ends_on is null or r.ends_on >= :today)))
                        """)
                .param("school", actor.school())
                .param("person", actor.person())
                .param("student", student)
                .param("today", today)
                .query((row, _) -> new Relation(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3)))
                .single();
    }
}
