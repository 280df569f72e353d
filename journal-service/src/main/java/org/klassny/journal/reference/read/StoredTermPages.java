package org.klassny.journal.reference.read;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lookup on the local copies and on the rows of the page. */
@Component
class StoredTermPages implements TermPageLookup {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, BigDecimal>> NUMBERS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    StoredTermPages(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<TermPage> find(String school, PageKey page) {
        return db.sql("""
                        with taught as materialized (
                            select teacher_id from scheduled_lesson
                            where school_id = :school and group_id = :group and subject_id = :subject and term_id = :term
                            union
                            select teacher_id from teaching_load
                            where school_id = :school and group_id = :group and subject_id = :subject
                        ), day as materialized (
                            select least((:now::timestamptz at time zone s.time_zone)::date, t.ends_on) as day,
                                   (:now::timestamptz at time zone s.time_zone)::date as today
                            from school s join term t using (school_id)
                            where s.school_id = :school and t.term_id = :term)
                        select g.grade_level, s.time_zone, t.starts_on, t.ends_on,
                            (select array_agg(teacher_id) from taught) as teachers,
                            (select array_agg(distinct r.student_id) from roster_member r
                             where r.school_id = :school and r.group_id = :group and r.starts_on <= t.ends_on
                               and (r.ends_on is null or r.ends_on >= t.starts_on)) as roster,
                            (select jsonb_object_agg(p.policy, p.value) from (
                                 select distinct on (policy) policy, value from policy, day
                                 where school_id = :school
                                   and effective_from <= case when policy = any(:ofToday) then today else day end
                                 order by policy, effective_from desc) p) as policies,
                            (select jsonb_object_agg(a.student_id, a.average)
                             from day, term_averages(:school, :group, :subject, :term,
                                 policy_on(:school, :weightsKey, day, :weights)) a) as averages
                        from school s
                        join term t on t.school_id = s.school_id and t.term_id = :term
                        join teaching_group g on g.school_id = s.school_id and g.group_id = :group
                        where s.school_id = :school and exists (select 1 from taught)
                        """)
                .param("school", school)
                .param("group", page.groupId())
                .param("subject", page.subjectId())
                .param("term", page.termId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ofToday", PolicyName.keysOfToday())
                .param("weightsKey", PolicyName.MARK_WEIGHTS.key())
                .param("weights", PolicyName.MARK_WEIGHTS.byDefault())
                .query(this::page)
                .optional();
    }

    private TermPage page(ResultSet row, int number) throws SQLException {
        return new TermPage(
                row.getInt("grade_level"),
                ZoneId.of(row.getString("time_zone")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                texts(row, "teachers"),
                texts(row, "roster"),
                new Policies(object(row.getString("policies"), TEXTS)),
                object(row.getString("averages"), NUMBERS));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? Set.of() : Set.of((String[]) array.getArray());
    }

    private <T> Map<String, T> object(@Nullable String text, TypeReference<Map<String, T>> type) {
        return text == null ? Map.of() : json.readValue(text, type);
    }
}
