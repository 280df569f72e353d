package org.klassny.reporting.reference.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.reference.inbound.RosterMemberAdded;
import org.klassny.reporting.reference.inbound.RosterMemberRemoved;
import org.klassny.reporting.reference.inbound.TeachingGroupFormed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Groups, and who was on their rosters from when until when. */
record RosterRows(JdbcClient db) {

    void form(Columns<Fact<TeachingGroupFormed>> rows) {
        db.sql("""
                        insert into teaching_group as g (school_id, group_id, grade_level, class_ids, name, sequence)
                        select n.school_id, n.group_id, n.grade_level, n.class_ids::text[], n.name, n.sequence
                        from unnest(:schools::text[], :groups::text[], :grades::integer[], :classes::text[], :names::text[],
                                    :sequences::bigint[])
                            as n (school_id, group_id, grade_level, class_ids, name, sequence)
                        on conflict (school_id, group_id) do update
                        set grade_level = excluded.grade_level, class_ids = excluded.class_ids, name = excluded.name,
                            sequence = excluded.sequence
                        where excluded.sequence > g.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("groups", rows.texts(fact -> fact.event().groupId()))
                .param("grades", rows.texts(fact -> fact.event().gradeLevel()))
                .param("classes", rows.texts(fact -> array(fact.event().classIds())))
                .param("names", rows.texts(fact -> fact.event().name()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    void add(Columns<Fact<RosterMemberAdded>> rows) {
        db.sql("""
                        insert into roster_entry as r (school_id, group_id, student_id, from_date, sequence)
                        select * from unnest(:schools::text[], :groups::text[], :students::text[], :from::date[], :sequences::bigint[])
                        on conflict (school_id, group_id, student_id, from_date) do update
                        set until_date = null, sequence = excluded.sequence
                        where excluded.sequence > r.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("groups", rows.texts(fact -> fact.event().groupId()))
                .param("students", rows.texts(fact -> fact.event().studentId()))
                .param("from", rows.texts(fact -> fact.event().from()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    void remove(Columns<Fact<RosterMemberRemoved>> rows) {
        db.sql("""
                        update roster_entry r set until_date = gone.until, sequence = gone.sequence
                        from unnest(:schools::text[], :groups::text[], :students::text[], :until::date[], :sequences::bigint[])
                            as gone (school_id, group_id, student_id, until, sequence)
                        where (r.school_id, r.group_id, r.student_id) = (gone.school_id, gone.group_id, gone.student_id)
                          and r.until_date is null and r.sequence < gone.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("groups", rows.texts(fact -> fact.event().groupId()))
                .param("students", rows.texts(fact -> fact.event().studentId()))
                .param("until", rows.texts(fact -> fact.event().until()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    /** One value of an array of arrays, which {@code unnest} would take apart; ids have no character that needs a quote. */
    private static String array(@Nullable List<String> ids) {
        return ids == null ? "{}" : "{" + String.join(",", ids) + "}";
    }
}
