package org.klassny.notification.settings.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.klassny.notification.settings.events.Frequency;
import org.klassny.notification.settings.events.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wishes of a guardian as the screen of settings shows them. */
@Component
public class NoticeSettingsQueries {

    private final JdbcClient db;

    NoticeSettingsQueries(JdbcClient db) {
        this.db = db;
    }

    /** The wishes for one child, the defaults included. */
    public record ChildSettings(String studentId, Map<NoticeKind, Frequency> kinds, int version) {}

    private record Wish(String student, NoticeKind kind, Frequency frequency, int version) {}

    /** One a child that the guardian is linked to. */
    public List<ChildSettings> of(String school, String guardian) {
        var settings = new TreeMap<String, ChildSettings>();
        db.sql("select student_id from guardian_link where school_id = :school and guardian_id = :guardian")
                .param("school", school)
                .param("guardian", guardian)
                .query(String.class)
                .list()
                .forEach(student -> settings.put(student, new ChildSettings(student, defaults(), 0)));
        wishes(school, guardian).stream()
                .filter(wish -> settings.containsKey(wish.student()))
                .forEach(wish -> settings.merge(
                        wish.student(), new ChildSettings(wish.student(), one(wish), wish.version()), (old, set) -> {
                            old.kinds().putAll(set.kinds());
                            return new ChildSettings(old.studentId(), old.kinds(), set.version());
                        }));
        return List.copyOf(settings.values());
    }

    public boolean isChildOf(String school, String guardian, String student) {
        return db.sql("""
                select exists (select from guardian_link
                               where school_id = :school and guardian_id = :guardian and student_id = :student)
                """)
                .param("school", school)
                .param("guardian", guardian)
                .param("student", student)
                .query(Boolean.class)
                .single();
    }

    private List<Wish> wishes(String school, String guardian) {
        return db.sql("""
                select student_id, kind, frequency, version from notice_wish
                where school_id = :school and guardian_id = :guardian
                """)
                .param("school", school)
                .param("guardian", guardian)
                .query((row, _) -> new Wish(
                        row.getString(1),
                        NoticeKind.valueOf(row.getString(2)),
                        Frequency.valueOf(row.getString(3)),
                        row.getInt(4)))
                .list();
    }

    private static Map<NoticeKind, Frequency> defaults() {
        var kinds = new EnumMap<NoticeKind, Frequency>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            kinds.put(kind, kind.byDefault());
        }
        return kinds;
    }

    private static Map<NoticeKind, Frequency> one(Wish wish) {
        return new EnumMap<>(Map.of(wish.kind(), wish.frequency()));
    }
}
