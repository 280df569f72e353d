package org.klassny.journal.reference.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.kit.time.SchoolDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may read a page (J1): its teacher, today's substitute, the homeroom teacher of the class, and those who control. */
@Component
public class PageAccess {

    static final Set<String> READ_EVERY_PAGE = Set.of("HEAD", "DEPUTY", "METHODIST", "AUDITOR");

    private final JdbcClient db;
    private final SchoolDay schoolDay;

    PageAccess(JdbcClient db, SchoolDay schoolDay) {
        this.db = db;
        this.schoolDay = schoolDay;
    }

    public PageView open(Actor actor, PageKey key) {
        var view = find(actor, key, schoolDay.today(actor.school()))
                .orElseThrow(() -> new RuleViolated(PageRule.UNKNOWN_PAGE, "There is no such page."));
        if (view.onlySubstituted() && !(view.teacher() && view.substituteToday())) {
            throw new RuleViolated(
                    PageRule.NOT_YOUR_PAGE, "Only those who teach or lead this group may read its page.");
        }
        return view;
    }

    /** Empty where the school has no such page: neither a lesson, nor a teaching load and a term. */
    private Optional<PageView> find(Actor actor, PageKey key, LocalDate today) {
        return db.sql("""
                        with load as materialized (
                            select teacher_id from teaching_load
                            where school_id = :school and group_id = :group and subject_id = :subject)
                        select coalesce(bool_or(l.teacher_id = :person), false)
                                   or exists (select 1 from load where teacher_id = :person),
                               coalesce(bool_or(l.date = :today
                                   and substitute_of(l.school_id, l.lesson_id) = :person), false),
                               exists (select 1 from teaching_group g
                                   join homeroom h on h.school_id = g.school_id and h.class_id = any(g.class_ids)
                                   where g.school_id = :school and g.group_id = :group and h.teacher_id = :person)
                        from scheduled_lesson l
                        where l.school_id = :school and l.group_id = :group and l.subject_id = :subject
                          and (:term::text is null or l.term_id = :term)
                        having count(*) > 0 or (exists (select 1 from load)
                            and (:term::text is null
                                 or exists (select 1 from term where school_id = :school and term_id = :term)))
                        """)
                .param("person", actor.person())
                .param("today", today)
                .param("school", actor.school())
                .param("group", key.groupId())
                .param("subject", key.subjectId())
                .param("term", key.termId())
                .query((row, _) ->
                        new PageView(key, today, actor, row.getBoolean(1), row.getBoolean(2), row.getBoolean(3)))
                .optional();
    }
}
