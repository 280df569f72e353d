package org.klassny.journal.reference.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
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

/**
 * The lookup on the local copies. An answer is kept for a second: facts of other services arrive later than that anyway,
 * and a teacher who types a column asks for the same lesson thirty times.
 */
@Component
class StoredLessons implements LessonLookup {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;
    private final Cache<Key, LessonFacts> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    StoredLessons(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    private record Key(String school, String lessonId) {}

    @Override
    public Optional<LessonFacts> find(String school, String lessonId) {
        var key = new Key(school, lessonId);
        var found = known.getIfPresent(key);
        if (found != null) {
            return Optional.of(found);
        }
        var read = read(key);
        read.ifPresent(facts -> known.put(key, facts));
        return read;
    }

    private Optional<LessonFacts> read(Key key) {
        return db.sql("""
                        select l.*, g.grade_level, s.time_zone, t.starts_on, t.ends_on,
                            (select array_agg(r.student_id) from roster_member r
                             where r.school_id = l.school_id and r.group_id = l.group_id and r.starts_on <= l.date
                               and (r.ends_on is null or r.ends_on >= l.date)) as roster,
                            substitute_of(l.school_id, l.lesson_id) as substitute_id,
                            (select jsonb_object_agg(r.student_id, h.teacher_id)
                             from roster_member r
                             join homeroom h on h.school_id = r.school_id
                               and h.class_id = class_of(r.school_id, r.student_id, l.date, g.class_ids)
                             where r.school_id = l.school_id and r.group_id = l.group_id and r.starts_on <= l.date
                               and (r.ends_on is null or r.ends_on >= l.date)) as homeroom_teachers,
                            (select max(o.ends_at) from scheduled_lesson o
                             join teaching_group og on og.school_id = o.school_id and og.group_id = o.group_id
                             where o.school_id = l.school_id and o.date = l.date and not o.cancelled
                               and og.class_ids && g.class_ids) as class_day_ends_at,
                            (select jsonb_object_agg(p.policy, p.value) from (
                                 select distinct on (policy) policy, value from policy
                                 where school_id = l.school_id and effective_from <=
                                     case when policy = any(:ofToday) then (:now::timestamptz at time zone s.time_zone)::date
                                                 else l.date end
                                 order by policy, effective_from desc) p) as policies
                        from scheduled_lesson l
                        join teaching_group g on g.school_id = l.school_id and g.group_id = l.group_id
                        join school s on s.school_id = l.school_id
                        left join term t on t.school_id = l.school_id and t.term_id = l.term_id
                        where l.school_id = :school and l.lesson_id = :lesson
                        """)
                .param("school", key.school())
                .param("lesson", key.lessonId())
                .param("ofToday", PolicyName.keysOfToday())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(this::facts)
                .optional();
    }

    private LessonFacts facts(ResultSet row, int number) throws SQLException {
        var roster = row.getArray("roster");
        var classDayEnds = row.getObject("class_day_ends_at", LocalTime.class);
        return new LessonFacts(
                row.getString("lesson_id"),
                row.getString("group_id"),
                row.getString("subject_id"),
                row.getString("term_id"),
                row.getString("teacher_id"),
                row.getString("substitute_id"),
                row.getBoolean("cancelled"),
                row.getInt("grade_level"),
                row.getObject("date", LocalDate.class),
                row.getInt("period"),
                row.getObject("starts_at", LocalTime.class),
                classDayEnds == null ? row.getObject("ends_at", LocalTime.class) : classDayEnds,
                ZoneId.of(row.getString("time_zone")),
                date(row, "starts_on"),
                date(row, "ends_on"),
                roster == null ? Set.of() : Set.of((String[]) roster.getArray()),
                texts(row.getString("homeroom_teachers")),
                new Policies(texts(row.getString("policies"))));
    }

    private Map<String, String> texts(@Nullable String object) {
        return object == null ? Map.of() : json.readValue(object, TEXTS);
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
